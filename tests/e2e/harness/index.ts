import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, expect } from 'vitest';
import { AssistantBrowser } from './browser';
import type { SharedBrowser } from './environment';
import { timesOf } from './times';
import type { BrowserName } from './types';

export type { AssistantPage } from './assistant-page';
export { AssistantBrowser } from './browser';
export type { PageInBrowser as SitePage } from './page';
export type { BrowserName, Found } from './types';
export { until } from './waiting';

/** The browser that this run is for. */
export const browserName: BrowserName = process.env.ASSISTANT_BROWSER === 'firefox' ? 'firefox' : 'chromium';

const pictures = fileURLToPath(new URL('../../../test-results/', import.meta.url));

/** One browser for all tests; after each its pages are closed and what it stored is forgotten. */
export function useBrowser(): AssistantBrowser {
  const shared = globalThis as SharedBrowser;
  const isFirst = shared.assistantBrowser === undefined;
  shared.assistantBrowser ??= new AssistantBrowser(browserName);
  const browser = shared.assistantBrowser;
  beforeAll(async () => {
    timesOf(expect.getState().testPath ?? '');
    if (isFirst) await browser.start();
  }, 90_000);
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await takePictures(browser, task.name);
    await browser.reset();
  });
  return browser;
}

/** For what only one browser has (the side panel, say): the tests in it are not there in the other one. */
export function onlyIn(name: BrowserName, tests: () => void): void {
  if (browserName === name) tests();
}

/** What a failed test saw last, in `test-results/`. */
async function takePictures(browser: AssistantBrowser, test: string): Promise<void> {
  await mkdir(pictures, { recursive: true });
  const stem = test.replace(/\W+/g, '-').slice(0, 60);
  for (const [index, page] of browser.pages.entries()) {
    const path = join(pictures, `${browser.name}-${stem}-${index + 1}.png`);
    await page.screenshot(path).catch(() => undefined);
  }
}
