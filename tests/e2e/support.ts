import { type AssistantBrowser, until } from './harness';
import type { PageInBrowser } from './harness/page';

/** The skins of the practice console: one state, three ways to draw it. Vaadin's has texts and frames in different trees. */
export const skins = ['plain', 'angular', 'vaadin'] as const;
export type Skin = (typeof skins)[number];

/** The generations of the console's words. */
export const wordings = ['gen1', 'gen2', 'gen3'] as const;

/** What the practice console's own state says, as far as the tests ask for it. */
export interface Snapshot {
  hash: string;
  workgroup: { name: string };
  workgroups: { name: string; active: boolean }[];
  users: { id: string; name: string; login: string; access: Record<string, string> }[];
  pending: { address: string }[];
  selected: string[];
  submitted: unknown[];
  drafts: {
    dialog: string | null;
    people: string[];
    rawText: string;
    access: Record<string, string>;
    options: Record<string, boolean>;
  };
  events: {
    inviteAdminPressed: number;
    inviteUserPressed: number;
    grantPressed: number;
    changeAccessPressed: number;
    removePressed: number;
    pointerEventsSeenOnInvite: { type: string; trusted: boolean }[];
  };
  expectedNoAccess: string[];
}

/** What the console offers to tests; it lives in the page's own world. */
export interface PracticeConsole {
  snapshot(): Snapshot;
  setAccess(user: string, product: string, word: string): void;
  addUser(user: { login: string; name?: string }): string;
  removeUser(user: string): void;
  sortBy(column: string): void;
  churn(on: boolean): void;
  rerender(): void;
}

/** Address of a screen of the console, with the practice console's options. */
export function consoleUrl(route: string, options: Record<string, string | number> = {}): string {
  const query = new URLSearchParams(Object.entries(options).map(([name, value]) => [name, String(value)]));
  return `https://acme.login.illumina.com/iam/?${query}#/${route}`;
}

/** Asks the console's state. */
export function snapshot(site: PageInBrowser): Promise<Snapshot> {
  return site.evaluate(() =>
    (window as unknown as { practiceConsole: PracticeConsole }).practiceConsole.snapshot(),
  );
}

/** Waits until the console's state is as wanted, and gives it. */
export async function untilState(
  site: PageInBrowser,
  wanted: (state: Snapshot) => boolean,
  message: string,
): Promise<Snapshot> {
  return until(async () => {
    const state = await snapshot(site);
    return wanted(state) ? state : undefined;
  }, message);
}

/** What the extension has stored of what a tab's frames were recognised as. */
export async function frameStatesOf(
  browser: AssistantBrowser,
  tab: number,
): Promise<
  {
    screen: string;
    dialog: string;
    certainty: string;
    evidence: { code: string; parts: string[] }[];
    workgroup: string;
  }[]
> {
  return browser.inExtension(async (id) => {
    const stored = await chrome.storage.session.get(null);
    const mine = Object.entries(stored).filter(([key]) => key.startsWith(`state:${id}:`));
    return mine.map(([, sight]) => sight as never);
  }, tab);
}

/** Waits until the extension keeps something under such a key while the browser runs, with these words in it. */
export async function untilRemembered(browser: AssistantBrowser, key: RegExp, words = ''): Promise<void> {
  const isKept = (wanted: { key: string; words: string }): Promise<boolean> =>
    chrome.storage.session
      .get(null)
      .then((kept) =>
        Object.entries(kept).some(
          ([name, value]) =>
            new RegExp(wanted.key).test(name) && JSON.stringify(value).includes(wanted.words),
        ),
      );
  await until(
    async () => (await browser.inExtension(isKept, { key: key.source, words })) || undefined,
    `${words} to be remembered under ${key}`,
  );
}

/** What our note over the page says; '' where none is shown. */
export const noteOver = (site: PageInBrowser): Promise<string> =>
  site.evaluate(() => {
    const ours = document.querySelector('#workgroup-assistant')?.shadowRoot;
    return ours?.querySelector('.note:popover-open')?.textContent ?? '';
  });

/** Waits until our note over the page says this. */
export async function untilNote(site: PageInBrowser, sentence: RegExp): Promise<void> {
  await until(async () => sentence.test(await noteOver(site)) || undefined, `a note that says ${sentence}`);
}

/** Logins of the rows that carry our mark, as the page has them now; for grids, of each marked record once. */
export async function markedLogins(site: PageInBrowser): Promise<string[]> {
  return (await loginsOfRows(site)).marked;
}

/**
 * Waits until exactly those rows are marked that, by the console's state, have no access to any application.
 * @param unlike marks that there were before: waits for others
 * @returns their logins
 */
export function untilMarksAgree(
  site: PageInBrowser,
  atLeast = 1,
  unlike: readonly string[] = [],
): Promise<string[]> {
  let last: { marked: string[]; expected: string[] } | undefined;
  return until(
    async () => {
      last = await loginsOfRows(site);
      const marked = JSON.stringify(last.marked);
      const agree = marked === JSON.stringify(last.expected) && marked !== JSON.stringify(unlike);
      return agree && last.marked.length >= atLeast ? last.marked : undefined;
    },
    () => `the marks to agree with the state: ${JSON.stringify(last)}`,
  );
}

/** Reads the rows of the page, also those that a web component keeps in its shadow root. */
function loginsOfRows(site: PageInBrowser): Promise<{ marked: string[]; expected: string[] }> {
  return site.evaluate(() => {
    const state = (window as unknown as { practiceConsole: PracticeConsole }).practiceConsole.snapshot();
    const shadows = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    const all = (selector: string) =>
      [document, ...shadows].flatMap((root) => [...root.querySelectorAll(selector)]);
    // What a row shows may be put into it from elsewhere.
    const textOf = (row: Element) =>
      [row, ...[...row.querySelectorAll('slot')].flatMap((slot) => slot.assignedElements())]
        .map((part) => part.textContent ?? '')
        .join(' ');
    const inOrder = (logins: string[]) => [...new Set(logins)].sort();
    const marked = all('[data-workgroup-assistant="no-access"]').map((row) => {
      const id = row.getAttribute('row-id');
      const parts = id ? all(`[row-id="${CSS.escape(id)}"]`) : [row];
      const text = parts.map(textOf).join(' ');
      return state.users.find(({ login }) => text.includes(login))?.login ?? `nobody: ${text}`;
    });
    const texts = all('tbody tr, [role=row]')
      .filter((row) => row.checkVisibility())
      .map(textOf);
    const without = state.users.filter(({ id }) => state.expectedNoAccess.includes(id));
    const shown = without.filter(({ login }) => texts.some((text) => text.includes(login)));
    return { marked: inOrder(marked), expected: inOrder(shown.map(({ login }) => login)) };
  });
}
