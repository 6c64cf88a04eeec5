import { expect } from 'vitest';
import { openUsers, peopleIn } from './filling';
import { useBrowser } from './harness';
import { testInOne, testInWhole, testJobs } from './jobs';
import { untilState } from './support';

const browser = useBrowser();

testJobs(
  'values',
  { skin: ['plain', 'angular'] },
  {
    'an entry that the app drops is missing from the result and named': async ({ skin }) => {
      const [site, assistant] = await openUsers(browser, skin, { drop: 'ben@example.org' });
      await assistant.paste('anna@example.org\nben@example.org\ncleo@example.org');
      await assistant.pressButton('Fill invite');
      await assistant.waitForStatus('Result', /2 of 3/);
      expect(await assistant.textOf('list', 'Not in the dialog')).toBe('ben@example.org');
      expect(await peopleIn(site)).not.toContain('ben@example.org');
      expect(await assistant.draft()).toContain('ben@example.org');
    },

    'a box with a limit holds whole entries only, and the result says how many': async ({ skin }) => {
      const limit = skin === 'plain' ? 40 : 2;
      const [site, assistant] = await openUsers(browser, skin, { limit });
      await assistant.paste('anna@example.org\nben@example.org\ncleo@example.org');
      await assistant.pressButton('Fill invite');
      await assistant.waitForStatus('Result', /2 of 3/);
      expect(await peopleIn(site)).toEqual(['anna@example.org', 'ben@example.org']);
    },

    'a dialog that is drawn anew in the middle is filled all the same': async ({ skin }) => {
      const [site, assistant] = await openUsers(browser, skin, { recreateDialog: 1 });
      await assistant.paste('anna@example.org\nben@example.org\ncleo@example.org');
      await assistant.chooseRegion('euc1');
      await assistant.pressButton('Fill invite');
      await assistant.waitForStatus('Result', /3 of 3/);
      expect(await peopleIn(site)).toEqual(['anna@example.org', 'ben@example.org', 'cleo@example.org']);
    },

    'a dialog that closes in the middle is said to have closed, and nothing pasted is lost': async ({
      skin,
    }) => {
      const [, assistant] = await openUsers(browser, skin, { closeDialog: 1 });
      await assistant.paste('anna@example.org\nben@example.org');
      await assistant.pressButton('Fill invite');
      await assistant.waitForStatus('Result', /closed/);
      expect(await assistant.draft()).toBe('anna@example.org\nben@example.org');
    },
  },
);

testInWhole('a page that puts the old value back once is asked again', async () => {
  const [once, assistant] = await openUsers(browser, 'plain', { putBack: 'once' });
  await assistant.paste('anna@example.org\nben@example.org');
  await assistant.pressButton('Fill invite');
  await assistant.waitForStatus('Result', /2 of 2/);
  expect(await peopleIn(once)).toEqual(['anna@example.org', 'ben@example.org']);
});

testInWhole('a page that always puts the old value back is reported', async () => {
  const [always, second] = await openUsers(browser, 'plain', { putBack: 'always' });
  await second.paste('anna@example.org\nben@example.org');
  await second.pressButton('Fill invite');
  await second.waitForStatus('Result', /[01] of 2/);
  expect(await second.textOf('list', 'Not in the dialog')).toContain('ben@example.org');
  await second.findByRole('button', 'Copy the list');
  expect((await peopleIn(always)).length).toBeLessThan(2);
});

testInOne('chromium', 'when another workgroup opens in the middle, its dialog is left alone', async () => {
  const [site, assistant] = await openUsers(browser, 'plain');
  // As fast as no admin is: another workgroup's own Invite dialog, right after the first entry.
  await site.evaluate(() => {
    const move = () => {
      location.hash = '#/workgroups/wg-2/users';
      const openAgain = new MutationObserver(() => {
        const buttons = [...document.querySelectorAll('button')];
        const isThere = document.body.innerText.includes('Genomics Core');
        const button = buttons.find((each) => isThere && /Invite$/.test(each.innerText.trim()));
        if (!button || document.querySelector('[role=dialog]')) return;
        openAgain.disconnect();
        button.click();
      });
      openAgain.observe(document, { subtree: true, childList: true });
    };
    document.addEventListener('input', () => setTimeout(move, 0), { once: true, capture: true });
  });
  const people = Array.from({ length: 8 }, (_, index) => `person.${index + 1}@example.org`);
  await assistant.paste(people.join('\n'));
  await assistant.chooseRegion('euc1');
  await assistant.pressButton('Fill invite');
  await assistant.waitForStatus('Result', /Another workgroup was opened/);
  const { drafts, workgroup } = await untilState(
    site,
    (state) => state.drafts.dialog === 'invite-user',
    'the dialog of the other workgroup',
  );
  expect(workgroup.name).toBe('Genomics Core');
  expect({ people: drafts.people, text: drafts.rawText }).toEqual({ people: [], text: '' });
  expect(drafts.access['Sequence Hub - EU']).toBe('No Access');
  expect(await assistant.draft()).toBe(people.join('\n'));
});

testInWhole('that nobody answered is said, and said again in a popup that is opened later', async () => {
  const [site, assistant] = await openUsers(browser, 'plain');
  await assistant.paste('anna@example.org');
  // A frame that has gone without a word, and that an open dialog makes the one to fill.
  await browser.inExtension(async (tab) => {
    const key = `state:${tab}:0`;
    const state = (await chrome.storage.session.get(key))[key] as object;
    await chrome.storage.session.set({ [`state:${tab}:77`]: { ...state, dialog: 'inviteUser' } });
  }, site.tabId);
  await assistant.waitForStatus('This page', /Invite new user/);
  await assistant.pressButton('Fill invite');
  await assistant.waitForStatus('Result', /did not answer/);
  await assistant.close();
  const again = await browser.openAssistant(site);
  await again.waitForStatus('Result', /did not answer/);
});
