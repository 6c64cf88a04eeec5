import type { PeopleRows } from '../../basespace/people-rows';
import { isVisible } from '../../page/dom/tree';
import { whenForgotten } from '../../shared/storage/forget';
import { readAtRest } from '../at-rest';
import type { ConsolePage, Feature } from '../feature';
import { tableOfPeople } from '../users-table/people-table';
import { statedTotal } from '../users-table/stated-total';
import { type ListOwner, ShownList } from './shown-list';

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
    const shown = new ShownList();
    let reported = nothingReported({ list: listOf(page), workgroup: '' });
    const read = (use: (table: PeopleRows, rows: string[][]) => void): void => {
      const owner = { list: listOf(page), workgroup: page.recognition().workgroup };
      if (!table?.element.isConnected || !isVisible(table.element)) table = tableOfPeople(page);
      if (!table || owner.workgroup === '') return;
      const rows = table.read();
      if (!shown.isShown(owner, { headings: table.headings, rows })) return;
      const { list, workgroup } = reported.owner;
      if (owner.list !== list || owner.workgroup !== workgroup) reported = nothingReported(owner);
      use(table, rows);
    };
    const report = (): void => {
      // The page may have gone to another list since it was last looked at, and the people would be taken for the last one's.
      page.recogniseNow();
      if (!signal.aborted) read(({ element }, rows) => reportRows(page, element, rows, reported));
    };
    readAtRest(page, report, signal, (change) => table?.apply(change));
    // A page that goes on showing the same people does not bring them back, also those whom there was no time to read yet.
    const passOver = (): void => read((_, rows) => noteReported(reported, rows));
    whenForgotten(() => {
      // Found anew: of what changed just now nothing was told yet.
      table = undefined;
      passOver();
      reported.isPartly = true;
    }, signal);
  },
};

/** What was reported of a list, so that nothing is reported twice. */
interface Reported {
  owner: ListOwner;
  rows: Set<string>;
  /** All rows that were read last. */
  signature: string;
  /** Whether some of the rows were passed over, since everything was to be forgotten: then the list is never told as a whole. */
  isPartly: boolean;
}

const nothingReported = (owner: ListOwner): Reported => ({
  owner,
  rows: new Set(),
  signature: '',
  isPartly: false,
});

function listOf(page: ConsolePage): ListOwner['list'] {
  return page.recognition().screen === 'pendingInvites' ? 'pending' : 'users';
}

/** Reports the rows that were not reported yet; all of them where the table holds the whole list. */
function reportRows(page: ConsolePage, table: Element, rows: string[][], reported: Reported): void {
  if (signatureOf(rows) === reported.signature) return;
  const total = statedTotal(page, table, rows.length);
  const isWhole = !reported.isPartly && total >= 0 && rows.length >= total && rows.length <= rowsAtOnce;
  const fresh = isWhole ? rows : rows.filter((keys) => !reported.rows.has(keys.join(' ')));
  noteReported(reported, rows);
  for (let from = 0; from < fresh.length; from += rowsAtOnce) {
    const part = fresh.slice(from, from + rowsAtOnce);
    page.emit({ type: 'peopleSeen', ...reported.owner, rows: part, total, isWhole });
  }
}

const signatureOf = (rows: readonly string[][]): string => rows.map((keys) => keys.join(' ')).join('\n');

function noteReported(reported: Reported, rows: readonly string[][]): void {
  reported.signature = signatureOf(rows);
  for (const keys of rows) reported.rows.add(keys.join(' '));
}
