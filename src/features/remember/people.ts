import { PeopleRows } from '../../basespace/people-rows';
import { isVisible } from '../../page/dom/tree';
import { wholeTables } from '../../page/table/read';
import { readAtRest } from '../at-rest';
import type { ConsolePage, Feature } from '../feature';
import { plainTables } from '../users-table/find';
import { statedTotal } from '../users-table/stated-total';

/** More rows than this are reported in several events. */
const rowsAtOnce = 2000;

/**
 * Remembers who is in Users and in Pending Invites as the admin looks at them, so that a list can say who is there
 * already, and what became of those who were invited. Reads only what the page shows.
 */
export const rememberPeople: Feature = {
  id: 'remember-people',
  runsOn: ({ screen, certainty }) =>
    (screen === 'users' || screen === 'pendingInvites') && certainty !== 'unsure',
  start(page, signal) {
    let table: PeopleRows | undefined;
    let reported = nothingReported(listOf(page));
    const read = (): void => {
      const list = listOf(page);
      if (!table?.element.isConnected) table = tableOfPeople(page);
      if (!table) return;
      if (list !== reported.list) {
        // A page may change its menu before its table: the people of the one list are not those of the other.
        if (signatureOf(table.read()) === reported.signature) return;
        reported = nothingReported(list);
      }
      reportRows(page, table, reported);
    };
    readAtRest(page, read, signal, (change) => table?.apply(change));
  },
};

type List = 'users' | 'pending';

/** What was reported of a list, so that nothing is reported twice. */
interface Reported {
  list: List;
  rows: Set<string>;
  /** All rows that were read last. */
  signature: string;
}

const nothingReported = (list: List): Reported => ({ list, rows: new Set(), signature: '' });
const signatureOf = (rows: readonly string[][]): string => rows.map((keys) => keys.join(' ')).join('\n');

function listOf(page: ConsolePage): List {
  return page.recognition().screen === 'pendingInvites' ? 'pending' : 'users';
}

/** The drawn table that names the most people; undefined where none names anybody. */
function tableOfPeople(page: ConsolePage): PeopleRows | undefined {
  const landmarks = page.tree.landmarks();
  const tables = [
    ...wholeTables(page.tree, landmarks.tables.filter(isVisible)),
    ...plainTables(page, landmarks).filter(isVisible),
  ];
  const read = tables.map((element) => {
    const rows = new PeopleRows(page.tree, element, page.wording);
    return { rows, people: rows.read().length };
  });
  return read.reduce((best, one) => (one.people > best.people ? one : best), {
    rows: undefined as PeopleRows | undefined,
    people: 0,
  }).rows;
}

/** Reports the rows that were not reported yet; all of them where the table holds the whole list. */
function reportRows(page: ConsolePage, table: PeopleRows, reported: Reported): void {
  const { workgroup } = page.recognition();
  if (workgroup === '') return;
  const rows = table.read();
  const signature = signatureOf(rows);
  if (signature === reported.signature) return;
  reported.signature = signature;
  const total = statedTotal(page, table.element, rows.length);
  const isWhole = total >= 0 && rows.length >= total && rows.length <= rowsAtOnce;
  const fresh = isWhole ? rows : rows.filter((keys) => !reported.rows.has(keys.join(' ')));
  for (const keys of fresh) reported.rows.add(keys.join(' '));
  for (let from = 0; from < fresh.length; from += rowsAtOnce) {
    const part = fresh.slice(from, from + rowsAtOnce);
    page.emit({ type: 'peopleSeen', list: reported.list, workgroup, rows: part, total, isWhole });
  }
}
