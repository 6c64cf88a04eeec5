import { openUsers } from './filling';
import { startGuide, untilHint, untilNoHint } from './guiding';
import type { AssistantBrowser, AssistantPage, SitePage } from './harness';
import { untilState } from './support';

/**
 * Looks at something that we draw, in a state of it.
 * @param name what it is, for a message or the name of a file
 * @param whole whether all of the page is ours; else what we draw over a page that is not
 */
export type Look = (name: string, page: SitePage, whole: boolean) => Promise<void>;

const messy = [
  'To: "Doe, Jane" <jane.doe@example.org>; Ben Okafor <ben@example.com>',
  'carl_7',
  'flo@gmial.com',
  'Jane Doe <JANE.DOE@example.org>',
  'please add them by Friday',
].join('\n');

/** Does the main jobs once and looks at every surface on the way: what is in the assistant, and what lies over the page. */
export async function walkThrough(browser: AssistantBrowser, look: Look): Promise<void> {
  const [site, assistant] = await openUsers(browser, 'plain', { users: 12, pageSize: 0 });
  const over = (name: string): Promise<void> => look(name, site, false);
  await look('assistant', assistant, true);
  await site.findByRole('region', 'Marked users');
  await over('legend');
  await walkTheList(assistant, look);
  await assistant.chooseRegion('euc1');
  await assistant.pressButton('Fill invite');
  await assistant.waitForStatus('Result', /\d of \d/);
  await assistant.evaluate(() => document.querySelector('.result')?.scrollIntoView({ block: 'end' }));
  await look('result', assistant, true);
  await site.press('button', 'Cancel');
  await walkTheUsers(assistant, look);
  await assistant.pressButton('Explain');
  await assistant.findByRole('heading', 'The trap');
  await look('explain', assistant, true);
  await assistant.pressButton('Close the explanation');
  await startGuide(assistant, 'Invite people');
  await look('guide', assistant, true);
  await untilHint(site, /Invite/);
  await over('hint');
  await site.keyboard('Escape');
  await untilNoHint(site);
  await walkTheGuards(site, over);
  const options = await browser.openExtensionPage('src/options/index.html');
  await options.findByRole('heading', 'Guards');
  await look('settings', options, true);
}

async function walkTheList(assistant: AssistantPage, look: Look): Promise<void> {
  await assistant.paste(messy);
  await assistant.waitForProblems();
  await look('list', assistant, true);
  await assistant.press('button', /^Review all/);
  await assistant.findByRole('grid', 'Review');
  await look('review', assistant, true);
  await assistant.press('button', 'Back to the list');
  await assistant.press('button', 'Groups');
  await assistant.findByRole('textbox', 'Name for the present list');
  await look('groups', assistant, true);
  await assistant.press('button', 'Groups');
}

async function walkTheUsers(assistant: AssistantPage, look: Look): Promise<void> {
  await assistant.waitForStatus('This page', /Users screen/);
  await assistant.pressButton('Check users');
  await assistant.waitForStatus('Access check', /of 12 users/);
  await look('access-check', assistant, true);
  await assistant.press('button', 'Show all users');
  await assistant.findByRole('grid', 'Users by application');
  await look('users', assistant, true);
  await assistant.press('button', 'Back to the list');
  for (const [panel, field] of [
    ['Compare with a roster', 'Who should be there'],
    ['Who leaves', 'The list of who leaves'],
  ] as const) {
    await assistant.press('button', panel);
    await assistant.pasteInto('textbox', field, 'OWEN.OWNER@example.org\nNobody Known');
    await assistant.findByRole('status', undefined, { says: /named/ });
    await look(panel.toLowerCase().replaceAll(' ', '-'), assistant, true);
    await assistant.press('button', 'Back to the list');
  }
}

async function walkTheGuards(site: SitePage, over: (name: string) => Promise<void>): Promise<void> {
  for (const nth of [1, 2]) await site.press('checkbox', undefined, { nth });
  await untilState(site, ({ selected }) => selected.length === 2, 'the selection');
  await site.press('button', 'Remove');
  await site.findByRole('alertdialog');
  await over('question');
  await site.press('button', 'Cancel', { within: { role: 'alertdialog', name: /./ } });
  await site.press('button', 'Change Access');
  await untilState(site, ({ drafts }) => drafts.dialog === 'change-access', 'the dialog');
  await site.waitFor(
    () => document.querySelector('#workgroup-assistant')?.shadowRoot?.querySelector('.tag'),
    undefined,
    'the notes beside the products',
  );
  await over('notes-beside-products');
}
