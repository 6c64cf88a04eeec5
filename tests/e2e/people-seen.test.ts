import { expect } from 'vitest';
import { until, useBrowser } from './harness';
import { testJobs } from './jobs';
import { consoleUrl, snapshot, untilState } from './support';

const browser = useBrowser();

testJobs(
  'values',
  { skin: ['plain', 'angular'] },
  {
    'members and pending people are told from what was seen of this workgroup, with its coverage': async ({
      skin,
    }) => {
      const site = await browser.openPage(consoleUrl('workgroups/wg-1/users', { skin, users: 30 }));
      const { users, pending } = await snapshot(site);
      const member = users.find(({ login }) => login.includes('@'))?.login ?? '';
      const invited =
        pending.find(({ address }) => !users.some(({ login }) => login === address))?.address ?? '';
      const assistant = await browser.openAssistant(site);
      await assistant.waitForStatus('This page', /Users screen/);
      await assistant.paste(`new@example.org\n${member.toUpperCase()}\n${invited}`);
      await until(
        async () =>
          (await assistant.problems()).some((each) => each.includes('Already a user of this workgroup')) ||
          undefined,
        'the member to be known',
      );
      await site.evaluate(() => {
        location.hash = '#/workgroups/wg-1/pending';
      });
      await assistant.waitForStatus('This page', /Pending/);
      const [first, second] = await assistant.waitForProblems(2);
      expect(first).toMatch(/^Line 2\b.*Already a user/);
      expect(second).toMatch(/^Line 3\b.*Already invited/);
      const text = await assistant.evaluate(() => document.body.innerText);
      expect(text).toMatch(/Members are told from \d+( of \d+)? users, seen /);
      expect(text).toMatch(/Pending ones are told from \d+( of \d+)? invitations, seen /);
    },

    'what became of those who were invited is followed as far as the page shows it': async ({ skin }) => {
      const site = await browser.openPage(consoleUrl('workgroups/wg-1/users', { skin, users: 10 }));
      const assistant = await browser.openAssistant(site);
      await assistant.waitForStatus('This page', /Users screen/);
      await assistant.paste('new.person@example.org\ncarl_99');
      await assistant.chooseRegion('euc1');
      await assistant.pressButton('Fill invite');
      await assistant.waitForStatus('Result', /2 of 2/);
      await site.press('button', 'Grant access', { within: { role: 'dialog', name: /Invite/ } });
      await untilState(site, ({ submitted }) => submitted.length === 1, 'the grant');
      await assistant.pressButton('History');
      await site.evaluate(() => {
        location.hash = '#/workgroups/wg-1/pending';
      });
      await assistant.waitForStatus('This page', /Pending/);
      const { pending, users } = await snapshot(site);
      const has = (name: string) =>
        pending.some(({ address }) => address === name)
          ? 'pending'
          : users.some(({ login }) => login === name)
            ? 'arrived'
            : 'not seen';
      const fates = ['new.person@example.org', 'carl_99'].map(has);
      const count = (fate: string) => fates.filter((each) => each === fate).length;
      const said = `${count('arrived')} arrived, ${count('pending')} pending, ${count('not seen')} not seen`;
      await site.evaluate(() => {
        location.hash = '#/workgroups/wg-1/users';
      });
      await assistant.findByRole('list', 'History of invitations', { says: new RegExp(said) });
      await assistant.findByRole('list', 'History of invitations', { says: /EU/ });
    },

    'the allowed domains are taken over from User management, and a list says who is outside of them':
      async ({ skin }) => {
        const site = await browser.openPage(consoleUrl('domain/user-management', { skin, users: 10 }));
        const assistant = await browser.openAssistant(site);
        await assistant.waitForStatus('This page', /./);
        await assistant.pressButton('Take them over');
        await assistant.findByRole('status', 'Allowed domains', {
          says: /suffixes and \d+ addresses are kept/,
        });
        await site.evaluate(() => {
          location.hash = '#/workgroups/wg-1/users';
        });
        await assistant.waitForStatus('This page', /Users screen/);
        await assistant.paste('anna@example.org\nben@elsewhere.example.net');
        const [problem] = await assistant.waitForProblems(1);
        expect(problem).toMatch(/^Line 2\b/);
      },
  },
);
