import { PeopleRows } from '../../basespace/people-rows';
import { readLandmarks } from '../../page/dom/landmarks';
import type { PageChange } from '../../page/dom/observe';
import { isVisible } from '../../page/dom/tree';
import type { ConsolePage, Feature } from '../feature';
import { plainTables } from '../users-table/find';
import { statedTotal } from '../users-table/stated-total';

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
    let told = nothingTold(listOf(page));
    const read = (): void => {
      timer = undefined;
      const list = listOf(page);
      if (!table?.element.isConnected) table = tableOfPeople(page);
      if (!table) return;
      if (list !== told.list) {
        // A page may change its menu before its table: the people of the one list are not those of the other.
        if (signatureOf(table.read()) === told.signature) return;
        told = nothingTold(list);
      }
      tellRows(page, table, told);
    };
    const readSoon = (change?: PageChange): void => {
      if (change) table?.apply(change);
      clearTimeout(timer);
      timer = setTimeout(read, quietMilliseconds);
    };
    page.onChange(readSoon, signal);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    readSoon();
  },
};

type List = 'users' | 'pending';

/** What was told of a list, so that nothing is told twice. */
interface Told {
  list: List;
  rows: Set<string>;
  /** All rows that were read last. */
  signature: string;
}

const nothingTold = (list: List): Told => ({ list, rows: new Set(), signature: '' });
const signatureOf = (rows: readonly string[][]): string => rows.map((keys) => keys.join(' ')).join('\n');

function listOf(page: ConsolePage): List {
  return page.recognition().screen === 'pendingInvites' ? 'pending' : 'users';
}

/** Reads who is in the list that the page shows now, and tells it whether or not it was told before. */
export function emitPeopleSeen(page: ConsolePage): void {
  const table = tableOfPeople(page);
  if (table) tellRows(page, table, nothingTold(listOf(page)));
}

/** The drawn table that names the most people; undefined where none names anybody. */
function tableOfPeople(page: ConsolePage): PeopleRows | undefined {
  const landmarks = readLandmarks(page.tree);
  const tables = [...landmarks.tables, ...plainTables(page, landmarks)].filter(isVisible);
  const read = tables.map((element) => {
    const rows = new PeopleRows(page.tree, element, page.wording);
    return { rows, people: rows.read().length };
  });
  return read.reduce((best, one) => (one.people > best.people ? one : best), {
    rows: undefined as PeopleRows | undefined,
    people: 0,
  }).rows;
}

/** Tells the rows that were not told yet; all of them where the table holds the whole list. */
function tellRows(page: ConsolePage, table: PeopleRows, told: Told): void {
  const { workgroup } = page.recognition();
  if (workgroup === '') return;
  const rows = table.read();
  const signature = signatureOf(rows);
  if (signature === told.signature) return;
  told.signature = signature;
  const total = statedTotal(page, table.element);
  const isWhole = total >= 0 && rows.length >= total && rows.length <= rowsAtOnce;
  const fresh = isWhole ? rows : rows.filter((keys) => !told.rows.has(keys.join(' ')));
  for (const keys of fresh) told.rows.add(keys.join(' '));
  for (let from = 0; from < fresh.length; from += rowsAtOnce) {
    const part = fresh.slice(from, from + rowsAtOnce);
    page.emit({ type: 'peopleSeen', list: told.list, workgroup, rows: part, total, isWhole });
  }
}
