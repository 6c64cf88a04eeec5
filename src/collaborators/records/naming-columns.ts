import { namesAccount } from '../../formats/headings/account-headings';
import { announcesPeople } from '../../formats/headings/announced-people';
import { type Column, holdsAddress, isNested, rankOf } from '../../formats/headings/columns';
import { memberCell, ownBeside } from '../../formats/headings/own-beside';
import type { RecordTable, TableRecord } from '../../formats/table';
import { isDay } from '../../formats/words/days';
import { isLaidOut } from './record-rows';

/** Which columns of a table name the people of each of its records. */
export class NamingColumns {
  /** In all records the same column names the people. */
  private readonly isByOneColumn: boolean;
  private readonly onlyMain: ReadonlySet<number>;
  /** The columns of a plan of duties, if it is one. */
  private readonly days: readonly number[];

  constructor(
    private readonly table: RecordTable,
    private readonly columns: readonly Column[],
    private readonly main: number,
  ) {
    this.onlyMain = new Set([main]);
    this.days = isDay(columns[main]?.heading ?? '')
      ? columns.flatMap(({ heading, people }, index) => (people > 0 && isDay(heading) ? [index] : []))
      : [];
    this.isByOneColumn = this.days.length === 0 && table.format !== 'records' && !isNested(table);
  }

  /** The column that names the people of a record: in nested formats lists of people may stand under several keys. */
  of({ cells }: TableRecord): number {
    const member = memberCell(this.columns, cells);
    if (member) return member.column;
    if (cells.some(({ column, text }) => column === this.main && this.mayName(text))) return this.main;
    const isPath = isNested(this.table);
    const own =
      isPath || isLaidOut(this.table) ? ownBeside(this.columns, this.main, cells, isPath) : undefined;
    if (own !== undefined || !isPath) return own ?? this.main;
    const list = cells.find(({ column }) => {
      const own = this.columns[column];
      return own !== undefined && own.people > 0 && rankOf(own) > 0 && announcesPeople(own.heading);
    });
    return list?.column ?? this.main;
  }

  /** `same`, `none yet` in a column of accounts: the person's address counts. */
  private mayName(text: string): boolean {
    return holdsAddress(text) || namesAccount(this.columns[this.main]?.heading ?? '') < 2;
  }

  /** The columns that name people of a record: beside its main one, in nested formats, other lists of people. */
  allOf(record: TableRecord): ReadonlySet<number> {
    const main = this.of(record);
    if (this.isByOneColumn) return main === this.main ? this.onlyMain : new Set([main]);
    const all = new Set([main]);
    for (const column of this.days) all.add(column);
    const isOfOne = !announcesPeople(this.columns[main]?.heading ?? '', true);
    if (this.table.format === 'records' || (isNested(this.table) && !isOfOne))
      for (const { column, text } of record.cells) {
        const own = this.columns[column];
        if (own && holdsAddress(text) && rankOf(own) > 0 && announcesPeople(own.heading)) all.add(column);
      }
    return all;
  }
}
