import { expect } from 'vitest';
import { fillWithDoubtful } from './filling';
import { type SitePage, until, useBrowser } from './harness';
import { testInOne } from './jobs';
import { consoleUrl, snapshot, untilNote, untilRemembered, untilState } from './support';
import { drawnOver, violationsIn, violationsInBothThemes } from './violations';

const browser = useBrowser();
const inQuestion = { within: { role: 'alertdialog', name: /./ } };
const inInvite = { within: { role: 'dialog', name: /Invite/ } };

/** What the question says that lies over the page. */
const asked = (site: SitePage): Promise<string> => site.textOf('alertdialog');

async function openUsers(options: Record<string, string | number> = {}): Promise<SitePage> {
  const site = await browser.openPage(consoleUrl('workgroups/wg-1/users', { users: 12, ...options }));
  await site.findByRole('region', 'Marked users');
  return site;
}

async function select(site: SitePage, ...rows: number[]): Promise<void> {
  for (const nth of rows) await site.press('checkbox', undefined, { nth });
  await untilState(site, ({ selected }) => selected.length === rows.length, 'the selection');
}

const grants = async (site: SitePage): Promise<number> => (await snapshot(site)).events.grantPressed;

testInOne(
  'chromium',
  'guard of Change Access: what nobody has touched is named, set to what the users have, and then goes through',
  async () => {
    const site = await openUsers({ skin: 'angular' });
    await select(site, 1, 2);
    const { users, selected } = await snapshot(site);
    const chosen = users.filter(({ id }) => selected.includes(id));
    await site.evaluate(
      (ids) => {
        const { practiceConsole } = window as never as {
          practiceConsole: { setAccess(user: string, product: string, word: string): void };
        };
        for (const id of ids) {
          practiceConsole.setAccess(id, 'Connected Insights', 'Basic User');
          practiceConsole.setAccess(id, 'Sequence Hub - US', 'Has Access');
          for (const other of [
            'Sequence Hub - EU',
            'Illumina Connected Analytics',
            'Emedgene',
            'BaseSpace Variant Interpreter',
          ])
            practiceConsole.setAccess(id, other, '-');
        }
      },
      chosen.map(({ id }) => id),
    );
    await site.press('button', 'Change Access');
    await untilState(site, ({ drafts }) => drafts.dialog === 'change-access', 'the dialog');
    await site.findByRole('dialog', /Change Access/i);
    await site.press('button', 'Grant access');
    expect(await asked(site)).toContain('2 of 2 would lose Connected Insights.');
    await site.press('button', 'Set what they have now', inQuestion);
    await untilState(
      site,
      ({ drafts }) => drafts.access['Connected Insights'] === 'Basic User',
      'the level that both have',
    );
    expect(await grants(site)).toBe(0);
    await untilNote(site, /Set to what the users have now/);
    await site.press('button', 'Grant access');
    const { submitted } = await untilState(site, ({ events }) => events.grantPressed === 1, 'the press');
    expect(submitted).toHaveLength(1);
  },
);

testInOne(
  'chromium',
  'guard of “Add as workgroup administrators”: says how many, and takes the tick out on request',
  async () => {
    const site = await openUsers({ skin: 'vaadin' });
    await site.press('button', 'Invite');
    await site.focus('textbox', /User IDs/);
    await site.type('anna@example.org, ben@example.org');
    await site.press('checkbox', 'Add as workgroup administrators');
    await site.press('button', 'Grant access', inInvite);
    expect(await asked(site)).toContain('All 2 people in this dialog become administrators');
    await site.press('button', 'Take the tick out', inQuestion);
    const { drafts, events } = await untilState(
      site,
      ({ drafts }) => drafts.options['Add as workgroup administrators'] === false,
      'the tick to be out',
    );
    expect({ people: drafts.people.length, grants: events.grantPressed }).toEqual({ people: 2, grants: 0 });
    await site.press('button', 'Grant access', inInvite);
    await untilState(site, ({ events }) => events.grantPressed === 1, 'the grant');
  },
);

testInOne(
  'chromium',
  'guard of a collaborative invite: who was not seen in Users is named, with a mail in the page and in the assistant',
  async () => {
    // Who is a user of one workgroup has an account in the others as well.
    const first = await openUsers({ tier: 'enterprise', skin: 'plain' });
    await untilRemembered(browser, /^people:/, 'owen.owner@example.org');
    await first.goto(consoleUrl('workgroups/wg-2/users', { users: 12, tier: 'enterprise', skin: 'plain' }));
    await first.press('button', 'Invite');
    await first.focus('textbox', /User IDs/);
    await first.type('owen.owner@example.org, new.one@example.org');
    await first.press('checkbox', 'Invite via collaborative enterprise');
    await first.press('button', 'Grant access', inInvite);
    expect(await asked(first)).toMatch(/1 of 2 in this dialog .* new\.one@example\.org/);
    await first.press('button', 'Show a mail to send first', inQuestion);
    await first.findByRole('alertdialog', /A mail to send first/);
    expect(await asked(first)).toContain(
      'please register first, starting from https://basespace.illumina.com/',
    );
    expect(await violationsIn(first, drawnOver)).toEqual([]);
    await first.press('button', 'Back to the dialog', inQuestion);
    await first.waitUntilGone('alertdialog');
    expect(await grants(first)).toBe(0);
    const assistant = await browser.openAssistant(first);
    await assistant.paste('owen.owner@example.org\nnew.one@example.org');
    // It comes in a part of its own, a moment after the assistant has seen the dialog.
    await assistant.waitFor(
      () => document.querySelector('.accounts summary') !== null,
      undefined,
      'what is said of accounts',
    );
    await assistant.evaluate(() => document.querySelector<HTMLElement>('.accounts summary')?.click());
    await assistant.findByRole('textbox', 'Text for a mail');
    await assistant.waitFor(
      () => document.querySelector('.accounts')?.textContent?.includes('1 of 2 in the list was not seen'),
      undefined,
      'who was not seen',
    );
    expect(await violationsInBothThemes(assistant)).toEqual([]);
    await first.press('button', 'Grant access', inInvite);
    await first.press('button', 'They have accounts: grant', inQuestion);
    await untilState(first, ({ events }) => events.grantPressed === 1, 'the grant');
  },
);

testInOne(
  'chromium',
  'guard of workgroups: Archive and the tick of Active Workgroup are held, by name, and need a tick',
  async () => {
    const list = (wording: string) => browser.openPage(consoleUrl('workgroups', { wording, users: 12 }));
    const gen2 = await list('gen2');
    await gen2.findByRole('checkbox', 'Active Workgroup Teaching Lab');
    await untilRemembered(browser, /^administrators:/, 'owen');
    await gen2.press('checkbox', 'Active Workgroup Teaching Lab');
    expect(await asked(gen2)).toContain('permanently deletes the workgroup Teaching Lab');
    await gen2.press('button', 'Cancel', inQuestion);
    await gen2.waitUntilGone('alertdialog');
    expect((await gen2.findByRole('checkbox', 'Active Workgroup Teaching Lab')).checked).toBe(true);
    const gen3 = await list('gen3');
    await gen3.findByRole('button', 'Archive', { nth: 1 });
    await gen3.press('button', 'Archive', { nth: 1 });
    expect(await asked(gen3)).toContain('This archives the workgroup Genomics Core');
    await gen3.press('checkbox', 'Archive the workgroup Genomics Core', inQuestion);
    await gen3.press('button', 'Archive anyway', inQuestion);
    await until(
      async () => !(await gen3.textOf('table', 'Workgroups')).includes('Genomics Core') || undefined,
      'it to be archived',
    );
  },
);

testInOne(
  'chromium',
  'guard of Remove: who and how many, the owner among them; a snapshot is kept first',
  async () => {
    const site = await openUsers({ skin: 'vaadin' });
    await site.evaluate(() => {
      location.hash = '#/workgroups/wg-1/admins';
    });
    await untilRemembered(browser, /^administrators:/, 'Owen');
    await site.evaluate(() => {
      location.hash = '#/workgroups/wg-1/users';
    });
    await site.findByRole('region', 'Marked users');
    await select(site, 1, 2, 3);
    const { selected, users: all } = await snapshot(site);
    const leaving = all.filter(({ id }) => selected.includes(id)).map(({ name }) => name);
    await site.press('button', 'Remove');
    const says = await asked(site);
    expect(says).toContain('This removes 3 users from the workgroup ILMN_TechSupport');
    for (const name of leaving) expect(says).toContain(name);
    expect(says.includes('Owen Owner is the owner.')).toBe(leaving.includes('Owen Owner'));
    expect(leaving).toContain('Owen Owner');
    await site.press('button', 'Keep a snapshot first', inQuestion);
    await untilNote(site, /A snapshot of all 12 users is kept/);
    const kept = await browser.inExtension(async () => {
      const { snapshots } = await chrome.storage.local.get('snapshots');
      return (snapshots as { users: number; isWhole: boolean }[]).map(({ users, isWhole }) => ({
        users,
        isWhole,
      }));
    });
    expect(kept).toEqual([{ users: 12, isWhole: true }]);
    const { events, users } = await snapshot(site);
    expect({ removed: events.removePressed, users: users.length }).toEqual({ removed: 0, users: 12 });
    await site.press('button', 'Remove');
    expect(await asked(site)).toContain('The last snapshot of the users is of ');
  },
);

testInOne(
  'chromium',
  'guard of what was filled in: whom the review doubted is named and taken out by one press; the right state is silent',
  async () => {
    const site = await openUsers();
    await fillWithDoubtful(browser, site);
    await site.press('button', 'Grant access', inInvite);
    expect(await asked(site)).toContain('Doubtful, and filled in because you said so: flo@gmial.com.');
    await site.press('button', 'Take them out', inQuestion);
    await untilState(
      site,
      ({ drafts }) => drafts.people.join() === 'anna@example.org',
      'one person to be left',
    );
    expect(await grants(site)).toBe(0);
    await untilNote(site, /Done\./);
    // Another region's access that the dialog came with is left alone, and so it is no fault.
    await site.press('button', 'Grant access', inInvite);
    await untilState(site, ({ submitted }) => submitted.length === 1, 'the grant');
  },
);

testInOne(
  'firefox',
  'guards in Firefox: Remove is held before anything else has come, and Archive; one that is off lets through',
  async () => {
    const site = await openUsers();
    await select(site, 1);
    await site.press('button', 'Remove');
    expect(await asked(site)).toContain('This removes one user from');
    await site.press('button', 'Remove anyway', inQuestion);
    await untilState(site, ({ drafts }) => drafts.dialog === 'remove', 'the page’s own question');
    await site.press('button', 'Remove', { within: { role: 'dialog', name: 'Remove users' } });
    const { users } = await untilState(site, ({ events }) => events.grantPressed === 1, 'the removal');
    expect(users).toHaveLength(11);
    const list = await browser.openPage(consoleUrl('workgroups', { wording: 'gen3' }));
    await list.press('button', 'Archive', { nth: 2 });
    expect(await asked(list)).toContain('This archives the workgroup Oncology Panel');
    await list.press('button', 'Cancel', inQuestion);
    await list.waitUntilGone('alertdialog');
    const options = await browser.openExtensionPage('src/options/index.html');
    await options.choose('combobox', 'Deleting or archiving a workgroup', 'off');
    await options.findByRole('status', 'Settings status', { says: /Saved/ });
    await list.press('button', 'Archive', { nth: 2 });
    await until(
      async () => !(await list.textOf('table', 'Workgroups')).includes('Oncology Panel') || undefined,
      'it to be archived',
    );
  },
);
