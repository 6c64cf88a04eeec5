import type { FillReport } from '../../src/shared/messages/reports';
import type { AssistantBrowser, SitePage } from '../e2e/harness';
import type { Case } from './cases';
import type { Told } from './stage/stage';

/** What came of filling a control. */
export interface Outcome {
  answer: { ok: true; report: FillReport } | { ok: false; code: string; details: string[] };
  told: Told;
  milliseconds: number;
}

export const people = ['anna@example.org', 'ben@example.org', 'carl_7'];

interface Gallery {
  show(control: string, fault: string): void;
  tell(): Told;
}
type GalleryWindow = { gallery?: Gallery };

let opening: Promise<unknown> = Promise.resolve();

/** Opens a library's page, one after the other: a new tab is told by there being one more. */
export function openLibrary(browser: AssistantBrowser, library: string): Promise<SitePage> {
  const opened = opening.then(() => openNow(browser, library));
  opening = opened.catch(() => undefined);
  return opened;
}

async function openNow(browser: AssistantBrowser, library: string): Promise<SitePage> {
  const address = `https://acme.login.illumina.com/iam/?library=${encodeURIComponent(library)}`;
  const page = await (browser.name === 'firefox' ? browser.openPage(address) : browser.openInWindow(address));
  await untilShown(page);
  return page;
}

/** Loads a library's page anew. */
export async function reopen(page: SitePage): Promise<void> {
  await page.reload();
  await untilShown(page);
}

async function untilShown(page: SitePage): Promise<void> {
  const isThere = () => (window as unknown as GalleryWindow).gallery !== undefined;
  await page.waitFor(isThere, undefined, `the gallery at ${page.url()}`);
}

/** Shows a control, lets the extension fill it, and asks the app what it holds. */
export async function fill(browser: AssistantBrowser, page: SitePage, one: Case): Promise<Outcome> {
  await page.evaluate(
    ({ control, fault }) => (window as unknown as { gallery: Gallery }).gallery.show(control, fault),
    one,
  );
  const started = performance.now();
  const answer = await browser.inExtension(
    async ({ tab, wanted }) => {
      const aim = { screen: 'users', dialog: '', workgroup: 'Course A' };
      const message = { type: 'fillInvite', people: wanted, region: 'euc1', product: '', aim };
      // A page that has just come up is not listened for yet.
      for (let left = 50; ; left--) {
        const answered = await chrome.tabs.sendMessage(tab, message, { frameId: 0 }).catch(() => undefined);
        if (answered || left === 0) return answered;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    },
    { tab: page.tabId, wanted: people },
  );
  const milliseconds = Math.round(performance.now() - started);
  const told = await page.evaluate(async () => {
    // What the app does a moment later counts as well.
    await new Promise((resolve) => setTimeout(resolve, 120));
    return (window as unknown as { gallery: Gallery }).gallery.tell();
  });
  return { answer, told, milliseconds };
}
