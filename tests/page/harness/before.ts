import { chromium } from 'playwright';
import type { TestProject } from 'vitest/node';
import { findChromium } from '../../../scripts/browsers.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser listens that all page tests share. */
    pageBrowser: string;
  }
}

/** One browser for all page tests: to start one for each file would take longer than most of them. */
export default async function startBrowser({ provide }: TestProject): Promise<() => Promise<void>> {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const server = await chromium.launchServer({ executablePath: await findChromium(), args });
  provide('pageBrowser', server.wsEndpoint());
  return () => server.close();
}
