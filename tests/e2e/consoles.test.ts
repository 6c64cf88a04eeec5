import { expect, test } from 'vitest';
import { anyConsole } from '../consoles/description/choices';
import { type Description, describe } from '../consoles/description/description';
import { doJobs } from '../consoles/jobs/jobs';
import { replay } from '../consoles/run/cli';
import { isWhole } from '../plan';
import { openConsole, stageOf } from './console-stage';
import { onlyIn, useBrowser } from './harness';

const browser = useBrowser();

/** Generated consoles with the extension as built: that the world in which all of them are tried is like its own. */
const consoles: Description[] = [
  describe(),
  ...(isWhole
    ? [
        describe({ box: 'closedTextarea', label: 'labelledby' }),
        ...Array.from({ length: 20 }, (_, number) => anyConsole(number)),
      ]
    : []),
].map((description) => ({ ...description, frame: 'no' }));

onlyIn('chromium', () => {
  test.each(consoles.map((description) => [replay(description), description] as const))(
    '%s',
    async (_, description) => {
      const site = await openConsole(browser, description);
      const findings = await doJobs(stageOf(browser, site, description));
      expect(findings.filter(({ verdict }) => verdict === 'wrong')).toEqual([]);
      expect(findings.filter(({ verdict }) => verdict === 'right').length).toBeGreaterThan(
        findings.length / 2,
      );
    },
  );
});
