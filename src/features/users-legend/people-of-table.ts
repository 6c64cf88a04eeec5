import type { RowPerson, UsersTableReading } from '../../basespace/users-table';
import type { Wording } from '../../basespace/wording';
import { cellText, type TableRow } from '../../page/table';
import { isOneOf, tidy } from '../../page/text';
import type { ConsolePage } from '../feature';
import { statedTotal } from '../stated-total';

/** A user of the table, with their row. */
export interface RowUser extends RowPerson {
  row: TableRow;
}

/** Longer tables are not searched for one person on each pass. */
const mostRows = 3000;
const isAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Who the table shows, from its columns about the person; undefined where it has none, or is too long to search. */
export function peopleOfTable({ table }: UsersTableReading, wording: Wording): RowUser[] | undefined {
  if (table.rows.length > mostRows) return undefined;
  const columns = table.headings.flatMap((heading, index) => {
    const isId = isOneOf(heading, wording.userIdColumns);
    return isId || isOneOf(heading, wording.nameColumns) ? [{ index, isId }] : [];
  });
  if (columns.length === 0) return undefined;
  return table.rows.map((row) => {
    const user: RowUser = { row, name: '', login: '', address: '' };
    for (const { index, isId } of columns) {
      const cell = row.cells[index];
      const text = cell ? tidy(cellText(cell)).slice(0, 300) : '';
      if (isAddress.test(text)) user.address ||= text;
      else if (isId) user.login ||= text;
      else user.name = tidy(`${user.name} ${text}`);
    }
    return user;
  });
}

/** Whether the table holds all users that there are: it says so, and nothing that narrows it down is filled in. */
export function holdsAllUsers(page: ConsolePage, table: Element, rows: number): boolean {
  const total = statedTotal(page, table);
  if (total < 0 || rows < total) return false;
  const fields = page.tree.queryAll<HTMLInputElement>(
    page.tree.document,
    'input[type=search], input[type=text], input:not([type]), [role=searchbox]',
  );
  return fields.every((field) => !field.value?.trim());
}
