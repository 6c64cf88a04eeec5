import { daysSaidBy } from '../basespace/pending-columns';
import { type PeopleRows, personKeys } from '../basespace/people-rows';
import { tidy } from '../page/strings';
import { cellText } from '../page/table/cell-text';
import { readTable } from '../page/table/read';
import type { TableRow } from '../page/table/types';
import { AssistantError } from '../shared/errors';
import type { PendingReport } from '../shared/messages/users';
import type { ConsolePage } from './feature';
import { tableOfPeople } from './users-table/people-table';
import { statedTotal } from './users-table/stated-total';

/** More of a table is not sent. */
const maxRows = 5000;
const maxColumns = 60;
const maxText = 100;

/**
 * Reads who is pending, row by row, with what each column says, of the rows that the table shows now. Changes nothing.
 * @throws AssistantError `notOnPending`, `unsureScreen`, `noPendingTable`, `stillLoading`, or `cellCount` or `cellPlaces` where cells do not fit
 *   their heads
 */
export function readPending(page: ConsolePage): PendingReport {
  const { screen, certainty, workgroup } = page.recogniseNow();
  if (screen !== 'pendingInvites') throw new AssistantError('notOnPending');
  if (certainty === 'unsure') throw new AssistantError('unsureScreen');
  const found = tableOfPeople(page);
  if (!found) throw new AssistantError('noPendingTable');
  if (page.tree.closest(found.element, '[aria-busy=true]')) throw new AssistantError('stillLoading');
  return { workgroup, ...rowsOf(page, found) };
}

function rowsOf(page: ConsolePage, { element }: PeopleRows): Omit<PendingReport, 'workgroup'> {
  const table = readTable(page.tree, element);
  if (table.doubt) throw new AssistantError(table.doubt);
  const rows = table.rows
    .filter(({ isOdd }) => !isOdd)
    .map((row) => ({ row, keys: personKeys(table, row, page.wording) }))
    .filter(({ keys }) => keys.length > 0)
    .slice(0, maxRows)
    .map(({ row, keys }) => {
      const cells = textsOf(row);
      const shown = cells.find((text) => keys.some((key) => text.toLowerCase().includes(key)));
      return { keys, shown: shown ?? keys.join(' '), cells };
    });
  const total = statedTotal(page, element, table.rows.length);
  const headings = table.headings.slice(0, maxColumns).map((text) => text.slice(0, maxText));
  const days = headings.map((heading) => daysSaidBy(heading, page.wording));
  return { headings, days, rows, total };
}

const textsOf = ({ cells }: TableRow): string[] =>
  cells.slice(0, maxColumns).map((cell) => (cell ? textOf(cell).slice(0, maxText) : ''));

/** What a cell says; a time that it names for machines is plainer than how it is shown. */
function textOf(cell: Element): string {
  const [time, ...others] = cell.querySelectorAll('time[datetime]');
  const stated = others.length === 0 ? time?.getAttribute('datetime') : undefined;
  return stated && /^\d{4}-\d{2}-\d{2}/.test(stated) ? stated : tidy(cellText(cell));
}
