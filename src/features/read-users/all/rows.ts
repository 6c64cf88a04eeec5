import { waitFor } from '../../../page/dom/wait';
import { isAtEnd, scrollOn, scrollTo } from '../../../page/table/scroll';
import type { CollectedUsers } from '../../users-table/collected';
import { type LiveUsersTable, rowsExpected } from './live-table';
import { ReadAborted, type ReadControl } from './read-control';
import { TakenRows } from './taken-rows';

/** Rows that have not come after so long do not come, in milliseconds. */
const timeoutMs = 12_000;
/** Cells that stay empty for so long are empty, in milliseconds. */
const emptyCellsMs = 1500;
/** How long to wait at the end of a list for more of it, where nothing tells how long it is; in milliseconds. */
const moreRowsMs = 1200;

/** Reads all rows of the page that is shown, by scrolling the table's own box from its upper end to its lower one. */
export class Rows {
  private readonly taken: TakenRows;
  /** Where the box was scrolled to last. */
  private top = 0;

  /**
   * @param seen takes in what is read
   * @param progress called when more was read
   */
  constructor(
    private readonly table: LiveUsersTable,
    seen: CollectedUsers,
    private readonly control: ReadControl,
    progress: () => void,
  ) {
    this.taken = new TakenRows(table, seen, progress);
  }

  /** @throws ReadAborted when it was cancelled, does not go on, or the table has changed meanwhile */
  async read(): Promise<void> {
    await this.fromTheTop();
    while (!this.taken.isComplete && this.taken.scroller) {
      if (isAtEnd(this.taken.scroller)) {
        const more = this.taken.expected >= 0 ? timeoutMs / 3 : moreRowsMs;
        if (!(await this.until(() => this.taken.take() || !this.isAtEnd || undefined, more))) return;
        continue;
      }
      await this.step(this.taken.scroller);
    }
  }

  private get isAtEnd(): boolean {
    return this.taken.scroller !== undefined && isAtEnd(this.taken.scroller);
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
      toTop(this.taken.scroller);
      return this.taken.take();
    };
    if (await this.until(takeFromTop, timeoutMs / 2)) return;
    // A grid may have missed the scrolling.
    if (this.taken.scroller) scrollTo(this.taken.scroller, 10);
    if (!(await this.until(takeFromTop, timeoutMs / 2))) throw new ReadAborted('stuck');
  }

  /** Scrolls on by one window and waits for its rows. */
  private async step(scroller: HTMLElement): Promise<void> {
    if (this.table.isCovered) this.control.control('pause');
    await this.standStill();
    this.table.guard(false);
    scrollOn(scroller, this.taken.lastRow);
    this.top = scroller.scrollTop;
    const goesOn = (): true | undefined => this.taken.take() || this.coversView || this.isAtEnd || undefined;
    if (await this.until(goesOn, timeoutMs / 2)) return;
    // A grid may have missed the scrolling.
    scrollTo(scroller, this.top - 10);
    if (!(await this.until(goesOn, timeoutMs / 2))) throw new ReadAborted('stuck');
  }

  /** While it is paused the admin may scroll elsewhere: it goes on from where it was. @returns whether it stood still */
  private async standStill(): Promise<boolean> {
    const stood = await this.control.go();
    if (stood && this.taken.scroller) scrollTo(this.taken.scroller, this.top);
    if (stood) this.taken.mismatchSince = 0;
    return stood;
  }

  /** Whether all that is in view was read: then there is nothing to wait for. */
  private get coversView(): boolean {
    const row = this.taken.lastRow;
    if (!row?.isConnected || !this.taken.scroller) return false;
    return row.getBoundingClientRect().bottom >= this.taken.scroller.getBoundingClientRect().bottom;
  }

  /** Waits until `look` holds; a pause does not count. */
  private async until(look: () => true | undefined, milliseconds: number): Promise<boolean> {
    for (;;) {
      const holds = await this.wait(look, milliseconds);
      if (this.taken.hasChanged) throw new ReadAborted('changed');
      if (!(await this.standStill())) return holds;
    }
  }

  /** Cells that stay empty are waited for once only. */
  private async wait(look: () => true | undefined, milliseconds: number): Promise<boolean> {
    const { tree } = this.table.page;
    const check = (): true | undefined => this.control.isHeld || this.taken.hasChanged || look() || undefined;
    const first = await waitFor(tree, check, this.taken.trustsEmptyCells ? milliseconds : emptyCellsMs);
    if (first || this.taken.trustsEmptyCells) return first === true;
    const rows = this.table.look()?.view.rows ?? [];
    this.taken.trustsEmptyCells = rows.length > 0 && rows.every(({ isReady }) => isReady);
    return (await waitFor(tree, check, milliseconds)) === true;
  }
}

function toTop(scroller: HTMLElement | undefined): void {
  if (scroller && scroller.scrollTop > 0) scrollTo(scroller, 0);
}
