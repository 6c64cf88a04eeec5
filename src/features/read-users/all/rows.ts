import { waitFor } from '../../../page/dom/wait';
import { isAtEnd, scrollOn, scrollTo } from '../../../page/table/scroll';
import type { CollectedUsers } from '../../users-table/collected';
import type { RowNow } from '../../users-table/reader';
import { type LiveUsersTable, rowsExpected, type TableState } from './live-table';
import { PageRows } from './page-rows';
import { ReadAborted, type ReadControl } from './read-control';

/** Rows that have not come after so long do not come, in milliseconds. */
const timeoutMs = 12_000;
/** Cells that stay empty for so long are empty, in milliseconds. */
const emptyCellsMs = 1500;
/** How long to wait at the end of a list for more of it, where nothing tells how long it is; in milliseconds. */
const moreRowsMs = 1200;
/** Something that does not fit is a change only when it stays for so long: grids move rows before they fill them. */
const mismatchMs = 400;

/** Reads all rows of the page that is shown, by scrolling the table's own box from its upper end to its lower one. */
export class Rows {
  /** The row number of the last row up to which all were read. */
  private last: number;
  private readonly base: number;
  private readonly rowNumbers: PageRows;
  private trustsEmptyCells = false;
  /** Where the box was scrolled to last. */
  private top = 0;
  private mismatchSince = 0;
  private hasChanged = false;
  private expected = -1;
  private scroller: HTMLElement | undefined;
  private hasPager = false;

  /**
   * @param seen takes in what is read
   * @param progress called when more was read
   */
  constructor(
    private readonly table: LiveUsersTable,
    private readonly seen: CollectedUsers,
    private readonly control: ReadControl,
    private readonly progress: () => void,
  ) {
    this.base = seen.size;
    this.last = seen.size;
    this.rowNumbers = new PageRows(this.base + 1);
  }

  /** @throws ReadAborted when it was cancelled, does not go on, or the table has changed meanwhile */
  async read(): Promise<void> {
    await this.fromTheTop();
    while (!this.isComplete && this.scroller) {
      if (isAtEnd(this.scroller)) {
        const more = this.expected >= 0 ? timeoutMs / 3 : moreRowsMs;
        if (!(await this.until(() => this.take() || !this.isAtEnd || undefined, more))) return;
        continue;
      }
      await this.step(this.scroller);
    }
  }

  private get isComplete(): boolean {
    return this.expected >= 0 && this.last - this.base >= this.expected;
  }

  private get isAtEnd(): boolean {
    return this.scroller !== undefined && isAtEnd(this.scroller);
  }

  /** Waits for the first rows, and scrolls up to them. */
  private async fromTheTop(): Promise<void> {
    const { page } = this.table;
    const look = await waitFor(page.tree, () => this.table.look(), timeoutMs);
    if (!look) throw new ReadAborted('stuck');
    toTop(look.scroller);
    if (rowsExpected(look) === 0 || look.view.rows.length === 0) return;
    const takeFromTop = (): true | undefined => {
      // A grid that is still drawing may go back to where it was.
      toTop(this.scroller);
      return this.take();
    };
    if (await this.until(takeFromTop, timeoutMs / 2)) return;
    // A grid may have missed the scrolling.
    if (this.scroller) scrollTo(this.scroller, 10);
    if (!(await this.until(takeFromTop, timeoutMs / 2))) throw new ReadAborted('stuck');
  }

  /** Scrolls on by one window and waits for its rows. */
  private async step(scroller: HTMLElement): Promise<void> {
    if (this.table.isCovered) this.control.control('pause');
    await this.standStill();
    this.table.guard(false);
    scrollOn(scroller, this.lastRow);
    this.top = scroller.scrollTop;
    const goesOn = (): true | undefined => this.take() || this.coversView || this.isAtEnd || undefined;
    if (await this.until(goesOn, timeoutMs / 2)) return;
    // A grid may have missed the scrolling.
    scrollTo(scroller, this.top - 10);
    if (!(await this.until(goesOn, timeoutMs / 2))) throw new ReadAborted('stuck');
  }

  /** While it is paused the admin may scroll elsewhere: it goes on from where it was. @returns whether it stood still */
  private async standStill(): Promise<boolean> {
    const stood = await this.control.go();
    if (stood && this.scroller) scrollTo(this.scroller, this.top);
    if (stood) this.mismatchSince = 0;
    return stood;
  }

  /** The row up to which all were read. */
  private get lastRow(): Element | undefined {
    return this.rowNumbers.at(this.last)?.row.elements[0];
  }

  /** Whether all that is in view was read: then there is nothing to wait for. */
  private get coversView(): boolean {
    const row = this.lastRow;
    if (!row?.isConnected || !this.scroller) return false;
    return row.getBoundingClientRect().bottom >= this.scroller.getBoundingClientRect().bottom;
  }

  /** Waits until `look` holds; a pause does not count. */
  private async until(look: () => true | undefined, milliseconds: number): Promise<boolean> {
    for (;;) {
      const holds = await this.wait(look, milliseconds);
      if (this.hasChanged) throw new ReadAborted('changed');
      if (!(await this.standStill())) return holds;
    }
  }

  /** Cells that stay empty are waited for once only. */
  private async wait(look: () => true | undefined, milliseconds: number): Promise<boolean> {
    const { tree } = this.table.page;
    const check = (): true | undefined => this.control.isHeld || this.hasChanged || look() || undefined;
    const first = await waitFor(tree, check, this.trustsEmptyCells ? milliseconds : emptyCellsMs);
    if (first || this.trustsEmptyCells) return first === true;
    const rows = this.table.look()?.view.rows ?? [];
    this.trustsEmptyCells = rows.length > 0 && rows.every(({ isReady }) => isReady);
    return (await waitFor(tree, check, milliseconds)) === true;
  }

  /** Takes in the rows that are there and go on from those read before; true when there were any. */
  private take(): true | undefined {
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

function toTop(scroller: HTMLElement | undefined): void {
  if (scroller && scroller.scrollTop > 0) scrollTo(scroller, 0);
}
