import { PeopleRows } from '../basespace/people-rows';
import { readLandmarks } from '../page/landmarks';
import type { PageChange } from '../page/observe';
import { rowElementOf } from '../page/table';
import { isVisible } from '../page/tree';
import type { ConsolePage, Feature } from './feature';
import { statedTotal } from './stated-total';

/** A list is read when the page has been quiet for so long, so that scrolling and loading are not held up. */
const quietMilliseconds = 350;
/** More rows than this are told in several notices. */
const rowsAtOnce = 2000;

/**
 * Remembers who is in Users and in Pending Invites as the admin looks at them, so that a list can say who is there
 * already, and what became of those who were invited. Reads only what the page shows.
 */
export const peopleSeen: Feature = {
  id: 'people-seen',
  runsOn: ({ screen, certainty }) =>
    (screen === 'users' || screen === 'pendingInvites') && certainty !== 'unsure',
  start(page, signal) {
    let table: PeopleRows | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const list = page.recognition().screen === 'pendingInvites' ? 'pending' : 'users';
    const told = new Set<string>();
    const read = (): void => {
      timer = undefined;
      if (!table?.element.isConnected) table = tableOfPeople(page);
      if (table) tellRows(page, list, table, told);
    };
    const readSoon = (change?: PageChange): void => {
      if (table && change) forgetChanged(page, table, change);
      clearTimeout(timer);
      timer = setTimeout(read, quietMilliseconds);
    };
    page.onChange(readSoon, signal);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    readSoon();
  },
};

/** Reads who is in the list that the page shows now, and tells it whether or not it was told before. */
export function tellPeopleSeen(page: ConsolePage, list: 'users' | 'pending'): void {
  const table = tableOfPeople(page);
  if (table) tellRows(page, list, table, new Set());
}

/** The drawn table that names the most people; undefined where none names anybody. */
function tableOfPeople(page: ConsolePage): PeopleRows | undefined {
  const tables = readLandmarks(page.tree).tables.filter(isVisible);
  const read = tables.map((element) => {
    const rows = new PeopleRows(page.tree, element, page.wording);
    return { rows, people: rows.read().length };
  });
  return read.reduce((best, one) => (one.people > best.people ? one : best), {
    rows: undefined as PeopleRows | undefined,
    people: 0,
  }).rows;
}

function forgetChanged(page: ConsolePage, table: PeopleRows, change: PageChange): void {
  if (change.huge) {
    table.allChanged();
    return;
  }
  for (const node of change.nodes) {
    const row = node.isConnected ? rowElementOf(page.tree, table.element, node) : null;
    if (row) table.changed(row);
  }
}

/** Tells the rows that were not told yet; all of them where the table holds the whole list. */
function tellRows(page: ConsolePage, list: 'users' | 'pending', table: PeopleRows, told: Set<string>): void {
  const { workgroup } = page.recognition();
  if (workgroup === '') return;
  const rows = table.read();
  const total = statedTotal(page, table.element);
  const isWhole = total >= 0 && rows.length >= total && rows.length <= rowsAtOnce;
  const fresh = isWhole ? rows : rows.filter((keys) => !told.has(keys.join(' ')));
  const state = isWhole ? `${total} ${rows.map((keys) => keys.join(' ')).join('\n')}` : '';
  if (fresh.length === 0 || (isWhole && told.has(state))) return;
  if (isWhole) told.clear();
  told.add(state);
  for (const keys of fresh) told.add(keys.join(' '));
  for (let from = 0; from < fresh.length; from += rowsAtOnce) {
    page.tell({
      type: 'peopleSeen',
      list,
      workgroup,
      rows: fresh.slice(from, from + rowsAtOnce),
      total,
      isWhole,
    });
  }
}
