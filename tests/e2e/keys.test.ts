import { expect } from 'vitest';
import { openUsers, peopleIn } from './filling';
import { type SitePage, until, useBrowser } from './harness';
import { testInOne } from './jobs';
import { consoleUrl, noteOver, snapshot, untilMarksAgree, untilRemembered, untilState } from './support';
import { violationsIn } from './violations';

const browser = useBrowser();
const list = 'anna@example.org\nben@example.org\nflo@gmial.com\nzoe at home';

const titleOf = (site: SitePage): Promise<string> =>
  browser.inExtension((tabId) => chrome.action.getTitle({ tabId }), site.tabId);

/** Waits until the toolbar button says something of a tab. */
const untilTitle = (site: SitePage, words: string): Promise<true> => {
  const titles = new Set<string>();
  const said = async () => {
    titles.add(await titleOf(site));
    return [...titles].some((title) => title.includes(words)) || undefined;
  };
  return until(said, () => `the toolbar button to say ${words}; it said ${[...titles].join(' | ')}`);
};

/** Waits until a note over the page says what came of a key; where none does, the toolbar button may have said why. */
const untilSaid = (site: SitePage, sentence: RegExp): Promise<true> => {
  const titles = new Set<string>();
  const said = async () => {
    titles.add(await titleOf(site));
    return sentence.test(await noteOver(site)) || undefined;
  };
  const message = () => `a note that says ${sentence}; the toolbar button said ${[...titles].join(' | ')}`;
  return until(said, message);
};

testInOne(
  'chromium',
  'keys: with the assistant closed, filling takes only a list that was looked at here, and says what came of it in the page',
  async () => {
    const [site, assistant] = await openUsers(browser, 'angular');
    await browser.pressBoundKey('fill-invite', site);
    await untilSaid(site, /Nobody was filled in: the list is empty/);
    await assistant.chooseRegion('euc1');
    await assistant.paste(list);
    await untilRemembered(browser, /^ready:/, 'ben@example.org');
    await assistant.close();
    await browser.pressBoundKey('fill-invite', site);
    await untilSaid(site, /2 of 2/);
    const { drafts, events } = await untilState(
      site,
      ({ drafts }) => drafts.access['Sequence Hub - EU'] === 'Has Access',
      'the product of the region',
    );
    expect(await peopleIn(site)).toEqual(['anna@example.org', 'ben@example.org']);
    expect({ dialog: drafts.dialog, grants: events.grantPressed }).toEqual({
      dialog: 'invite-user',
      grants: 0,
    });

    // Elsewhere the list was not looked at, and on other screens nobody can be filled in.
    await site.goto(consoleUrl('workgroups/wg-2/users', { users: 20 }));
    await site.findByRole('region', 'Marked users');
    await browser.pressBoundKey('fill-invite', site);
    await untilSaid(site, /not looked at for this workgroup yet/);
    await site.goto('https://acme.login.illumina.com/unrelated/');
    await browser.pressBoundKey('fill-invite', site);
    await untilTitle(site, 'Nobody was filled in: that is done on the Users screen');
  },
);

testInOne(
  'chromium',
  'keys: marks go and come, and the next problem is gone to in an open assistant',
  async () => {
    const [site, assistant] = await openUsers(browser, 'plain');
    const marked = await untilMarksAgree(site);
    await browser.pressBoundKey('switch-marks', site);
    await untilSaid(site, /Marks are off/);
    await site.waitUntilGone('region', 'Marked users');
    // With the window of the assistant in front, a key is about the tab that it is about.
    await browser.pressBoundKey('switch-marks', assistant);
    await untilSaid(site, /Marks are on/);
    expect(await untilMarksAgree(site)).toEqual(marked);

    await assistant.paste(list);
    await assistant.waitForProblems(2);
    const focused = (words: string) =>
      assistant.waitFor(
        (wanted) => document.activeElement?.closest('li')?.textContent?.includes(wanted),
        words,
        `the problem ${words} to have the focus`,
      );
    await browser.pressBoundKey('next-problem', site);
    await focused('flo@gmial.com');
    await browser.pressBoundKey('next-problem', assistant);
    await focused('zoe at home');
    await assistant.press('button', /^Review all/);
    await assistant.findByRole('button', 'Back to the list');
    await browser.pressBoundKey('next-problem', site);
    await focused('flo@gmial.com');
    expect((await snapshot(site)).events).toMatchObject({ grantPressed: 0, inviteUserPressed: 0 });

    // What the page has told may be gone: then the page is asked.
    await browser.inExtension(() => chrome.storage.session.clear());
    await browser.pressBoundKey('switch-marks', site);
    await untilSaid(site, /Marks are off/);
  },
);

testInOne('firefox', 'keys: the settings show those that are bound, and one fills in the list', async () => {
  const [site, assistant] = await openUsers(browser, 'plain');
  await assistant.paste(list);
  await untilRemembered(browser, /^ready:/, 'ben@example.org');
  await browser.pressBoundKey('fill-invite', site);
  await untilSaid(site, /2 of 2/);
  expect(await peopleIn(site)).toEqual(['anna@example.org', 'ben@example.org']);
  const options = await browser.openExtensionPage('src/options/index.html');
  expect(await violationsIn(options)).toEqual([]);
  const keys = await options.textOf('region', 'Keys');
  for (const letter of ['O', 'U', 'J', 'H']) expect(keys).toMatch(new RegExp(`Alt\\+Shift\\+${letter}`));
});
