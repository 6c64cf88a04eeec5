import { browser } from '../shared/browser';

/** Where this page was opened, and for which tab; without a tab it follows the active one. */
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

/** Opens the assistant in a window of its own, pinned to a tab, in the place of the toolbar popup. */
export function openWindow(tab: number | undefined): void {
  const pinned = tab === undefined ? '' : `&tab=${tab}`;
  const url = browser.runtime.getURL(`src/popup/index.html?view=window${pinned}`);
  browser.windows.create({ type: 'popup', width: 420, height: 720, url }).then(closePopup, () => undefined);
}

/** Closes the toolbar popup, once something was opened in its place. */
export function closePopup(): void {
  if (isToolbarPopup()) window.close();
}

/** Whether this page is the toolbar popup, and not a tab, a window or a panel. */
export function isToolbarPopup(): boolean {
  try {
    return browser.extension.getViews({ type: 'popup' }).includes(window);
  } catch {
    return false;
  }
}
