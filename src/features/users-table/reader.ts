import { type ColumnUse, columnUses } from '../../basespace/column-uses';
import { type Person, personKey } from '../../basespace/person';
import { rowPerson } from '../../basespace/row-person';
import type { UsersTable, UsersTableReading } from '../../basespace/users-table';
import { isOneOf, tidy } from '../../page/strings';
import { cellText } from '../../page/table/cell-text';
import type { Pager } from '../../page/table/paging';
import type { RowRange } from '../../page/table/row-range';
import type { TableRow } from '../../page/table/types';
import { AssistantError } from '../../shared/errors';
import type { ConsolePage } from '../feature';
import { findUsersTable } from './find';
import { rowNumbersOf } from './row-numbers';
import { statedTotal } from './stated-total';

/** A user's row as it was seen. */
export interface RowSeen {
  /** By what the row is known again: address, else user ID, else name, in lower case; '' where it says none. */
  key: string;
  /** Its number in the whole table, counted from one; -1 where the page does not say. */
  rowNumber: number;
  /** By what the page of the table is known that it stood on; 0 for a table without pages. */
  page: number;
  person: Person;
  /** What its cells say, by column; undefined where a cell is not in the page now or is about the person. */
  texts: (string | undefined)[];
}

/** A row that is in the page now. */
export interface RowNow extends RowSeen {
  row: TableRow;
  /** Whether it says who it is about: a grid may draw a row before its data have come. */
  isReady: boolean;
}

/** The Users table as the page shows it now: a page or a window of it. */
export interface VisibleUsers {
  rows: RowNow[];
  headings: string[];
  /** Indexes of the columns that are applications. */
  applications: readonly number[];
  /** What each column was taken for, and by what. */
  columns: readonly ColumnUse[];
  /** How many of its columns are not in sight. */
  unseenColumns: number;
  /** By what it is sorted, as its heads say. */
  order: string;
  /** How many users the page says there are; -1 where it does not say. */
  total: number;
  range: RowRange | undefined;
  reading: UsersTableReading;
}

/** Reads the rows of a Users table again and again, each time afresh: it is asked for seldom, and must not be wrong. */
export class UsersTableReader {
  private readonly users: UsersTable;
  /** Finding a table reads it: until the page gets its turn, nothing can have changed. */
  private isJustRead = true;
  private hasRows = true;

  /** @throws AssistantError what `findUsersTable` throws */
  constructor(private readonly page: ConsolePage) {
    this.users = findUsersTable(page);
    queueMicrotask(() => {
      this.isJustRead = false;
    });
  }

  get element(): Element {
    return this.users.element;
  }

  /** Whether the table is still the one that shows the rows: a head without rows may get them in another one. */
  get isCurrent(): boolean {
    return this.element.isConnected && this.hasRows;
  }

  /**
   * Reads the table as it is now.
   * @param pager what turns its pages; undefined where it has none
   * @throws AssistantError `cellCount` or `cellPlaces` where its cells do not fit its heads
   */
  read(pager: Pager | undefined): VisibleUsers {
    if (!this.isJustRead) this.users.invalidate();
    const reading = this.users.read();
    const { doubt } = reading.table;
    if (doubt) throw new AssistantError(doubt);
    this.hasRows = reading.table.rows.length > 0;
    const { headings } = reading.table;
    const others = headings.flatMap((heading, index) =>
      heading && !isOneOf(heading, this.page.wording.personColumns) ? [index] : [],
    );
    const all = reading.table.rows.filter(isOfUser);
    const range = pager?.range;
    const rowNumbers = rowNumbersOf(this.page.tree, this.element, all, range);
    const rows = all.map((row, at) => ({
      ...this.rowNow(reading, row, others),
      rowNumber: rowNumbers[at] ?? -1,
      page: range?.first ?? pager?.at ?? 0,
    }));
    if (!rowNumbers.includes(-1)) rows.sort((one, other) => one.rowNumber - other.rowNumber);
    const total = range && range.total >= 0 ? range.total : statedTotal(this.page, this.element, all.length);
    const { applications } = reading;
    const columns = columnUses(reading);
    const { unseenColumns } = reading.table;
    const order = this.order();
    return { rows, headings, applications, columns, unseenColumns, order, total, range, reading };
  }

  private rowNow(reading: UsersTableReading, row: TableRow, columns: readonly number[]): RowNow {
    const said = this.textsOf(reading, row, columns);
    const isLoading = row.elements.some((element) => element.matches('[loading], [aria-busy=true]'));
    return {
      ...said,
      rowNumber: -1,
      page: 0,
      row,
      isReady:
        said.key !== '' &&
        !isLoading &&
        !isOneOf(said.key.replace(/[\s.…]+$/, ''), this.page.wording.loadingWords),
    };
  }

  private textsOf(reading: UsersTableReading, row: TableRow, columns: readonly number[]) {
    const person = rowPerson(reading, row, this.page.wording);
    const texts: (string | undefined)[] = [];
    for (const index of columns) {
      const cell = row.cells[index];
      if (cell) texts[index] = reading.levelIn(row, index) ?? tidy(cellText(cell)).slice(0, 300);
    }
    return { key: personKey(person), person, texts };
  }

  private order(): string {
    const heads = this.page.tree.queryAll(this.element, '[aria-sort]');
    return heads.map((head) => `${head.textContent} ${head.getAttribute('aria-sort')}`).join('|');
  }
}

/** A row of one cell says something about the table ("No users yet"); rows that a grid keeps in stock are hidden. */
function isOfUser({ cells, elements }: TableRow): boolean {
  if (elements.every((element) => (element as HTMLElement).hidden)) return false;
  return cells.filter(Boolean).length > 1;
}
