import { keepFocus } from '../../../page/dom/focus';
import { waitFor } from '../../../page/dom/wait';
import { scrollTo } from '../../../page/table/scroll';
import { AssistantError } from '../../../shared/errors';
import type { ReadAllReport, ReadingEnd } from '../../../shared/messages/users';
import type { ConsolePage } from '../../feature';
import { CollectedUsers } from '../../users-table/collected';
import { findUsersTable } from '../../users-table/find';
import { isFiltered } from '../../users-table/is-filtered';
import { isReady, LiveUsersTable, rowsExpected, type TableState } from './live-table';
import { showMoreRows } from './more-rows';
import { Pages } from './pages';
import { ReadAborted, type ReadControl } from './read-control';
import { Rows } from './rows';

/** A table that is still loading is waited for so long, in milliseconds. */
const timeoutMs = 10_000;
/** After so long a table without rows is an empty one, in milliseconds. */
const emptyFor = 1500;

/** What a reading of the whole table has come to, and what it has seen. */
export interface WholeReading {
  report: ReadAllReport;
  seen: CollectedUsers;
  /** Whether the row numbers of its rows are those that the page states. */
  hasRowNumbers: boolean;
}

/**
 * Reads the whole Users table, from its first page to its last and from its first row to its last: presses nothing but the
 * table's own paging and what brings more rows below them, scrolls nothing but its own box, and leaves it where it was. When the table changes meanwhile it
 * begins anew, once.
 * @param progress called when more was read
 * @throws AssistantError `notTheConsole`, `notOnUsersToCheck`, `unsureScreen`, `tableFiltered`, `stillLoading` and what `findUsersTable` throws
 */
export async function readAllUsers(
  page: ConsolePage,
  control: ReadControl,
  progress: (done: number, of: number) => void,
): Promise<WholeReading> {
  const { table, start } = await begin(page);
  const ended = new AbortController();
  const giveFocusBack = keepFocus(page.tree);
  const pages = new Pages(table, control);
  const [position, top] = [pages.position(start), start.scroller?.scrollTop ?? 0];
  control.pauseByHand(() => touchable(table.look() ?? start), ended.signal);
  try {
    const first = await walk(table, pages, control, progress);
    const isAnew = (first.end === 'changed' || first.end === 'repeated') && isStill(table);
    const last = isAnew ? await walk(table, pages, control, progress) : first;
    const { seen } = last;
    // Twice the same number, but not the one that the page states: nothing has changed, there is no more to be had.
    const isAll = isAnew && first.isShort && last.isShort && first.seen.size === seen.size;
    let end = isAll ? 'stuck' : last.end;
    ended.abort();
    await goBack(table, pages, position, top);
    if (end === 'whole' && !isAsRead(table.look(), seen)) end = 'changed';
    const hasRowNumbers = start.view.rows.every(({ rowNumber }) => rowNumber > 0);
    return { report: { ended: end, read: seen.size, total: seen.total }, seen, hasRowNumbers };
  } finally {
    ended.abort();
    giveFocusBack();
  }
}

/** Waits for a table with rows, or for one that stays empty. */
async function begin(page: ConsolePage): Promise<{ table: LiveUsersTable; start: TableState }> {
  const seen = page.recogniseNow();
  if (seen.screen === '') throw new AssistantError('notTheConsole');
  if (seen.screen !== 'users') throw new AssistantError('notOnUsersToCheck');
  if (seen.certainty === 'unsure') throw new AssistantError('unsureScreen');
  if (isFiltered(page)) throw new AssistantError('tableFiltered');
  const table = new LiveUsersTable(page, seen.workgroup);
  const since = performance.now();
  const start = await waitFor(
    page.tree,
    () => {
      const look = table.look();
      if (!look || !isReady(look)) return undefined;
      const isEmpty = look.view.rows.length === 0 && performance.now() - since > emptyFor;
      return look.view.rows.length > 0 || rowsExpected(look) === 0 || isEmpty ? look : undefined;
    },
    timeoutMs,
  );
  if (start) return { table, start };
  // Says why there is no table; where there is one, its rows have not come.
  findUsersTable(page);
  throw new AssistantError('stillLoading');
}

/** One walk through the whole table; `isShort` when it came to the end with another number than the page states. */
async function walk(
  table: LiveUsersTable,
  pages: Pages,
  control: ReadControl,
  progress: (done: number, of: number) => void,
): Promise<{ end: ReadingEnd; seen: CollectedUsers; isShort: boolean }> {
  const seen = new CollectedUsers();
  try {
    await pages.toFirst();
    const hasAll = await showMoreRows(table, control);
    do {
      await new Rows(table, seen, control, () => progress(seen.size, seen.total)).read();
    } while (await pages.turn('next'));
    if (!hasAll) return { end: 'stuck', seen, isShort: false };
    const isShort = seen.total >= 0 && seen.size !== seen.total;
    return { end: isShort ? 'changed' : seen.isRepeated ? 'repeated' : 'whole', seen, isShort };
  } catch (thrown) {
    if (thrown instanceof ReadAborted) return { end: thrown.ended, seen, isShort: false };
    throw thrown;
  }
}

function isStill(table: LiveUsersTable): boolean {
  try {
    table.guard(true);
    return table.look() !== undefined;
  } catch {
    return false;
  }
}

/** Back to the page and to the height where it began; where the screen was left there is nothing to go back to. */
async function goBack(table: LiveUsersTable, pages: Pages, position: number, top: number): Promise<void> {
  if (!isStill(table)) return;
  try {
    await pages.back(position);
  } catch (thrown) {
    if (!(thrown instanceof ReadAborted)) throw thrown;
  }
  const scroller = table.look()?.scroller;
  if (scroller && scroller.scrollTop !== top) scrollTo(scroller, top);
}

/** Whether the rows where it ended are those that were read there: who came and left meanwhile may have kept the number. */
function isAsRead(look: TableState | undefined, seen: CollectedUsers): boolean {
  if (!look || !isReady(look)) return true;
  return look.view.rows.every(({ rowNumber, key }) => rowNumber < 0 || seen.at(rowNumber)?.key === key);
}

/** What the admin takes hold of to use the table. */
function touchable({ element, scroller, pager }: TableState): Element[] {
  return [element, scroller, pager?.box].filter((part) => part !== undefined);
}
