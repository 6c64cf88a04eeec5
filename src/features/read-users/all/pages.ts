import { click } from '../../../page/dom/press';
import { waitFor } from '../../../page/dom/wait';
import { isReady, type LiveUsersTable, rowKeys, rowsExpected, type TableState } from './live-table';
import { ReadAborted, type ReadControl } from './read-control';

/** A page that has not come after so long does not come, in milliseconds. */
const timeoutMs = 10_000;
/** Rows that have not changed for so long are all that there are, in milliseconds. */
const settled = 80;
/** So long after it says that it has turned, a page with the same people is taken for another one, in milliseconds. */
const sameAgain = 600;

/** Turns the pages of the Users table by the table's own controls, and nothing else. */
export class Pages {
  /** How many pages it is after the one where it began. */
  private steps = 0;

  constructor(
    private readonly table: LiveUsersTable,
    private readonly control: ReadControl,
  ) {}

  /** Where the table is: the first row's number or the page's, where it tells one, else counted from where it began. */
  position(look: TableState): number {
    const at = look.pager?.at ?? -1;
    return at >= 0 ? at : this.steps;
  }

  /** Goes to the first page. */
  async toFirst(): Promise<void> {
    const look = this.table.look();
    const isTold = (look?.pager?.at ?? -1) >= 0;
    if (isTold && look?.pager?.previous && (await this.turn('first'))) return;
    while (await this.turn('previous'));
  }

  /** Goes back to where it began, without minding whether the reading was cancelled. */
  async back(start: number): Promise<void> {
    let last = Number.NaN;
    for (;;) {
      const look = this.table.look();
      const at = look ? this.position(look) : start;
      // It stands still or has passed over the page: the table is not what it was.
      const hasPassed = !Number.isNaN(last) && last < start !== at < start;
      if (!look || at === start || at === last || hasPassed) return;
      last = at;
      const isFirst = start === 1 && look.pager?.first !== undefined;
      if (!(await this.press(isFirst ? 'first' : at > start ? 'previous' : 'next'))) return;
    }
  }

  /**
   * Turns one page and waits for its rows.
   * @returns false when there is nothing to press: it is the last (first) page
   * @throws ReadAborted `stuck` when no other rows come, `changed` when they do not go on where the last ones ended
   */
  async turn(to: 'first' | 'previous' | 'next'): Promise<boolean> {
    this.table.guard(true);
    if (this.table.isCovered) this.control.control('pause');
    // While it stood still the admin may have gone elsewhere.
    if (await this.control.go()) this.table.guard(true);
    return this.press(to);
  }

  private async press(to: 'first' | 'previous' | 'next'): Promise<boolean> {
    const { page } = this.table;
    const lookReady = (): TableState | undefined => {
      const look = this.table.look();
      const range = look?.pager?.range;
      const hasMore = to === 'next' && range !== undefined && range.last < range.total;
      return look && (!hasMore || look.pager?.next) ? look : undefined;
    };
    const before = (await waitFor(page.tree, lookReady, 3000)) ?? this.table.look();
    const control = before?.pager?.[to];
    if (!before || !control || isOutermost(before, to)) return false;
    click(control);
    const now = await waitFor(page.tree, this.afterTurn(before), timeoutMs);
    if (!now) throw new ReadAborted('stuck');
    this.steps += to === 'next' ? 1 : to === 'previous' ? -1 : 0;
    const [was, is] = [before.pager?.range, now.pager?.range];
    if (to === 'next' && was && is && is.first !== was.last + 1) throw new ReadAborted('changed');
    return true;
  }

  /** Gives the page that has come after `before`, once its rows are there. */
  private afterTurn(before: TableState): () => TableState | undefined {
    const old = rowKeys(before);
    let last = '';
    let since = 0;
    return () => {
      const look = this.table.look();
      if (!look || look.view.rows.length === 0 || !isReady(look)) return undefined;
      const keys = rowKeys(look);
      const signature = `${this.position(look)}\n${keys.join('\n')}`;
      if (signature !== last) since = performance.now();
      last = signature;
      const rested = performance.now() - since;
      const isMarked = (look.pager?.at ?? -1) >= 0 && (before.pager?.at ?? -1) >= 0;
      if (isMarked && look.pager?.at === before.pager?.at) return undefined;
      const same = keys.filter((key, at) => key === old[at]).length;
      // A page tells its number at once and gets its rows later; until then the old ones stand there.
      if (same * 2 > keys.length && !(isMarked && rested > sameAgain)) return undefined;
      return keys.length === rowsExpected(look) || rested > settled ? look : undefined;
    };
  }
}

/** Whether the table says that there is no page in that direction, whatever its controls look like. */
function isOutermost({ pager }: TableState, to: 'first' | 'previous' | 'next'): boolean {
  if (to !== 'next') return pager?.at === 1;
  const range = pager?.range;
  return range !== undefined && range.total >= 0 && range.last >= range.total;
}
