import { chromium } from 'playwright';
import type { TestProject } from 'vitest/node';
import { findChromium } from '../../../scripts/browsers.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser listens that all page tests share. */
    pageBrowser: string;
  }
}

/**
 * One browser for all page tests: to start one for each file would take longer than most of them.
 * @param switches further ones of its command line
 */
export async function provideBrowser(
  { provide }: TestProject,
  switches: string[] = [],
): Promise<() => Promise<void>> {
  const args = process.getuid?.() === 0 ? ['--no-sandbox', ...switches] : switches;
  const server = await chromium.launchServer({ executablePath: await findChromium(), args });
  provide('pageBrowser', server.wsEndpoint());
  return () => server.close();
}

const beforePages = (project: TestProject): Promise<() => Promise<void>> => provideBrowser(project);
export default beforePages;
