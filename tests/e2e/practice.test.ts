import { expect, test } from 'vitest';
import { onlyIn, useBrowser } from './harness';
import { AssistantPage } from './harness/assistant-page';
import { testInOne } from './jobs';
import { violationsInBothThemes } from './violations';

const browser = useBrowser();

/** All that the extension keeps, as it stands in the browser's own storage. */
const kept = (): Promise<Record<string, unknown>[]> =>
  browser.inExtension(() => Promise.all([chrome.storage.local.get(null), chrome.storage.session.get(null)]));

/** Things that are kept of a workgroup, of lists, and of how somebody works. */
async function keepSomething(): Promise<void> {
  await browser.inExtension(async () => {
    const host = 'acme.login.illumina.com';
    const workgroup = 'Practice_Workgroup';
    const people = { people: { 'ada.lovelace@example.org': 1 }, total: 1, rows: 1, at: 1 };
    await chrome.storage.local.set({
      hubRegion: 'aps2',
      console: `https://${host}/iam/`,
      allowedDomains: { [host]: { suffixes: ['example.net'], addresses: [], at: Date.now() } },
      settings: { version: 2, markUsers: false },
    });
    await chrome.storage.session.set({
      draft: 'somebody@example.org',
      region: 'cac1',
      [`people:${host}|${workgroup}`]: { users: people, pending: people },
    });
  });
}

/** Each user that is shown: whether any application says access, and whether the row is marked; nothing until one is. */
function rowsOfUsers() {
  const rows = [...document.querySelectorAll('tbody tr')].map((row) => ({
    isMarked: row.getAttribute('data-workgroup-assistant') === 'no-access',
    hasAccess: [...row.querySelectorAll('td')]
      .slice(5)
      .some(({ textContent }) => !/^(No Access|[-–—−])$/.test(textContent ?? '')),
  }));
  return rows.some(({ isMarked }) => isMarked) ? rows : null;
}

// A newcomer does it in the other browser as well.
testInOne(
  'firefox',
  'in practice the whole job is done by the real scripts, and nothing of it is kept',
  async () => {
    await keepSomething();
    const before = await kept();
    const page = await browser.openExtensionPage('src/practice/index.html');
    await page.resize(1280, 900);
    await page.findByRole('heading', 'Practice: nothing here is real');
    const console = await page.frame('practice/console.html');
    const assistant = await page.frame('practice/assistant.html', AssistantPage);
    await assistant.waitForStatus('This page', /List of workgroups/);

    await console.press('link', 'Practice_Workgroup');
    await assistant.waitForStatus('This page', /Administrators screen/);
    await console.press('button', 'Invite');
    await console.findByRole('alertdialog');
    await console.press('button', 'Go to Users');
    await assistant.waitForStatus('This page', /Users screen/);
    expect(await console.findAllByRole('dialog')).toEqual([]);
    await assistant.pressButton('Explain');
    await assistant.findByRole('heading', 'The users of a workgroup');
    await assistant.pressButton('Close the explanation');

    await assistant.paste('grace.hopper@example.org\nADA.LOVELACE@example.org\nada.lovelace@example.org');
    await assistant.chooseRegion('use1');
    await assistant.pressButton('Fill invite');
    expect(await assistant.waitForStatus('Result', /2 of 2/)).toContain('Sequence Hub - US');
    await console.press('button', 'Grant access');
    await console.findByRole('link', 'Grace Hopper');
    const rows = await console.waitFor(rowsOfUsers, undefined, 'users without access to be marked');
    expect(rows.filter(({ isMarked }) => isMarked)).toEqual(rows.filter(({ hasAccess }) => !hasAccess));
    await assistant.pressButton('Check users');
    await assistant.waitForStatus('Access check', /^\d+ of 25 users have no access/);
    await assistant.pressButton('History');
    await assistant.waitFor(
      () => /2 arrived/.test(document.body.innerText),
      undefined,
      'what became of them',
    );

    // The button of the toolbar opens no assistant there that would know nothing of the page.
    expect(await browser.inExtension((tabId) => chrome.action.getPopup({ tabId }), page.tabId)).toBe('');
    expect(await kept()).toEqual(before);
    expect(page.errors).toEqual([]);
  },
);

onlyIn('chromium', () => {
  test('the practice page has nothing that keeps anybody out, and fits 320 px', async () => {
    const page = await browser.openExtensionPage('src/practice/index.html');
    await page.resize(1280, 900);
    const console = await page.frame('practice/console.html');
    const assistant = await page.frame('practice/assistant.html', AssistantPage);
    await assistant.waitForStatus('This page', /List of workgroups/);
    expect(await violationsInBothThemes(page, console, assistant)).toEqual([]);
    await console.press('link', 'Practice_Workgroup');
    await console.press('link', 'USERS');
    await console.waitFor(rowsOfUsers, undefined, 'the marks');
    await console.press('button', 'Invite');
    await console.findByRole('dialog');
    expect(await violationsInBothThemes(console)).toEqual([]);
    await page.resize(320, 700);
    for (const part of [page, console, assistant])
      expect(await part.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
