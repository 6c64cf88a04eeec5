import { type Browser, chromium, type Page } from 'playwright';
import { inject } from 'vitest';
import { SkippedTime } from './skipped-time';

/** How time passes in a page. */
export interface Time {
  /**
   * The clock of the page jumps to its next timer as soon as it has nothing else to do, so that nobody waits, and a busy
   * machine is no slower for it. What comes with the next picture (scrolling, `requestAnimationFrame`) comes late then.
   */
  isSkipped: boolean;
}

/** One page for all tests of a run, which follow each other: to open one for each would take longer than most of them. */
export interface SharedPage {
  page: Page;
  /** What it shows at every address. */
  html: string;
  /** Whose modules its document holds. */
  holds: unknown;
}
const pages = new Map<boolean, Promise<SharedPage>>();
let browser: Promise<Browser> | undefined;

export function sharedPage({ isSkipped }: Time): Promise<SharedPage> {
  const page = pages.get(isSkipped) ?? openPage(isSkipped);
  pages.set(isSkipped, page);
  return page;
}

async function openPage(skipsTime: boolean): Promise<SharedPage> {
  browser ??= chromium.connectOverCDP(inject('pageBrowser'));
  const shared = { page: await (await (await browser).newContext()).newPage(), html: '', holds: undefined };
  await shared.page.route('**/*', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: shared.html })
      : route.abort(),
  );
  if (skipsTime) {
    await new SkippedTime(await shared.page.context().newCDPSession(shared.page)).run();
  }
  return shared;
}
