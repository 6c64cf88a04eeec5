import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { anyConsole } from '../consoles/description/choices';
import { type Description, describe } from '../consoles/description/description';
import { doJobs } from '../consoles/jobs/jobs';
import { replay } from '../consoles/run/cli';
import { siteOf } from '../consoles/run/sources';
import type { Stage } from '../consoles/run/stage';
import { isWhole } from '../plan';
import { onlyIn, type SitePage, useBrowser } from './harness';
import { bundle } from './harness/bundle';

const browser = useBrowser();
const appFile = fileURLToPath(new URL('../consoles/app/start.ts', import.meta.url));

/** A few of the generated consoles, with the extension as built: that the world of the others is like its own. */
const consoles: Description[] = [
  describe(),
  describe({ box: 'closedTextarea', label: 'labelledby' }),
  ...(isWhole ? Array.from({ length: 20 }, (_, number) => anyConsole(number)) : []),
].map((description) => ({ ...description, frame: 'no' }));

onlyIn('chromium', () => {
  test.each(consoles.map((description) => [replay(description), description] as const))(
    '%s',
    async (_, description) => {
      const { url, pages } = siteOf(await bundle(appFile, 'consoles'), description);
      for (const [path, html] of Object.entries(pages)) browser.serve(new URL(path, url).href, html);
      const findings = await doJobs(stageOf(await browser.openPage(url), description));
      expect(findings.filter(({ verdict }) => verdict === 'wrong')).toEqual([]);
      expect(findings.filter(({ verdict }) => verdict === 'right').length).toBeGreaterThan(
        findings.length / 2,
      );
    },
  );
});

function stageOf(site: SitePage, description: Description): Stage {
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
  };
}
