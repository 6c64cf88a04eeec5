import type { PageChange } from '../page/observe';
import { rowElementOf } from '../page/table';
import type { PageTree } from '../page/tree';

/** A table that remembers what its rows said, so that only those that changed are read again. */
interface RememberedRows {
  element: Element;
  changed(row: Element): void;
  allChanged(): void;
}

/** Has a table forget what the rows said that a change in the page has touched. */
export function forgetChanged(tree: PageTree, table: RememberedRows, change: PageChange): void {
  if (change.huge) {
    table.allChanged();
    return;
  }
  for (const node of change.nodes) {
    const row = node.isConnected ? rowElementOf(tree, table.element, node) : null;
    if (row) table.changed(row);
  }
}
