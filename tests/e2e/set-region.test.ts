import { expect, test } from 'vitest';
import { type AssistantPage, type SitePage, useBrowser } from './harness';
import { testInOne, testJobs } from './jobs';
import { consoleUrl, skins, snapshot } from './support';

const browser = useBrowser();

async function fillWith(
  options: Record<string, string | number>,
  region: string,
): Promise<[SitePage, AssistantPage, string]> {
  const site = await browser.openPage(consoleUrl('workgroups/wg-1/users', { users: 10, ...options }));
  const assistant = await browser.openAssistant(site);
  await assistant.waitForStatus('This page', /Users screen/);
  await assistant.paste('anna@example.org');
  await assistant.chooseRegion(region);
  await assistant.pressButton('Fill invite');
  return [site, assistant, await assistant.waitForStatus('Result', /1 of 1/)];
}

const access = async (site: SitePage): Promise<Record<string, string>> =>
  (await snapshot(site)).drafts.access;

testInOne(
  'firefox',
  'without a region no product is changed, and the result says that it is still to be chosen',
  async () => {
    const [site, , result] = await fillWith({}, '');
    expect(result).toContain('still to be chosen');
    expect(await access(site)).toMatchObject({
      'Sequence Hub - US': 'Has Access',
      'Sequence Hub - EU': 'No Access',
    });
  },
);

testInOne('chromium', 'a region that has its access already is left alone and said so', async () => {
  const [site, , result] = await fillWith({}, 'use1');
  expect(result).toContain('already shows Has Access');
  expect(await access(site)).toMatchObject({
    'Sequence Hub - US': 'Has Access',
    'Sequence Hub - EU': 'No Access',
  });
});

testJobs(
  'values',
  { skin: skins, accessStyle: ['select', 'radio', 'menu'] },
  {
    'the region’s product is found among others and set': async ({ skin, accessStyle }) => {
      const label = 'BaseSpace Sequence Hub -EU';
      const products = `Sequence Hub - Canada:No Access|${label}:No Access|Emedgene:Analyst (+v38)`;
      const [site, assistant] = await fillWith({ skin, accessStyle, products }, 'euc1');
      await assistant.waitForStatus('Result', `${label} is set to Has Access`);
      expect(await access(site)).toEqual({
        'Sequence Hub - Canada': 'No Access',
        [label]: 'Has Access',
        Emedgene: 'Analyst (+v38)',
      });
    },

    'no product fits: nothing is changed, the candidates are named, and one can be picked': async ({
      skin,
      accessStyle,
    }) => {
      const products = 'BaseSpace Sequence Hub:No Access|Emedgene:No Access';
      const [site, assistant, result] = await fillWith({ skin, accessStyle, products }, 'euc1');
      expect(result).toContain('No product’s name fits');
      expect(await access(site)).toEqual({ 'BaseSpace Sequence Hub': 'No Access', Emedgene: 'No Access' });
      await assistant.pressButton('Set Has Access for BaseSpace Sequence Hub');
      await assistant.waitForStatus('Result', 'BaseSpace Sequence Hub is set to Has Access');
      expect(await access(site)).toEqual({ 'BaseSpace Sequence Hub': 'Has Access', Emedgene: 'No Access' });
    },

    'several products fit: nothing is changed and both are named': async ({ skin, accessStyle }) => {
      const products = 'Sequence Hub - EU:No Access|BaseSpace Sequence Hub - Europe:No Access';
      const [site, assistant, result] = await fillWith({ skin, accessStyle, products }, 'euc1');
      expect(result).toContain('Several products fit');
      await assistant.findByRole('button', 'Set Has Access for Sequence Hub - EU');
      await assistant.findByRole('button', 'Set Has Access for BaseSpace Sequence Hub - Europe');
      expect(Object.values(await access(site))).toEqual(['No Access', 'No Access']);
    },
  },
);

test('the region of the Sequence Hub that was used last is preselected, and never the US silently', async () => {
  const site = await browser.openPage(consoleUrl('workgroups', {}));
  const before = await browser.openAssistant(site);
  expect(await before.region()).toBe('');
  const hub = await browser.openPage('https://acme.euc1.sh.basespace.illumina.com/dashboard');
  const assistant = await browser.openAssistant(hub);
  await assistant.waitForStatus('This page', 'Sequence Hub');
  await assistant.waitFor(
    () => document.querySelector('select')?.value === 'euc1',
    undefined,
    'the region of the host to be preselected',
  );
});
