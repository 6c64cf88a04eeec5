import { expect, test } from 'vitest';
import { strangeConsoles } from '../consoles/description/strange';
import { fill, refuse } from '../consoles/jobs/fill';
import { describe } from '../consoles/jobs/recognise';
import { markAndCount } from '../consoles/jobs/users';
import { replay } from '../consoles/run/cli';
import { isWhole } from '../plan';
import { openConsole, stageOf } from './console-stage';
import { useBrowser } from './harness';
import { TaughtConsole } from './taught-consoles';

const browser = useBrowser();

test.each(
  (isWhole ? strangeConsoles : strangeConsoles.slice(1, 2)).map((each) => [replay(each), each] as const),
)(
  'taught by "Show me", and then the whole job: %s',
  async (_, description) => {
    const site = await openConsole(browser, description);
    const stage = stageOf(browser, site, description);
    const assistant = await browser.openAssistant(site);
    await assistant.waitForStatus('This page', 'not the Admin Console');
    const taught = new TaughtConsole(stage, site, assistant);
    await taught.screen();
    await taught.columns();
    const people = ['ada.new@example.org', 'bela.new@example.org', 'chiara.new@example.com'];
    expect(await taught.fill(people)).toMatch(/3 of 3/);
    const { people: inApp, levels, products } = await stage.app((app) => app.snapshot());
    expect(inApp).toEqual(people);
    const hub = products.find(({ documented }) => /Sequence Hub - EU/.test(documented))?.label ?? '';
    expect(levels[hub]).toBe(await stage.app((app) => app.speak('Has Access')));
    await stage.app((app) => app.closeDialog());
    expect(await describe(stage, { screen: 'users', dialog: '' })).toMatchObject({
      screen: 'users',
      certainty: 'sure',
    });
    const findings = await markAndCount(stage);
    // It was filled above already.
    if (isWhole)
      findings.push(...(await fill(stage, 5)), ...(await fill(stage, 60)), ...(await refuse(stage)));
    expect(findings.filter(({ verdict }) => verdict !== 'right')).toEqual([]);
    expect(findings.map(({ job }) => job)).toEqual(
      expect.arrayContaining(['mark', 'count', ...(isWhole ? ['region', 'read back'] : [])]),
    );
  },
  120_000,
);
