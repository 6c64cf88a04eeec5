import { click } from '../../../page/dom/press';
import { waitFor } from '../../../page/dom/wait';
import { findMoreRows } from '../../../page/table/more-control';
import { isReady, type LiveUsersTable, rowKeys, type TableState } from './live-table';
import type { ReadControl } from './read-control';

/** Rows that have not come after so long do not come, in milliseconds. */
const timeoutMs = 10_000;

/**
 * Presses what brings more rows below those of a table that has no pages, until nothing does.
 * @returns false when a press brings none, or something offers more that is not plainly to be pressed
 * @throws ReadAborted when the page shows something else, or the reading was cancelled
 */
export async function showMoreRows(table: LiveUsersTable, control: ReadControl): Promise<boolean> {
  for (;;) {
    const before = table.look();
    if (!before || before.pager?.next) return true;
    const { tree } = table.page;
    const more = findMoreRows(tree, before.element);
    if (!more.isOffered) return true;
    if (!more.control) return false;
    table.guard(true);
    if (table.isCovered) control.control('pause');
    // While it stood still the admin may have gone elsewhere, and the page may have been drawn anew.
    if (await control.go()) continue;
    click(more.control);
    const hasGrown = (): TableState | undefined => {
      const now = table.look();
      return now && isReady(now) && rowKeys(now).length > rowKeys(before).length ? now : undefined;
    };
    if (!(await waitFor(tree, hasGrown, timeoutMs))) return false;
  }
}
