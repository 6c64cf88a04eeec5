import { browser } from './browser';

const path = 'src/popup/index.html';

/** Where the assistant's page was opened, and for which tab; without a tab it follows the active one. */
export interface Opening {
  tab: number | undefined;
  view: 'popup' | 'panel' | 'window';
}

/** Reads the opening from the page's own address (`?tab=<id>&view=panel|window`). */
export function readOpening(search: string): Opening {
  const params = new URLSearchParams(search);
  const tab = /^\d{1,15}$/.test(params.get('tab') ?? '') ? Number(params.get('tab')) : undefined;
  const view = params.get('view');
  return { tab, view: view === 'panel' || view === 'window' ? view : 'popup' };
}

/** The opening of a tab that holds the assistant's page; undefined for all other tabs. @param url the tab's address */
export function openingOf(url: string | undefined): Opening | undefined {
  const page = browser.runtime.getURL(path);
  if (url !== page && !url?.startsWith(`${page}?`)) return undefined;
  return readOpening(url.slice(page.length));
}

/** Opens the assistant in a window of its own, pinned to a tab. */
export async function openAssistantWindow(tab: number | undefined): Promise<void> {
  const pinned = tab === undefined ? '' : `&tab=${tab}`;
  const url = browser.runtime.getURL(`${path}?view=window${pinned}`);
  await browser.windows.create({ type: 'popup', width: 420, height: 720, url });
}
