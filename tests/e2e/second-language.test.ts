import { afterAll, beforeAll, expect } from 'vitest';
import { isWhole } from '../plan';
import { inSecondLanguage, secondLanguage } from '../second-language';
import { AssistantBrowser, browserName, type SitePage, until, useBrowser } from './harness';
import { testInOne, testJobs } from './jobs';
import { consoleUrl, markedLogins } from './support';

const first = useBrowser();
/** A browser whose extension has one more file. */
const browser = new AssistantBrowser(browserName);

beforeAll(async () => {
  // In the browser's own language, which goes before the default one: so the test needs no other browser.
  const language = await first.inExtension(() => chrome.i18n.getUILanguage().replace('-', '_'));
  const files = { [`_locales/${language}/messages.json`]: JSON.stringify(secondLanguage) };
  await browser.start({ files });
}, 90_000);

afterAll(() => browser.close());

/** The words that style sheets put on marked rows, wherever those stand. */
function wordsOnRows(site: SitePage): Promise<string[]> {
  return site.evaluate(() => {
    const shadows = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    const rows = [document, ...shadows].flatMap((root) => [
      ...root.querySelectorAll('[data-workgroup-assistant="no-access"]'),
    ]);
    const holders = rows.map((row) =>
      row.localName === 'tr' ? (row.querySelector(':not([hidden])') ?? row) : row,
    );
    return [...new Set(holders.map((holder) => getComputedStyle(holder, '::after').content))];
  });
}

testJobs(
  'values',
  { skin: isWhole ? ['plain', 'vaadin'] : ['plain'] },
  {
    'marks and the legend speak it': async ({ skin }) => {
      const site = await browser.openPage(consoleUrl('workgroups/wg-1/users', { skin, users: 60 }));
      await until(async () => (await markedLogins(site)).length > 0 || undefined, 'marks');
      await until(
        async () => (await wordsOnRows(site)).join() === `"${inSecondLanguage('markNoAccess')}"` || undefined,
        'the words of the sentence on the rows',
      );
      await site.findByRole('region', inSecondLanguage('legendName'));
      expect(await site.evaluate(() => document.getElementById('workgroup-assistant')?.lang)).toBe('ru');
    },
  },
);

testInOne('firefox', 'the popup speaks it, with its numbers and forms of the plural', async () => {
  const site = await browser.openPage(consoleUrl('workgroups/wg-1/users', { skin: 'plain', users: 60 }));
  const assistant = await browser.openAssistant(site);
  const people = Array.from({ length: 1234 }, (_, index) => `person.${index + 1}@example.org`);
  await assistant.pasteInto('textbox', inSecondLanguage('collaborators'), people.join('\n'));
  const said = inSecondLanguage('reviewEntries_few').replace('$1', '1\u00a0234');
  await assistant.waitFor((wanted) => document.body.innerText.includes(wanted), said, said);
  expect(said).toMatch(/\(few\)$/);
  expect(await assistant.evaluate(() => document.documentElement.lang)).toBe('ru');
  expect(await assistant.evaluate(() => document.title)).toBe(inSecondLanguage('popupTitle'));
});
