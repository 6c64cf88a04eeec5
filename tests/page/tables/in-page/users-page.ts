import { type ColumnUse, columnUses } from '../../../../src/basespace/column-uses';
import { rowPerson } from '../../../../src/basespace/row-person';
import { wording } from '../../../../src/basespace/wording';
import type { ConsolePage } from '../../../../src/features/feature';
import { markUsers } from '../../../../src/features/mark-users/mark-users';
import { findUsersTable } from '../../../../src/features/users-table/find';
import { statedTotal } from '../../../../src/features/users-table/stated-total';
import { observePage, type PageChange } from '../../../../src/page/dom/observe';
import { AssistantError } from '../../../../src/shared/errors';
import { consolePage } from '../../harness/console-page';

/** What was read of the page's Users table. */
export interface Read {
  /** Code of the error, and what it names. */
  error?: string[];
  headings: string[];
  applications: string[];
  users: { name: string; login: string; address: string; decision: string; parts: number }[];
  columns: ColumnUse[];
  unseenColumns: number;
  total: number;
}

const newPage = (listeners: ((change: PageChange) => void)[] = []): ConsolePage =>
  consolePage({ screen: 'users' }, { onChange: (listener) => void listeners.push(listener) });

/** Finds the Users table in the page and reads it once. */
export function readUsers(): Read {
  const page = newPage();
  const read: Read = { headings: [], applications: [], users: [], columns: [], unseenColumns: 0, total: -1 };
  try {
    const table = findUsersTable(page);
    const reading = table.read();
    read.headings = reading.table.headings;
    read.applications = reading.applications.map((column) => read.headings[column] ?? '');
    read.columns = columnUses(reading);
    read.unseenColumns = reading.table.unseenColumns;
    read.total = statedTotal(page, table.element, reading.table.rows.length);
    read.users = [...reading.decisions].map(([row, decision]) => ({
      ...rowPerson(reading, row, wording),
      decision,
      parts: row.elements.length,
    }));
  } catch (error) {
    if (!(error instanceof AssistantError)) throw error;
    read.error = [error.code, ...error.details];
  }
  return read;
}

/** Lets the marks follow the page, as the extension does. @returns what ends it */
export function followUsers(): () => void {
  const listeners: ((change: PageChange) => void)[] = [];
  const page = newPage(listeners);
  const ended = new AbortController();
  const changed = (change: PageChange): void => {
    for (const listener of listeners) listener(change);
  };
  observePage(page.tree, changed, ended.signal);
  markUsers.start(page, ended.signal);
  return () => ended.abort();
}

/** All elements that carry the mark, also in shadow roots. */
function markedElements(): Element[] {
  const roots = [
    document,
    ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []),
  ];
  return roots.flatMap((root) => [...root.querySelectorAll('[data-workgroup-assistant="no-access"]')]);
}

const timeout = globalThis.setTimeout;

/** From now on nothing waits longer than a moment: the page is followed as fast as it can be. */
export function hurry(): void {
  globalThis.setTimeout = ((run: () => void) => timeout(run, 0)) as unknown as typeof setTimeout;
}

/**
 * Waits until exactly the rows of some users are marked, of those that are drawn, and stay so for some turns.
 * @param rows whom each drawn row is about, as the test knows
 * @param without who has no access, as the test knows
 * @returns '' or what is wrong in the end
 */
export async function marksAgree(
  rows: () => Map<Element, string>,
  without: ReadonlySet<string>,
  milliseconds = 4000,
): Promise<string> {
  const end = performance.now() + milliseconds;
  let wrong = '';
  for (let held = 0; held < 4; ) {
    const drawn = rows();
    const marked = new Set(markedElements());
    const missing = [...drawn].filter(([row, id]) => without.has(id) && !marked.has(row));
    const extra = [...marked].filter((row) => !without.has(drawn.get(row) ?? ''));
    const names = extra.map((row) => drawn.get(row) ?? row.outerHTML.slice(0, 200));
    wrong =
      missing.length + extra.length > 0 ? `not marked: ${missing.map(([, id]) => id)}; marked: ${names}` : '';
    held = wrong === '' ? held + 1 : 0;
    if (held < 4 && performance.now() > end) return wrong || 'never at rest';
    await new Promise<void>((resolve) => timeout(resolve, 4));
  }
  return '';
}
