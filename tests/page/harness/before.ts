import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright';
import type { TestProject } from 'vitest/node';
import { findChromium } from '../../../scripts/browsers.mjs';
import { newProfile } from '../../e2e/harness/chromium-profile';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser listens that all page tests share. */
    pageBrowser: string;
  }
}

/**
 * One browser for all page tests: to start one for each file would take longer than most of them. Tests speak with it themselves,
 * not through a server of this process, which would take part in every word.
 */
export default async function startBrowser({ provide }: TestProject): Promise<() => Promise<void>> {
  const profile = await newProfile();
  const args = ['--remote-debugging-port=0', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await findChromium(),
    args,
  });
  const [port = ''] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n');
  provide('pageBrowser', `http://127.0.0.1:${port}`);
  return async () => {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  };
}
