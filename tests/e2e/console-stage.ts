import { fileURLToPath } from 'node:url';
import type { Description } from '../consoles/description/description';
import { siteOf } from '../consoles/run/sources';
import type { Stage } from '../consoles/run/stage';
import type { AssistantBrowser, SitePage } from './harness';
import { bundle } from './harness/bundle';

const appFile = fileURLToPath(new URL('../consoles/app/start.ts', import.meta.url));

/** Opens a generated console in the browser with the extension as built. */
export async function openConsole(browser: AssistantBrowser, description: Description): Promise<SitePage> {
  const { url, pages } = siteOf(await bundle(appFile, 'consoles'), description);
  for (const [path, html] of Object.entries(pages)) browser.serve(new URL(path, url).href, html);
  return browser.openPage(url);
}

/** The console of a page as the jobs of generated consoles work it; commands come from a page of the extension. */
export function stageOf(browser: AssistantBrowser, site: SitePage, description: Description): Stage {
  return {
    description,
    app: (run, given) =>
      site.raw.run(
        `(${run})(consoleApp, ${given === undefined ? 'undefined' : JSON.stringify(given)})`,
      ) as never,
    ask: (command) =>
      browser.inExtension(
        ({ tab, message }) => chrome.tabs.sendMessage(tab, message, { frameId: 0 }).catch(() => null),
        { tab: site.tabId, message: command },
      ) as never,
    press: ({ x, y }) => site.raw.click(x, y, 1),
    key: (name) => site.keyboard(name),
    tap: ({ x, y }) => site.raw.click(x, y, 1),
    events: async () => [],
  };
}
