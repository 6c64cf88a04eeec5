/**
 * The one door to the browser's extension API, the same promise-based `browser` in Chrome and in Firefox.
 * Every other file imports it from here.
 */
import browser from 'webextension-polyfill';

export type { Events, Runtime, Storage, Tabs } from 'webextension-polyfill';
export { browser };

/**
 * Whether the extension that this script came from is still there. After an update, a reload or a removal the scripts that
 * it left in open pages go on running without it; each asks this before it acts.
 */
export function extensionIsAlive(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}

/** Chrome's side panel, which the promise-based API does not know; undefined in other browsers. */
export const sidePanel: { open(where: { tabId: number }): Promise<void> } | undefined = (
  globalThis as { chrome?: Partial<typeof chrome> }
).chrome?.sidePanel;
