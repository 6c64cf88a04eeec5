/**
 * The one door to the browser's extension API, the same promise-based `browser` in Chrome and in Firefox.
 * Pages of ours and the background import it from here; what also runs in pages of the site uses `shared/platform`.
 */
import browser from 'webextension-polyfill';

export type { Browser, Events, Runtime, Storage, Tabs } from 'webextension-polyfill';
export { browser };

/** Chrome's side panel, which the promise-based API does not know; undefined in other browsers. */
export const sidePanel: { open(where: { tabId: number }): Promise<void> } | undefined = (
  globalThis as { chrome?: Partial<typeof chrome> }
).chrome?.sidePanel;
