import type { Person } from '../../basespace/person';
import { rowPerson } from '../../basespace/row-person';
import type { UsersTableReading } from '../../basespace/users-table';
import type { Wording } from '../../basespace/wording';
import type { TableRow } from '../../page/table/types';
import type { ConsolePage } from '../feature';
import { mayBeFiltered } from './is-filtered';
import { statedTotal } from './stated-total';

/** A user of the table, with their row. */
export interface RowUser extends Person {
  row: TableRow;
}

/** Longer tables are not searched for one person on each pass. */
const maxRows = 3000;

/** Who the table shows; undefined where it names nobody, or is too long to search. */
export function peopleOfTable(reading: UsersTableReading, wording: Wording): RowUser[] | undefined {
  const { rows } = reading.table;
  if (rows.length > maxRows) return undefined;
  const users = rows.map((row) => ({ row, ...rowPerson(reading, row, wording) }));
  return users.some(({ name, login, address }) => name || login || address) ? users : undefined;
}

/** Whether the table certainly holds all users: it states their number, and no filled box may filter it. */
export function holdsAllUsers(page: ConsolePage, table: Element, rows: number): boolean {
  const total = statedTotal(page, table, rows);
  return total >= 0 && rows >= total && !mayBeFiltered(page);
}
