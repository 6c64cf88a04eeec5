import { openAssistantWindow } from '../shared/assistant-page';
import { browser } from '../shared/browser';

/** Opens the assistant in a window of its own, pinned to a tab, in the place of the toolbar popup. */
export function openWindow(tab: number | undefined): void {
  openAssistantWindow(tab).then(closePopup, () => undefined);
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
