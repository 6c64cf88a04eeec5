import { expect, test } from 'vitest';
import { until, useBrowser } from './harness';
import { testInOne, testJobs } from './jobs';
import { consoleUrl, frameStatesOf, skins, wordings } from './support';

const browser = useBrowser();

const screens = [
  { route: 'workgroups', screen: 'workgroupList' },
  { route: 'workgroups/wg-1/admins', screen: 'admins' },
  { route: 'workgroups/wg-1/users', screen: 'users' },
  { route: 'workgroups/wg-1/users/u-1-11', screen: 'userDetails' },
  { route: 'workgroups/wg-1/pending', screen: 'pendingInvites' },
  { route: 'workgroups/wg-1/applications', screen: 'applications' },
  { route: 'domain/user-management', screen: 'domainUserManagement' },
];

async function untilSeen(tab: number, wanted: { screen?: string; dialog?: string }): Promise<void> {
  let last: unknown;
  await until(
    async () => {
      const [seen] = await frameStatesOf(browser, tab);
      last = seen;
      const fits = seen && Object.entries(wanted).every(([name, value]) => seen[name as 'screen'] === value);
      return (fits && seen.certainty === 'sure' && seen.evidence.length > 0) || undefined;
    },
    () => `the page to be recognised as ${JSON.stringify(wanted)}; it was ${JSON.stringify(last)}`,
  );
}

testJobs(
  'values',
  { skin: skins, wording: wordings },
  {
    'every screen is recognised, with evidence, as the route changes': async ({ skin, wording }) => {
      const site = await browser.openPage(consoleUrl('workgroups', { skin, wording, late: 150, users: 30 }));
      // Generation 1 has neither of them in its menu.
      const shown = screens.filter(
        ({ screen }) => wording !== 'gen1' || !/pending|applications/.test(screen),
      );
      for (const { route, screen } of shown) {
        await site.evaluate((hash) => {
          location.hash = `#/${hash}`;
        }, route);
        await untilSeen(site.tabId, { screen, dialog: '' });
      }
    },

    'every dialog is recognised': async ({ skin, wording }) => {
      const site = await browser.openPage(consoleUrl('workgroups/wg-1/users', { skin, wording, users: 30 }));
      await site.press('button', /^(\+ ?)?Invite$/);
      await untilSeen(site.tabId, { dialog: 'inviteUser' });
      await site.press('button', 'Cancel');
      await untilSeen(site.tabId, { screen: 'users', dialog: '' });
      const boxes = await site.findAllByRole('checkbox');
      await site.press('checkbox', undefined, { nth: Math.min(1, boxes.length - 1) });
      await site.press('button', /^Change access$/i);
      await untilSeen(site.tabId, { dialog: 'changeAccess' });
      await site.press('button', 'Cancel');
      await site.evaluate(() => {
        location.hash = '#/workgroups/wg-1/admins';
      });
      await untilSeen(site.tabId, { screen: 'admins', dialog: '' });
      await site.press('button', /^(\+ ?)?Invite$/);
      await site.press('button', 'Invite an administrator anyway');
      await untilSeen(site.tabId, { dialog: 'inviteAdministrator' });
    },
  },
);

testInOne('firefox', 'the workgroup is named as the page names it', async () => {
  const site = await browser.openPage(consoleUrl('workgroups/wg-1/users', { users: 10 }));
  await untilSeen(site.tabId, { screen: 'users' });
  expect((await frameStatesOf(browser, site.tabId))[0]?.workgroup).toBe('ILMN_TechSupport');
});

test('the console is recognised within Connected Home, in the same document and in a frame', async () => {
  for (const frame of ['', '?frame=1&skin=plain']) {
    const site = await browser.openPage(`https://acme.login.illumina.com/platform-home/${frame}#/admin`);
    await untilSeen(site.tabId, { screen: 'workgroupList' });
  }
});

testInOne('chromium', 'Sequence Hub and its settings are recognised by host and words', async () => {
  const site = await browser.openPage('https://basespace.illumina.com/dashboard');
  await untilSeen(site.tabId, { screen: 'sequenceHub' });
  await site.goto('https://basespace.illumina.com/settings/account');
  await untilSeen(site.tabId, { screen: 'sequenceHubSettings' });
});

testInOne(
  'chromium',
  'none of it: nothing is recognised, nothing drawn, and the assistant leads to the console',
  async () => {
    const site = await browser.openPage('https://acme.login.illumina.com/platform-home/#/home');
    const assistant = await browser.openAssistant(site);
    for (const url of [
      'https://acme.login.illumina.com/platform-home/#/home',
      'https://login.illumina.com/',
      'https://platform.login.illumina.com/platform-services-manager/x',
      'https://accounts.login.illumina.com/',
      // A sister product with users and invitations, another administration console, a help page that quotes all the words.
      'https://acme.login.illumina.com/ica/projects',
      'https://acme.login.illumina.com/unrelated/x',
      'https://acme.login.illumina.com/help/2874',
    ]) {
      await site.goto(url);
      await assistant.reload();
      await assistant.waitForStatus('This page', 'not the Admin Console');
      const ours = await site.evaluate(() => ({
        host: document.querySelectorAll('#workgroup-assistant').length,
        marks: document.querySelectorAll('[data-workgroup-assistant]').length,
      }));
      expect({ url, ...ours }).toEqual({ url, host: 0, marks: 0 });
      expect(await frameStatesOf(browser, site.tabId)).toEqual([]);
      await assistant.findByRole('link', /Sequence Hub/);
    }
  },
);
