import { expect } from 'vitest';
import { catchDownloads, chooseFile, savedFile } from './files';
import { useBrowser } from './harness';
import { testInOne } from './jobs';
import { type StrangeConsole, strangeConsole, strangeUrl } from './strange-console';

const browser = useBrowser();

/** What a colleague of that console has written. */
const colleaguesMap = {
  kind: 'workgroup-assistant-page-map',
  version: 1,
  own: {
    consoleSigns: ['Crew'],
    usersMenu: ['Crew'],
    inviteUserTitle: ['Somebody new'],
    addressBox: ['Folks'],
    sequenceHub: ['Sequencing'],
    products: ['Sequencing'],
    euc1: ['old world'],
    use1: ['new world'],
  },
  taught: {},
};

testInOne(
  'chromium',
  'words from a colleague’s file, and own ones, make a strange console known, and the job is done there',
  async () => {
    browser.serve(strangeUrl, strangeConsole);
    const site = await browser.openPage(strangeUrl);
    const assistant = await browser.openAssistant(site);
    await assistant.waitForStatus('This page', 'not the Admin Console');
    const options = await browser.openExtensionPage('src/options/index.html');
    await chooseFile(options, 'Import a file', { name: 'map.json', content: JSON.stringify(colleaguesMap) });
    await options.findByRole('status', 'What the assistant looks for', {
      says: /8 words and places were added/,
    });
    await options.choose('combobox', 'What the words stand for', 'invite');
    await options.pasteInto('textbox', 'Your own words, one per line', 'Bring in');
    await options.keyboard('Tab');
    await options.findByRole('status', 'What the assistant looks for', { says: /Saved/ });
    // The page that is open takes them at once.
    await assistant.waitForStatus('This page', /Users screen/);
    await assistant.paste('dee@example.org');
    await assistant.chooseRegion('euc1');
    await assistant.pressButton('Fill invite');
    await assistant.waitForStatus('Result', /1 of 1/);
    const state = await site.evaluate(() => (window as unknown as { strange: StrangeConsole }).strange);
    expect(state).toMatchObject({ invited: 'dee@example.org', remark: '' });
    expect(state.levels).toEqual({ s1: 'Has Access', s2: 'Nix' });
    await catchDownloads(options);
    await options.press('button', 'Save as a file');
    const { own } = JSON.parse((await savedFile(options)).content);
    expect(own).toEqual({ ...colleaguesMap.own, invite: ['Bring in'] });
  },
);

testInOne(
  'chromium',
  'a broken file is refused with the place of the fault, and what was there stays',
  async () => {
    const options = await browser.openExtensionPage('src/options/index.html');
    await options.choose('combobox', 'What the words stand for', 'usersMenu');
    await options.pasteInto('textbox', 'Your own words, one per line', 'Members');
    await options.keyboard('Tab');
    await options.findByRole('list', 'Your own words', { says: /Members/ });
    const content = JSON.stringify({ ...colleaguesMap, own: { invite: ['Bring in', 'x'.repeat(90)] } });
    await chooseFile(options, 'Import a file', { name: 'map.json', content });
    const { text } = await options.findByRole('status', 'What the assistant looks for', {
      says: /Nothing was taken/,
    });
    expect(text).toContain('“own words › Invite button on Users › entry 2”: the text is too long');
    await chooseFile(options, 'Import a file', { name: 'map.json', content: content.slice(0, 80) });
    await options.findByRole('status', 'What the assistant looks for', {
      says: /not a file of the assistant/,
    });
    const kept = await options.findByRole('list', 'Your own words');
    expect(kept.text).toContain('Members');
    expect(kept.text).not.toContain('Bring in');
    await options.press('button', 'Remove Menu item or title of the Users screen');
    await options.waitFor(
      () => document.body.textContent?.includes('None yet.'),
      undefined,
      'the words to be gone',
    );
  },
);
