import { expect, test } from 'vitest';
import { onlyIn, until, useBrowser } from './harness';
import { testInOne } from './jobs';
import { consoleUrl, frameStatesOf, snapshot, untilRemembered } from './support';

const browser = useBrowser();
const list = 'anna@example.org\nben@example.org';

test('the draft and the region survive closing, reloading the tab and restarting the worker', async () => {
  const site = await browser.openPage(consoleUrl('workgroups/wg-1/users', { users: 10 }));
  const first = await browser.openAssistant(site);
  await first.paste(list);
  await first.chooseRegion('cac1');
  await first.close();
  await site.reload();
  await browser.restartWorker();
  const second = await browser.openAssistant(site);
  await until(async () => (await second.draft()) === list || undefined, 'the draft to be back');
  expect(await second.region()).toBe('cac1');
  await second.waitForStatus('This page', /Users screen/);
  await second.pressButton('Fill invite');
  await second.waitForStatus('Result', /2 of 2/);
});

testInOne('chromium', 'the last result is there again when the assistant is reopened', async () => {
  const site = await browser.openPage(consoleUrl('workgroups/wg-1/users', { users: 10 }));
  const first = await browser.openAssistant(site);
  await first.waitForStatus('This page', /Users screen/);
  await first.paste(list);
  await first.pressButton('Fill invite');
  await first.waitForStatus('Result', /2 of 2/);
  await first.close();
  const second = await browser.openAssistant(site);
  await second.waitForStatus('Result', /2 of 2/);
});

testInOne('chromium', 'a fill goes on when the assistant is closed in the middle of it', async () => {
  const site = await browser.openPage(consoleUrl('workgroups/wg-1/users', { users: 10, late: 400 }));
  const first = await browser.openAssistant(site);
  await first.waitForStatus('This page', /Users screen/);
  await first.paste(list);
  await first.pressButton('Fill invite');
  await site.findByRole('dialog');
  await first.close();
  const second = await browser.openAssistant(site);
  await second.waitForStatus('Result', /2 of 2/);
});

testInOne('chromium', 'two tabs: each assistant speaks of its own, and both show the same list', async () => {
  const users = await browser.openPage(consoleUrl('workgroups/wg-1/users', { users: 10 }));
  const admins = await browser.openPage(consoleUrl('workgroups/wg-1/admins', { users: 10 }));
  const [ofUsers, ofAdmins] = [await browser.openAssistant(users), await browser.openAssistant(admins)];
  await ofUsers.waitForStatus('This page', /Users screen/);
  await ofAdmins.waitForStatus('This page', /Administrators screen/);
  await ofUsers.paste(list);
  await until(async () => (await ofAdmins.draft()) === list || undefined, 'the other view to follow');
});

testInOne(
  'firefox',
  'a tab that is reloaded, left or closed is said to be gone, and the list stays',
  async () => {
    const site = await browser.openPage(consoleUrl('workgroups/wg-1/users', { users: 10 }));
    const assistant = await browser.openAssistant(site);
    await assistant.waitForStatus('This page', /Users screen/);
    await assistant.paste(list);
    // Logged out: the same tab shows a log-in page.
    await site.goto('https://login.illumina.com/');
    await assistant.waitForStatus('This page', 'not the Admin Console');
    await assistant.pressButton('Fill invite');
    await assistant.waitForStatus('Result', 'not the Admin Console');
    await site.goto(consoleUrl('workgroups/wg-1/users', { users: 10 }));
    await assistant.waitForStatus('This page', /Users screen/);
    await site.close();
    await assistant.waitForStatus('This page', 'has been closed');
    expect(await assistant.draft()).toBe(list);
  },
);

/** All that the extension stores, as one text. */
const stored = (): Promise<string> =>
  browser.inExtension(async () => {
    const all = { ...(await chrome.storage.local.get(null)), ...(await chrome.storage.session.get(null)) };
    return JSON.stringify(all);
  });

test('“Forget everything” leaves nothing behind, and a page that stays open does not bring it back', async () => {
  const site = await browser.openPage(consoleUrl('workgroups/wg-1/users', { users: 30, pageSize: 10 }));
  const assistant = await browser.openAssistant(site);
  await assistant.paste(list);
  await assistant.chooseRegion('euc1');
  await assistant.waitForStatus('This page', /Users screen/);
  await assistant.pressButton('Check users');
  await assistant.waitForStatus('Access check', /10 of 30 users seen/);
  const marksOfRegion = () =>
    site.evaluate(() => document.querySelectorAll('[data-workgroup-assistant=no-region-hub]').length);
  await until(async () => (await marksOfRegion()) > 0 || undefined, 'the marks of the region');
  await site.press('button', 'Next');
  await assistant.waitForStatus('Access check', /20 of 30 users seen/);
  // What the page tells a moment after it is shown is told before all is forgotten.
  const logins = (await snapshot(site)).users.map(({ login }) => login);
  await untilRemembered(browser, /^people:/, logins[15]);
  await assistant.close();
  const options = await browser.openExtensionPage('src/options/index.html');
  await options.press('button', 'Forget everything');
  await options.press('button', 'Yes, forget everything');
  await until(
    async () => !/example\.org|euc1/.test(await stored()) || undefined,
    'everything to be forgotten',
  );
  await until(async () => (await marksOfRegion()) === 0 || undefined, 'the marks of the region to go');
  await site.press('button', 'Next');
  await untilRemembered(browser, /^users:/, logins[25]);
  const kept = await stored();
  // One of them stands on the last page as well.
  const forgotten = logins.slice(0, 20).filter((login) => !logins.slice(20).includes(login));
  expect(forgotten.filter((login) => kept.includes(`"${login}"`))).toEqual([]);
});

testInOne('chromium', 'what is pasted is shown as text, never as markup', async () => {
  const site = await browser.openPage(consoleUrl('workgroups/wg-1/users', { users: 10 }));
  const assistant = await browser.openAssistant(site);
  await assistant.paste('<img src=x onerror="document.title=1"> two@@example.org');
  await until(async () => (await assistant.problems()).length > 0 || undefined, 'the problems');
  const images = await assistant.evaluate(() => document.querySelectorAll('main img').length);
  expect(images).toBe(0);
});

onlyIn('chromium', () => {
  test('after the extension is reloaded, the page’s old copy is quiet and the new one works', async () => {
    const site = await browser.openPage(consoleUrl('workgroups/wg-1/admins', { users: 10 }));
    await site.findByRole('region', 'Workgroup Assistant');
    await browser.reloadExtension();
    // What was stored for the running extension went with it: what is there now is the new copy's.
    await until(
      async () => (await frameStatesOf(browser, site.tabId)).length === 1 || undefined,
      'the new copy to see the page',
    );
    await until(
      async () => (await site.findAllByRole('region', 'Workgroup Assistant')).length === 1 || undefined,
      'one note',
    );
    await site.press('button', /^Invite$/);
    await site.findByRole('alertdialog');
    const assistant = await browser.openAssistant(site);
    await assistant.waitForStatus('This page', /Administrators screen/);
    expect(await site.evaluate(() => document.querySelectorAll('#workgroup-assistant').length)).toBe(1);
  });
});
