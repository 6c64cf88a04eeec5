import { expect, test } from 'vitest';
import { browserName, type SitePage, until, useBrowser } from './harness';
import { testInOne, testJobs } from './jobs';
import { consoleUrl, type PracticeConsole, skins, snapshot, untilState, wordings } from './support';
import { drawnOver, violationsIn } from './violations';

const browser = useBrowser();
const invite = /^(\+ ?)?Invite$/;

async function openAdmins(options: Record<string, string | number>): Promise<SitePage> {
  const site = await browser.openPage(consoleUrl('workgroups/wg-1/admins', { users: 20, ...options }));
  // The note says that the assistant has recognised the screen.
  await untilNote(site, /Invite here makes people administrators/);
  return site;
}

async function untilNote(site: SitePage, sentence: RegExp): Promise<void> {
  await until(
    async () => sentence.test(await site.textOf('region', 'Workgroup Assistant')) || undefined,
    `a note that says ${sentence}`,
  );
}

/** Ways to press a button with trusted input. */
const presses: Record<string, (site: SitePage) => Promise<void>> = {
  mouse: (site) => site.press('button', invite),
  Enter: async (site) => {
    await site.focus('button', invite);
    await site.keyboard('Enter');
  },
  Space: async (site) => {
    await site.focus('button', invite);
    await site.keyboard('Space');
  },
  touch: (site) => site.tap('button', invite),
};

testJobs(
  'values',
  { skin: skins, wording: wordings },
  {
    'every kind of press is held before the page sees it': async ({ skin, wording }) => {
      const site = await openAdmins({ skin, wording });
      for (const [name, press] of Object.entries(presses)) {
        if (name === 'touch' && browserName === 'firefox') continue;
        await press(site);
        await site.findByRole('alertdialog', /administrators/);
        const { events, drafts } = await snapshot(site);
        const presses = events.pointerEventsSeenOnInvite.filter(({ type }) => !/keyup/.test(type));
        expect({ name, presses, pressed: events.inviteAdminPressed, dialog: drafts.dialog }).toEqual({
          name,
          presses: [],
          pressed: 0,
          dialog: null,
        });
        await site.press('button', 'Cancel');
        await site.waitUntilGone('alertdialog');
      }
    },

    'the card names the workgroup; “Go to Users” goes there by the menu': async ({ skin, wording }) => {
      const site = await openAdmins({ skin, wording });
      await site.press('button', invite);
      expect(await site.textOf('alertdialog')).toContain('ILMN_TechSupport');
      await site.press('button', 'Go to Users');
      const { events } = await untilState(site, ({ hash }) => /wg-1\/users/.test(hash), 'the Users screen');
      expect(events.inviteAdminPressed).toBe(0);
      await site.waitUntilGone('region', 'Workgroup Assistant');
    },

    '“Invite an administrator anyway” passes that one press on, and the next one is held again': async ({
      skin,
      wording,
    }) => {
      const site = await openAdmins({ skin, wording });
      await site.press('button', invite);
      await site.press('button', 'Invite an administrator anyway');
      await untilState(site, ({ drafts }) => drafts.dialog === 'invite-admin', 'the administrators’ dialog');
      await untilNote(site, /This dialog makes people administrators/);
      expect((await snapshot(site)).events.inviteAdminPressed).toBe(1);
      await site.press('button', 'Cancel');
      await untilState(site, ({ drafts }) => drafts.dialog === null, 'the dialog to close');
      await untilNote(site, /Invite here makes people administrators/);
      await site.press('button', invite);
      await site.findByRole('alertdialog');
      expect((await snapshot(site)).events.inviteAdminPressed).toBe(1);
    },

    'a fill into the administrators’ dialog is refused and changes nothing in it': async ({
      skin,
      wording,
    }) => {
      const site = await openAdmins({ skin, wording });
      await site.press('button', invite);
      await site.press('button', 'Invite an administrator anyway');
      await untilState(site, ({ drafts }) => drafts.dialog === 'invite-admin', 'the administrators’ dialog');
      const assistant = await browser.openAssistant(site);
      await assistant.waitForStatus('This page', /administrat/);
      await assistant.paste('anna@example.org');
      await assistant.pressButton('Fill invite');
      await assistant.waitForStatus('Result', 'This dialog makes people administrators');
      const { drafts } = await snapshot(site);
      expect({ people: drafts.people, text: drafts.rawText }).toEqual({ people: [], text: '' });
    },
  },
);

testInOne(
  'chromium',
  'a Professional workgroup is said to have one administrator only; an Enterprise one is not',
  async () => {
    for (const [tier, sentence] of [
      ['professional', /A Professional workgroup can have only one administrator/],
      ['notSure', /If this is a Professional workgroup/],
      ['enterprise', null],
    ] as const) {
      await browser.inExtension(
        (chosen) => chrome.storage.local.set({ settings: { version: 1, tier: chosen } }),
        tier,
      );
      const site = await openAdmins({});
      await site.press('button', invite);
      const card = await site.textOf('alertdialog');
      if (sentence) expect(card).toMatch(sentence);
      else expect(card).not.toMatch(/Professional/);
    }
  },
);

testInOne(
  'chromium',
  'in a Professional workgroup the override names the administrator and needs a tick; the dialog’s own last button is held as well',
  async () => {
    await browser.inExtension(() =>
      chrome.storage.local.set({ settings: { version: 2, tier: 'professional' } }),
    );
    const site = await openAdmins({ tier: 'professional' });
    await site.press('button', invite);
    const anyway = 'Invite an administrator anyway';
    expect(await site.textOf('alertdialog')).toContain('It already has an administrator: Owen Owner.');
    expect((await site.findByRole('button', anyway)).disabled).toBe(true);
    await site.press('checkbox', /another administrator than Owen Owner/);
    await site.press('button', anyway);
    await untilState(site, ({ drafts }) => drafts.dialog === 'invite-admin', 'the administrators’ dialog');
    await site.focus('textbox', /User IDs/);
    await site.type('anna@example.org');
    await site.press('button', 'Grant access', { within: { role: 'dialog', name: /administration/ } });
    expect(await site.textOf('alertdialog')).toMatch(/The one person in it becomes an administrator of/);
    await site.press('button', 'Cancel', { within: { role: 'alertdialog', name: /administrators/ } });
    await site.waitUntilGone('alertdialog');
    const { events, drafts } = await snapshot(site);
    expect({ grants: events.grantPressed, people: drafts.people }).toEqual({
      grants: 0,
      people: ['anna@example.org'],
    });
  },
);

testInOne('chromium', 'a screen that is left takes the question along', async () => {
  const site = await openAdmins({});
  await site.press('button', invite);
  await site.findByRole('alertdialog');
  await site.evaluate(() => {
    location.hash = '#/workgroups/wg-1/pending';
  });
  await site.waitUntilGone('alertdialog');
  expect((await snapshot(site)).events.inviteAdminPressed).toBe(0);
});

testInOne(
  'chromium',
  'a button that the page draws anew meanwhile is the one that “anyway” presses',
  async () => {
    const site = await openAdmins({});
    await site.press('button', invite);
    await site.findByRole('alertdialog');
    await site.evaluate(() =>
      (window as unknown as { practiceConsole: PracticeConsole }).practiceConsole.rerender(),
    );
    await site.press('button', 'Invite an administrator anyway');
    const { events } = await untilState(site, ({ drafts }) => drafts.dialog === 'invite-admin', 'the dialog');
    expect(events.inviteAdminPressed).toBe(1);
  },
);

test('Escape leaves the card, the focus goes back to the button, and nothing was pressed', async () => {
  const site = await openAdmins({});
  await site.focus('button', invite);
  await site.keyboard('Enter');
  await site.findByRole('alertdialog');
  expect((await site.findByRole('button', 'Go to Users')).focused).toBe(true);
  await site.keyboard('Escape');
  await site.waitUntilGone('alertdialog');
  expect((await site.findByRole('button', invite)).focused).toBe(true);
  expect((await snapshot(site)).events.inviteAdminPressed).toBe(0);
});

test('a page that sends presses and messages of its own answers no card and gets nothing done', async () => {
  const site = await openAdmins({ hostile: 1 });
  await site.press('button', invite);
  await site.findByRole('alertdialog');
  await site.evaluate(() => {
    const root = document.querySelector('#workgroup-assistant')?.shadowRoot;
    for (const button of root?.querySelectorAll('button') ?? []) {
      button.click();
      button.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    }
    window.postMessage({ type: 'fillInvite', people: ['mallory@example.org'] }, '*');
  });
  await site.findByRole('alertdialog');
  const { events, hash } = await snapshot(site);
  expect(events.inviteAdminPressed).toBe(0);
  expect(hash).toContain('admins');
});

testInOne(
  'firefox',
  'everything of ours in the page lives under one element of <html>, and keeps nobody out',
  async () => {
    const site = await openAdmins({});
    await site.press('button', invite);
    await site.findByRole('alertdialog');
    const places = await site.evaluate(() => {
      const hosts = [...document.querySelectorAll('#workgroup-assistant')];
      return hosts.map((host) => ({
        parent: host.parentElement?.localName,
        hasRoot: host.shadowRoot !== null,
      }));
    });
    expect(places).toEqual([{ parent: 'html', hasRoot: true }]);
    expect(await violationsIn(site, drawnOver)).toEqual([]);
  },
);
