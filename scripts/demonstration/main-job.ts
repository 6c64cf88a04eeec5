import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AssistantPage } from '../../tests/e2e/harness/assistant-page';
import { AssistantBrowser } from '../../tests/e2e/harness/browser';
import type { PageInBrowser } from '../../tests/e2e/harness/page';
import { Site } from '../../tests/e2e/harness/site';
import { through } from './loopback';
import { messyList } from './messy-list';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pictures = join(root, 'dist/pictures');
const domain = 'https://acme.login.illumina.com/iam/';

export interface Demonstration {
  /** Where the practice console is served. */
  console: string;
  skin: 'plain' | 'angular';
  headless: boolean;
  say(sentence: string): void;
}

/** Does the main job once: a messy list, the invite filled, the region set, users without access marked, the guard. */
export async function showMainJob(show: Demonstration): Promise<void> {
  await rm(pictures, { recursive: true, force: true });
  await mkdir(pictures, { recursive: true });
  const browser = new AssistantBrowser('chromium', new Site(through(show.console)));
  await browser.start({ headless: show.headless });
  try {
    await demonstrate(browser, show);
    await practicePage(browser, show.say);
    show.say(`The pictures are in ${pictures}.`);
    if (show.headless) return;
    show.say('The browser stays open for you to try things; this ends when you close it.');
    await browser.untilClosed();
  } finally {
    await browser.close();
  }
}

async function demonstrate(browser: AssistantBrowser, { skin, say }: Demonstration): Promise<void> {
  const users = `${domain}?skin=${skin}&users=60#/workgroups/wg-1/users`;
  say(`Opening the Users screen of a workgroup at ${users} (answered by the practice console).`);
  const site = await browser.openPage(users);
  await markedUsers(site, say);
  const assistant = await browser.openAssistant(site);
  say(
    `The assistant, opened beside it, says of this page: “${await assistant.waitForStatus('This page', /\S/)}”`,
  );

  await assistant.pressButton('Check users');
  say(`Access check: “${await assistant.waitForStatus('Access check', /\d/)}”`);

  say(`Pasting ${messyList.split('\n').length} lines as they come out of mails and tables:`);
  for (const line of messyList.split('\n')) say(`    ${line}`);
  await assistant.paste(messyList);
  const problems = await assistant.waitForProblems();
  say(`It keeps back ${problems.length} entries that are not ready:`);
  for (const each of problems) say(`    ${each}`);
  await assistant.chooseRegion('euc1');
  say('Choosing the region EU (Frankfurt), and pressing “Fill invite”.');
  await wholePicture(assistant, 'popup-before.png');
  await assistant.pressButton('Fill invite');
  say(`Result, read back from the page: “${await assistant.waitForStatus('Result', /\d/)}”`);
  await wholePicture(assistant, 'popup.png');
  await site.findByRole('dialog');
  await picture(site, 'invite-dialog.png');
  say('The dialog is filled and was not submitted: that is left to the person.');
  await guard(site, say);
}

async function markedUsers(site: PageInBrowser, say: (sentence: string) => void): Promise<void> {
  const marked = await site.waitFor(
    () => {
      // A grid with pinned columns draws one row in several parts.
      const rows = [...document.querySelectorAll('[data-workgroup-assistant="no-access"]')];
      return new Set(rows.map((row) => row.getAttribute('row-id') ?? row)).size;
    },
    undefined,
    'users without access to be marked',
  );
  say(`${marked} users in view have no access to any application; their rows are marked.`);
  await picture(site, 'marked-users.png');
}

async function guard(site: PageInBrowser, say: (sentence: string) => void): Promise<void> {
  await site.keyboard('Escape');
  await site.goto(`${domain}#/workgroups/wg-1/admins`);
  say('Now the usual mistake: pressing “Invite” on the Administrators screen.');
  await site.press('button', 'Invite');
  const question = await site.findByRole('alertdialog');
  say(`Before the page notices, the assistant asks: “${question.text}”`);
  await picture(site, 'guard.png');
  await site.press('button', 'Go to Users', { within: { role: 'alertdialog', name: question.name } });
  await site.waitFor(() => location.hash.endsWith('/users'), undefined, 'the Users screen to come back');
  say('Pressing “Go to Users” leads back to the Users screen.');
}

/** The page of the extension itself on which everybody can try the same, without an account. */
async function practicePage(browser: AssistantBrowser, say: (sentence: string) => void): Promise<void> {
  const page = await browser.openExtensionPage('src/practice/index.html');
  await page.resize(1280, 800);
  const assistant = await page.frame('practice/assistant.html', AssistantPage);
  const seen = await assistant.waitForStatus('This page', /List of workgroups/);
  await picture(page, 'practice.png');
  say(`The extension’s own practice page is open as well; its assistant says: “${seen}”`);
}

const picture = (page: PageInBrowser, name: string): Promise<void> => page.screenshot(join(pictures, name));

/** All of the assistant, also what one would have to scroll to. */
async function wholePicture(page: PageInBrowser, name: string): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.resize(440, height);
  await picture(page, name);
}
