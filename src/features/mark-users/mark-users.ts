import type { UsersTable, UsersTableReading } from '../../basespace/users-table';
import type { PageChange } from '../../page/dom/observe';
import type { ConsolePage, Feature } from '../feature';
import { findUsersTable } from '../users-table/find';
import { undecidedIn } from './kinds';
import { LegendController } from './legend-controller';
import { type Mark, type Marks, noAccessMark, RowMarks } from './marks';
import { whereMarked } from './where';

/**
 * Marks the users without access as soon as the Users screen shows, adds further marks and the legend, and follows the table
 * from then on.
 */
export const markUsers: Feature = {
  id: 'mark-users',
  runsOn: whereMarked,
  start(page, signal) {
    const marks = new RowMarks();
    let table: UsersTable | undefined;
    let reading: UsersTableReading | undefined;
    let emitted = '';
    const emit = (withoutAccess: number, users: number): void => {
      // Emitted only when it changed: a virtual grid changes rows with each turn of the wheel.
      if (emitted === `${withoutAccess}/${users}`) return;
      emitted = `${withoutAccess}/${users}`;
      page.emit({ type: 'accessCounted', withoutAccess, users });
    };
    const update = (change?: PageChange): void => {
      if (signal.aborted) return;
      table = currentTable(page, table, reading);
      if (change) table?.apply(change);
      reading = table?.read();
      const { rows, withoutAccess } = reading ? rowsWithoutAccess(reading) : nobody;
      marks.show(further.allMarks(table, reading, rows));
      emit(isSure(reading) ? withoutAccess : -1, reading?.decisions.size ?? 0);
    };
    const further = new LegendController(page, update, signal);
    page.onChange(update, signal);
    signal.addEventListener('abort', () => {
      marks.clear();
      emit(-1, 0);
    });
    update();
  },
};

/**
 * The table found before while it is still there and has rows, else a new one; undefined while there is none. A head that
 * had no rows yet may get them in another table.
 */
function currentTable(
  page: ConsolePage,
  table: UsersTable | undefined,
  reading: UsersTableReading | undefined,
): UsersTable | undefined {
  if (table?.element.isConnected && reading && reading.table.rows.length > 0) return table;
  try {
    return findUsersTable(page);
  } catch {
    return undefined;
  }
}

/** Whether anything is known of any row: none of 150 is no news where none could be read. */
function isSure(reading: UsersTableReading | undefined): boolean {
  if (!reading || reading.table.doubt) return false;
  const { size } = reading.decisions;
  return size === 0 || undecidedIn(reading) < size;
}

const nobody = { rows: new Map() as Marks, withoutAccess: 0 };

function rowsWithoutAccess({ decisions }: UsersTableReading): { rows: Marks; withoutAccess: number } {
  const rows = new Map<Element, Mark>();
  let withoutAccess = 0;
  for (const [row, decision] of decisions) {
    if (decision !== 'noAccess') continue;
    withoutAccess++;
    for (const element of row.elements) rows.set(element, noAccessMark);
  }
  return { rows, withoutAccess };
}
