import { openUsers } from './filling';
import type { AssistantBrowser } from './harness';
import { AssistantPage } from './harness/assistant-page';
import { consoleUrl } from './support';
import type { Look } from './surfaces';

/** Looks at what the main jobs do not come by: other tests try it, and pictures of it are wanted all the same. */
export async function walkFurther(browser: AssistantBrowser, look: Look): Promise<void> {
  await walkThePages(browser, look);
  await walkPending(browser, look);
  await walkTheUnusual(browser, look);
}

/** The welcome, the practice page and the settings from top to bottom. */
async function walkThePages(browser: AssistantBrowser, look: Look): Promise<void> {
  const page = await browser.openExtensionPage('src/options/welcome.html');
  await page.resize(1180, 620);
  await page.findByRole('heading', 'Where to begin');
  await look('welcome', page, true);
  await page.resize(1280, 900);
  await page.press('link', 'Try it safely');
  const practised = await page.frame('practice/console.html');
  const assistant = await page.frame('practice/assistant.html', AssistantPage);
  await assistant.waitForStatus('This page', /List of workgroups/);
  await practised.press('link', 'Practice_Workgroup');
  await practised.press('link', 'USERS');
  await practised.findByRole('region', 'Marked users');
  await look('practice', page, true);
  const options = await browser.openExtensionPage('src/options/index.html');
  await options.findByRole('heading', 'Guards');
  await options.resize(1280, 2600);
  await look('settings-whole', options, true);
}

async function walkPending(browser: AssistantBrowser, look: Look): Promise<void> {
  const site = await browser.openPage(consoleUrl('workgroups/wg-1/pending', { skin: 'angular', users: 20 }));
  const assistant = await browser.openAssistant(site);
  await assistant.press('button', 'Who has been pending for more than 30 days?');
  await assistant.findByRole('textbox', 'Text for a mail');
  await look('pending', assistant, true);
}

/** Groups with an end date that is over, the history, snapshots, what is taught, and what the assistant sees. */
async function walkTheUnusual(browser: AssistantBrowser, look: Look): Promise<void> {
  const [site, assistant] = await openUsers(browser, 'plain', { users: 12, tier: 'enterprise' });
  await assistant.resize(440, 1100);
  await assistant.paste('owen.owner@example.org\nnobody@example.org');
  await assistant.press('button', 'Groups');
  await assistant.focus('textbox', 'Name for the present list');
  await assistant.type('Course A');
  await assistant.keyboard('Enter');
  await assistant.press('button', 'End date Course A');
  await look('end-date', assistant, true);
  await browser.inExtension(async () => {
    const { groups } = await chrome.storage.local.get('groups');
    await chrome.storage.local.set({
      groups: (groups as object[]).map((group) => ({ ...group, until: '2026-01-31' })),
    });
  });
  await assistant.reload();
  await assistant.findByRole('list', 'The end date is over');
  await look('end-date-over', assistant, true);
  await assistant.press('button', 'History');
  await look('history', assistant, true);
  await assistant.press('button', 'History');
  await assistant.pressButton('Check users');
  await assistant.waitForStatus('Access check', /of 12 users/);
  await assistant.press('button', 'Snapshots');
  await look('snapshots', assistant, true);
  await assistant.press('button', 'Back to the list');
  await assistant.waitFor(() => document.querySelector('summary'), undefined, 'what was recognised');
  await assistant.evaluate(() => document.querySelector<HTMLElement>('summary')?.click());
  await assistant.findByRole('button', 'Copy report');
  await look('what-do-you-see', assistant, true);
  await site.press('button', 'Invite');
  await site.findByRole('dialog', /Invite/);
  const opened = () => {
    const title = document.querySelector<HTMLElement>('.accounts summary');
    title?.click();
    return title !== null;
  };
  await assistant.waitFor(opened, undefined, 'what is said of accounts');
  await assistant.findByRole('textbox', 'Text for a mail');
  await assistant.evaluate(() => document.querySelector('.accounts')?.scrollIntoView({ block: 'end' }));
  await look('accounts', assistant, true);
  await site.press('checkbox', 'Invite via collaborative enterprise');
  await site.focus('textbox', /User IDs/);
  await site.type('new.one@example.org, a.very.long.address.of.somebody@department.university.example.edu');
  await site.press('button', 'Grant access', { within: { role: 'dialog', name: /Invite/ } });
  await site.findByRole('alertdialog');
  await look('question-collaborative', site, false);
  await site.press('button', 'Show a mail to send first', { within: { role: 'alertdialog', name: /./ } });
  await site.findByRole('alertdialog', /A mail to send first/);
  await look('question-mail', site, false);
}
