import type { CollectedUsers } from '../../users-table/collected';
import type { RowNow } from '../../users-table/reader';
import { type LiveUsersTable, rowsExpected, type TableState } from './live-table';
import { PageRows } from './page-rows';

/** Something that does not fit is a change only when it stays for so long: grids move rows before they fill them. */
const mismatchMs = 400;

/** The rows of the page that is shown, as far as they were taken in: each goes on from those before. */
export class TakenRows {
  /** Whether something that does not fit has stayed. */
  hasChanged = false;
  /** Since when something does not fit; 0 where all does. */
  mismatchSince = 0;
  /** Cells without a text are taken as empty ones. */
  trustsEmptyCells = false;
  /** How many rows the page has; -1 where that is not known. */
  expected = -1;
  scroller: HTMLElement | undefined;
  /** The row number of the last row up to which all were read. */
  private last: number;
  private readonly base: number;
  private readonly rowNumbers: PageRows;
  private hasPager = false;

  /**
   * @param seen takes in what is read
   * @param progress called when more was read
   */
  constructor(
    private readonly table: LiveUsersTable,
    private readonly seen: CollectedUsers,
    private readonly progress: () => void,
  ) {
    this.base = seen.size;
    this.last = seen.size;
    this.rowNumbers = new PageRows(this.base + 1);
  }

  get isComplete(): boolean {
    return this.expected >= 0 && this.last - this.base >= this.expected;
  }

  /** The row up to which all were read. */
  get lastRow(): Element | undefined {
    return this.rowNumbers.at(this.last)?.row.elements[0];
  }

  /** Takes in the rows that are there and go on from those read before; true when there were any. */
  take(): true | undefined {
    const look = this.table.look();
    if (!look) return undefined;
    this.scroller = look.scroller;
    this.hasPager = look.pager !== undefined;
    const rows = this.rowNumbers.of(look);
    if (!rows) return this.noteMismatch();
    const { view } = look;
    const before = this.last;
    const taken: RowNow[] = [];
    let last = this.last;
    for (const row of rows) {
      if (!this.isThere(row, look)) continue;
      if (
        row.rowNumber > this.base &&
        row.rowNumber <= this.last &&
        this.seen.at(row.rowNumber)?.key !== row.key
      )
        return this.noteMismatch();
      if (row.rowNumber === last + 1) last++;
      if (row.rowNumber > this.base && row.rowNumber <= last) taken.push(row);
    }
    const isLonger = !this.hasPager && view.total > this.seen.total && this.seen.total >= 0;
    // A list that grows as one comes to its end is no other list.
    if (isLonger && last >= this.seen.total) this.seen.total = view.total;
    const part = { ...view, rows: taken };
    if (!this.seen.goesWith(part)) return this.noteMismatch();
    this.mismatchSince = 0;
    this.seen.add(part);
    this.last = last;
    if (rows.some(({ rowNumber }) => rowNumber === last)) this.rowNumbers.keep(rows);
    this.expected = rowsExpected(look);
    if (last === before) return undefined;
    this.progress();
    return true;
  }

  private isThere(row: RowNow, { view }: TableState): boolean {
    if (!row.isReady) return false;
    const isUndecided = view.reading.decisions.get(row.row) === 'undecided';
    return this.trustsEmptyCells || !isUndecided || view.reading.table.unseenColumns > 0;
  }

  /** Remembers that something does not fit; that it has changed when it stays so. */
  private noteMismatch(): undefined {
    this.mismatchSince ||= performance.now();
    this.hasChanged = performance.now() - this.mismatchSince > mismatchMs;
  }
}
