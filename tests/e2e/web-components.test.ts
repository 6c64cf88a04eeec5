import { expect, test } from 'vitest';
import { until, useBrowser } from './harness';
import { consoleUrl, expectedMarks, markedLogins, snapshot, untilState } from './support';

/** What hangs on how a page is read, in a console of web components: texts in one tree, frames in others. */
const browser = useBrowser();

test.each([
  ['select', 'Sequence Hub - EU'],
  ['radio', 'BaseSpace Sequence Hub -EU'],
  ['menu', 'Sequence Hub - EU'],
])('a list arrives in the app, and the region is set (%s)', async (accessStyle, label) => {
  const products = `Sequence Hub - US:Has Access|${label}:No Access|Emedgene:Analyst (+v38)`;
  const options = { skin: 'vaadin', users: 60, late: 100, accessStyle, products };
  const site = await browser.openPage(consoleUrl('workgroups/wg-1/users', options));
  const assistant = await browser.openAssistant(site);
  await assistant.waitForStatus('This page', /Users screen/);
  await assistant.paste('"Doe, Jane" <jane.doe@example.org>; ben@example.com\ncarl_7');
  await assistant.chooseRegion('euc1');
  await assistant.pressButton('Fill invite');
  await assistant.waitForStatus('Result', /3 of 3/);
  const { drafts, events, submitted } = await snapshot(site);
  expect(drafts.people).toEqual(['jane.doe@example.org', 'ben@example.com', 'carl_7']);
  expect(drafts.access).toEqual({
    'Sequence Hub - US': 'Has Access',
    [label]: 'Has Access',
    Emedgene: 'Analyst (+v38)',
  });
  expect(Object.values(drafts.options).some(Boolean)).toBe(false);
  expect(events.grantPressed + submitted.length).toBe(0);
});

test('Invite on the Administrators screen is held, whichever part of the button was hit', async () => {
  const site = await browser.openPage(consoleUrl('workgroups/wg-1/admins', { skin: 'vaadin', users: 10 }));
  const assistant = await browser.openAssistant(site);
  await assistant.waitForStatus('This page', /Administrators/);
  await site.press('button', 'Invite');
  await site.press('button', 'Cancel');
  await site.focus('button', 'Invite');
  await site.keyboard('Enter');
  await site.press('button', 'Go to Users');
  await assistant.waitForStatus('This page', /Users screen/);
  const { events, hash } = await snapshot(site);
  expect(hash).toContain('/users');
  expect(events.inviteAdminPressed).toBe(0);
  expect(events.pointerEventsSeenOnInvite.filter(({ trusted }) => trusted)).toEqual([]);
  await site.press('button', 'Invite');
  await untilState(site, ({ drafts }) => drafts.dialog === 'invite-user', 'the dialog for users');
});

test('exactly the users without any access are marked, also after scrolling', async () => {
  const options = { skin: 'vaadin', users: 10_000, late: 100 };
  const site = await browser.openPage(consoleUrl('workgroups/wg-1/users', options));
  await site.resize(1800, 900);
  for (const top of [0, 4000, 200_000]) {
    await site.evaluate((to) => {
      const grid = document.querySelector('vaadin-grid')?.shadowRoot?.querySelector('#table');
      if (grid) grid.scrollTop = to;
    }, top);
    let last: unknown;
    await until(
      async () => {
        const [marked, expected] = [await markedLogins(site), await expectedMarks(site)];
        last = { marked, expected };
        return (JSON.stringify(marked) === JSON.stringify(expected) && expected.length > 0) || undefined;
      },
      () => `the marks to agree with the state: ${JSON.stringify(last)}`,
    );
  }
});
