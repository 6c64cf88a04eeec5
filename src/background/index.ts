/**
 * The service worker (Chrome) or event page (Firefox). All listeners stand at the top level and are set at once, so that a
 * worker that was asleep hears what woke it.
 */
import { browser } from '../shared/browser';
import { migrateStoredPageMap } from '../shared/page-map/page-map';
import { deleteExpired } from '../shared/storage/collections';
import { forgetTab } from '../shared/storage/tab-items';
import { followGuide } from './guide';
import { handleEvent } from './handle-event';
import { followChinaPermission, injectIntoOpenTabs } from './inject';
import { handleKey } from './keys/keys';
import { welcome } from './welcome';
import { followRegionChoice } from './workgroup-context';

browser.runtime.onMessage.addListener(handleEvent);
browser.runtime.onInstalled.addListener(({ reason }) => {
  void welcome(reason).catch(() => undefined);
  void injectIntoOpenTabs();
  void followChinaPermission();
});
browser.tabs.onRemoved.addListener((tab) => void forgetTab(tab));
browser.storage.onChanged.addListener(followRegionChoice);
// Firefox for Android has no keys.
browser.commands?.onCommand.addListener(handleKey);
browser.storage.onChanged.addListener(followGuide);
browser.permissions.onAdded.addListener(() => void followChinaPermission());
browser.permissions.onRemoved.addListener(() => void followChinaPermission());

// Listening wakes this script when the browser starts; it then deletes what was kept for longer than wanted, as on each start.
browser.runtime.onStartup.addListener(() => undefined);
void deleteExpired().catch(() => undefined);
void migrateStoredPageMap().catch(() => undefined);
