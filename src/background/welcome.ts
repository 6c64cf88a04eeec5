import { browser } from '../shared/browser';

/** Shows what the extension does and where to begin, once: after it was installed, never after an update. */
export async function welcome(reason: string): Promise<void> {
  if (reason !== 'install') return;
  await browser.tabs.create({ url: browser.runtime.getURL('src/options/welcome.html') });
}
