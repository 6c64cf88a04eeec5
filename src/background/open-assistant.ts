import { browser } from '../shared/browser';

/** Opens the assistant in a window of its own, pinned to a tab: a popup can be opened only from the toolbar. */
export async function openAssistant(tab: number): Promise<void> {
  const url = browser.runtime.getURL(`src/popup/index.html?view=window&tab=${tab}`);
  await browser.windows.create({ type: 'popup', width: 420, height: 720, url });
}
