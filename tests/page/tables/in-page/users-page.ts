import { rowPerson } from '../../../../src/basespace/users-table';
import { wording } from '../../../../src/basespace/wording';
import { accessCheck } from '../../../../src/features/access-check/access-check';
import { findUsersTable } from '../../../../src/features/access-check/find-table';
import type { ConsolePage } from '../../../../src/features/feature';
import { statedTotal } from '../../../../src/features/stated-total';
import { observePage, type PageChange } from '../../../../src/page/observe';
import { PageTree } from '../../../../src/page/tree';
import { AssistantError } from '../../../../src/shared/errors';

/** What was read of the page's Users table. */
export interface Read {
  /** Code of the error, and what it names. */
  error?: string[];
  headings: string[];
  applications: string[];
  users: { name: string; login: string; address: string; decision: string; parts: number }[];
  columns: { heading: string; use: string; because: string }[];
  unseenColumns: number;
  total: number;
}

function newPage(listeners: ((change: PageChange) => void)[] = []): ConsolePage {
  const tree = new PageTree(
    document,
    (element) => element.shadowRoot,
    () => false,
  );
  tree.scan();
  return {
    tree,
    wording,
    onChange: (listener: (change: PageChange) => void) => listeners.push(listener),
    tell: () => undefined,
  } as unknown as ConsolePage;
}

/** Finds the Users table in the page and reads it once. */
export function readUsers(): Read {
  const page = newPage();
  const read: Read = { headings: [], applications: [], users: [], columns: [], unseenColumns: 0, total: -1 };
  try {
    const table = findUsersTable(page);
    const reading = table.read();
    read.headings = reading.table.headings;
    read.applications = reading.applications.map((column) => read.headings[column] ?? '');
    read.columns = reading.columns;
    read.unseenColumns = reading.table.unseenColumns;
    read.total = statedTotal(page, table.element);
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
  accessCheck.start(page, ended.signal);
  return () => ended.abort();
}

/** All elements that carry the mark, also in shadow roots. */
export function markedElements(): Element[] {
  const roots = [
    document,
    ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []),
  ];
  return roots.flatMap((root) => [...root.querySelectorAll('[data-workgroup-assistant="no-access"]')]);
}

/** Waits until something holds, looking again after each task; and that it still holds some tasks later. */
export async function until(holds: () => boolean, milliseconds = 5000): Promise<boolean> {
  const turn = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));
  const end = performance.now() + milliseconds;
  for (let held = 0; held < 3; ) {
    if (performance.now() > end) return false;
    held = holds() ? held + 1 : 0;
    await turn();
  }
  return true;
}
