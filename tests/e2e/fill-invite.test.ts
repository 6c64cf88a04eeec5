import { expect, test } from 'vitest';
import { openUsers, peopleIn } from './filling';
import { useBrowser } from './harness';
import { testInOne, testJobs } from './jobs';
import { type PracticeConsole, skins, snapshot, untilState, wordings } from './support';

const browser = useBrowser();
const invite = /^(\+ ?)?Invite$/;

const messy = [
  'To: "Doe, Jane" <jane.doe@example.org>, Ben <ben@example.com>;',
  'carl_7',
  'mailto:dee@example.edu, JANE.DOE@example.org',
  'e\u200Bve@example.org\u00A0',
  'please add these people',
  'example.org',
].join('\n');
const messyPeople = [
  'jane.doe@example.org',
  'ben@example.com',
  'carl_7',
  'dee@example.edu',
  'eve@example.org',
];

testJobs(
  'values',
  { skin: skins, wording: wordings },
  {
    'a messy list arrives in the app, from the Users screen with the dialog closed': async ({
      skin,
      wording,
    }) => {
      const [site, assistant] = await openUsers(browser, skin, { wording, late: 100 });
      await assistant.paste(messy);
      await assistant.chooseRegion('euc1');
      await assistant.pressButton('Fill invite');
      const result = await assistant.waitForStatus('Result', /5 of 5/);
      expect(result).toContain('Sequence Hub - EU');
      expect(await peopleIn(site)).toEqual(messyPeople);
      const { drafts, events, submitted } = await snapshot(site);
      expect(drafts.dialog).toBe('invite-user');
      expect(drafts.access['Sequence Hub - EU']).toBe('Has Access');
      // All others stay as the dialog had them.
      expect(drafts.access).toMatchObject({ 'Sequence Hub - US': 'Has Access', Emedgene: 'No Access' });
      expect(Object.values(drafts.options).some(Boolean)).toBe(false);
      expect({ grant: events.grantPressed, remove: events.removePressed, submitted }).toEqual({
        grant: 0,
        remove: 0,
        submitted: [],
      });
      expect(await assistant.problems()).toHaveLength(2);
    },

    'what was in the box is kept, a second fill adds nobody twice, and Undo puts back what was there':
      async ({ skin, wording }) => {
        const [site, assistant] = await openUsers(browser, skin, { wording });
        await site.press('button', invite);
        await untilState(site, ({ drafts }) => drafts.dialog === 'invite-user', 'the dialog');
        await site.focus('textbox', undefined);
        await site.type('zoe@example.org');
        await site.keyboard('Enter');
        await assistant.waitForStatus('This page', /Invite new user/);
        await assistant.paste('anna@example.org\nben@example.org');
        await assistant.chooseRegion('euc1');
        await assistant.pressButton('Fill invite');
        await assistant.waitForStatus('Result', /2 of 2/);
        expect(await peopleIn(site)).toEqual(['zoe@example.org', 'anna@example.org', 'ben@example.org']);
        await assistant.paste('anna@example.org\nBEN@example.org\ncleo@example.org');
        await assistant.pressButton('Fill invite');
        await assistant.waitForStatus('Result', /3 of 3/);
        expect(await peopleIn(site)).toEqual([
          'zoe@example.org',
          'anna@example.org',
          'ben@example.org',
          'cleo@example.org',
        ]);
        await assistant.pressButton('Undo');
        await assistant.waitForStatus('Result', /taken out again/);
        expect(await peopleIn(site)).toEqual(['zoe@example.org']);
        expect((await snapshot(site)).drafts.access['Sequence Hub - EU']).toBe('No Access');
      },
  },
);

testInOne('firefox', 'a thousand people arrive in a text area, in order', async () => {
  await browser.inExtension(() => chrome.storage.local.set({ settings: { version: 1, batchSize: 0 } }));
  const [site, assistant] = await openUsers(browser, 'plain');
  const people = Array.from({ length: 1000 }, (_, index) => `person.${index + 1}@example.org`);
  await assistant.paste(people.join(', '));
  await assistant.pressButton('Fill invite');
  await assistant.waitForStatus('Result', /1,?000 of 1,?000/);
  expect(await peopleIn(site)).toEqual(people);
});

testInOne('chromium', 'a fill that was aimed at another workgroup is refused', async () => {
  const [site] = await openUsers(browser, 'plain');
  const answer = await browser.inExtension(async (tab) => {
    const aim = { screen: 'users', dialog: '', workgroup: 'Another workgroup' };
    const people = ['anna@example.org'];
    return chrome.tabs.sendMessage(
      tab,
      { type: 'fillInvite', people, region: '', product: '', aim },
      { frameId: 0 },
    );
  }, site.tabId);
  expect(answer).toMatchObject({ ok: false, code: 'screenChanged' });
  expect((await snapshot(site)).events.inviteUserPressed).toBe(0);
});

test('a console in a frame is filled there, from the Users screen with the dialog closed', async () => {
  const site = await browser.openPage(
    'https://acme.login.illumina.com/platform-home/?frame=1&skin=plain#/admin',
  );
  const ofFrame = () => {
    const console = document.querySelector('iframe')?.contentWindow as unknown as
      | { practiceConsole?: PracticeConsole; location: Location }
      | undefined;
    if (!console?.practiceConsole) return undefined;
    if (!console.location.hash.includes('users')) console.location.hash = '#/workgroups/wg-1/users';
    return console.practiceConsole.snapshot();
  };
  await site.waitFor(ofFrame, undefined, 'the console in the frame');
  const assistant = await browser.openAssistant(site);
  await assistant.waitForStatus('This page', /Users screen/);
  await assistant.paste('anna@example.org\nben@example.org');
  await assistant.chooseRegion('euc1');
  await assistant.pressButton('Fill invite');
  await assistant.waitForStatus('Result', /2 of 2/);
  const state = await site.evaluate(ofFrame);
  expect(state?.drafts.people).toEqual(['anna@example.org', 'ben@example.org']);
  expect(state?.drafts.access['Sequence Hub - EU']).toBe('Has Access');
});
