/**
 * The console to practise on, with the extension's own content scripts on it: the very files that run on the site. They are loaded by
 * the page itself, since no browser injects them into a page of an extension.
 */

import { practiceOptions } from './cast';
import { mountPlainConsole } from './console/plain/mount';
import { ConsoleStore } from './console/state/store';
import { enter } from './world/enter';

const world = parent.practiceWorld;
if (world) {
  world.runInPage = runScript;
  void enter(world, 'page').then(start);
} else location.replace('./index.html');

async function start(): Promise<void> {
  const [script] = chrome.runtime.getManifest().content_scripts ?? [];
  for (const path of script?.css ?? []) {
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = fromRoot(path);
    document.head.append(sheet);
  }
  for (const path of script?.js ?? []) await runScript(path);
  const host = document.querySelector<HTMLElement>('#console');
  if (!host) return;
  const store = new ConsoleStore(practiceOptions);
  document.title = store.wording.consoleTitle;
  mountPlainConsole(host, store);
}

/** Runs a script of the extension in this document, as the browser does on the site. */
function runScript(path: string): Promise<void> {
  return new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = fromRoot(path);
    for (const type of ['load', 'error']) script.addEventListener(type, () => resolve());
    document.head.append(script);
    script.remove();
  });
}

function fromRoot(path: string): string {
  return chrome.runtime.getURL(path);
}
