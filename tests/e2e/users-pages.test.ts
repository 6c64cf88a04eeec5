import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isWhole } from '../plan';
import { type AssistantPage, onlyIn, type SitePage, until, useBrowser } from './harness';

const browser = useBrowser();
const address = 'https://acme.login.illumina.com/iam';

/** Patterns that must be found, letter case aside; with a leading `!`, that must not. */
type Says = string | string[];

/** What is right of one page: what the assistant does there, and what comes of it. */
interface Expected {
  right: string;
  fill?: { people: string[]; region: string };
  /** What opens the dialog. */
  open?: string;
  marks?: true;
  readAll?: { roster?: string[] };
  /** What the page's own state is afterwards. */
  state?: Record<string, unknown>;
  says?: Partial<Record<'result' | 'check' | 'names' | 'reading' | 'kept' | 'roster', Says>>;
  /** The sets of rows, by id, of which one is the set of marked rows. */
  marked?: string[][];
}

const folder = new URL('./users-pages/', import.meta.url);
/** Of the kinds that `tests/page` and the generated consoles have as well, one each; all of them where nothing is left out. */
const names = isWhole
  ? readdirSync(folder)
  : [
      'chips-show-names',
      'dash-beside-words-for-readers',
      'dash-drawn-by-style',
      'grid-of-several-tables',
      'heading-within-cells',
      'overlay-closed-by-press-on-itself',
      'same-person-on-two-pages',
    ];
const pages = names.map((name) => {
  const expected = JSON.parse(readFileSync(new URL(`${name}/expected.json`, folder), 'utf8')) as Expected;
  return [name, expected, readFileSync(new URL(`${name}/page.html`, folder), 'utf8')] as const;
});

onlyIn('chromium', () => {
  test.each(pages)(
    '%s',
    async (_name, expected, html) => {
      browser.serve(address, html);
      const site = await browser.openPage(`${address}#/workgroups/wg-1/users`);
      const assistant = await browser.openAssistant(site);
      await assistant.waitForStatus('This page', /Users screen/);
      if (expected.fill) await fill(site, assistant, expected);
      if (expected.marks) await check(site, assistant, expected);
      if (expected.readAll) await readAll(assistant, expected);
      if (expected.state) await untilState(site, expected.state);
    },
    60_000,
  );
});

async function fill(site: SitePage, assistant: AssistantPage, { fill, open, says }: Expected): Promise<void> {
  await site.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.click(), open ?? '');
  await assistant.paste((fill?.people ?? []).join('\n'));
  await assistant.chooseRegion(fill?.region ?? '');
  await assistant.pressButton('Fill invite');
  await untilSaid(() => assistant.status('Result'), says?.result);
}

async function check(site: SitePage, assistant: AssistantPage, { says, marked }: Expected): Promise<void> {
  const marks = () =>
    site.evaluate(() => {
      const rows = [...document.querySelectorAll('[data-workgroup-assistant="no-access"]')];
      return rows.map(({ id }) => id).sort();
    });
  await until(
    async () => {
      const ids = (await marks()).join();
      return marked?.some((set) => [...set].sort().join() === ids) || undefined;
    },
    `the rows to be marked: ${JSON.stringify(marked)}`,
  );
  await assistant.pressButton('Check users');
  await untilSaid(() => assistant.status('Access check'), says?.check);
  const names = () =>
    assistant.evaluate(() => {
      const items = document.querySelectorAll('ul[aria-label="Users without access"] li');
      return [...items].map(({ textContent }) => textContent).join('\n');
    });
  await untilSaid(names, says?.names);
}

async function readAll(assistant: AssistantPage, { readAll, says }: Expected): Promise<void> {
  await assistant.pressButton('Read all users');
  await untilSaid(() => assistant.status('Reading all users'), says?.reading);
  await untilSaid(kept, says?.kept);
  if (!readAll?.roster) return;
  await assistant.pressButton('Compare with a roster');
  await assistant.pasteInto('textbox', 'Who should be there', readAll.roster.join('\n'));
  const roster = await assistant.findByRole('status', 'Roster', { says: /named/ });
  await untilSaid(async () => roster.text, says?.roster);
}

/** What was kept of the reading, in numbers. */
function kept(): Promise<string> {
  return browser.inExtension(async () => {
    const stored = await chrome.storage.session.get(null);
    const [, found] = Object.entries(stored).find(([key]) => key.startsWith('users:')) ?? [];
    if (typeof found !== 'string') return '';
    const { total, users } = JSON.parse(found) as { total: number; users: { address: string }[] };
    return JSON.stringify({
      total,
      rows: users.length,
      people: new Set(users.map((each) => each.address)).size,
    });
  });
}

/** Waits until a place says all that it has to say, and then finds nothing in it that it must not say. */
async function untilSaid(ask: () => Promise<string>, says: Says = []): Promise<void> {
  const patterns = [says].flat();
  const forbidden = patterns.filter((each) => each.startsWith('!')).map((each) => each.slice(1));
  const wanted = patterns.filter((each) => !each.startsWith('!'));
  let last = '';
  await until(
    async () => {
      last = await ask();
      return wanted.every((each) => new RegExp(each, 'i').test(last)) || undefined;
    },
    () => `${wanted.join(' and ')} to be said; what is said: ${last}`,
  );
  for (const each of forbidden) expect(last).not.toMatch(new RegExp(each, 'i'));
}

async function untilState(site: SitePage, wanted: Record<string, unknown>): Promise<void> {
  const inOrder = (value: unknown) => (Array.isArray(value) ? [...value].sort() : value);
  const asked = Object.fromEntries(Object.entries(wanted).map(([key, value]) => [key, inOrder(value)]));
  let last: unknown;
  await until(
    async () => {
      const state = await site.evaluate(() =>
        (window as unknown as { state(): Record<string, unknown> }).state(),
      );
      const found = Object.fromEntries(Object.keys(asked).map((key) => [key, inOrder(state[key])]));
      last = found;
      return JSON.stringify(found) === JSON.stringify(asked) || undefined;
    },
    () => `the page to hold ${JSON.stringify(asked)}; it holds ${JSON.stringify(last)}`,
  );
}
