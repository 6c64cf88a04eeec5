import type { World } from './world/world';

/** Of the browser's own API, what the button of the toolbar is led by; taken before anything stands before it. */
interface ToolbarApi {
  tabs: Pick<typeof chrome.tabs, 'getCurrent'>;
  action: Pick<typeof chrome.action, 'setPopup' | 'onClicked'>;
}

/**
 * In the tab of the practice page the button of the toolbar leads to the assistant within the page: the one that it opens elsewhere
 * would tell of no console here.
 */
export async function leadToolbarButton({ tabs, action }: ToolbarApi, world: World): Promise<void> {
  const here = (await tabs.getCurrent())?.id;
  if (here === undefined) return;
  await action.setPopup({ tabId: here, popup: '' });
  action.onClicked.addListener(({ id }) => {
    if (id === here) world.assistantWanted();
  });
}
