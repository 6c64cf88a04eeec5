import type { PageChange } from '../page/observe';
import { rowElementOf } from '../page/table';
import type { PageTree } from '../page/tree';

/** A table that remembers what its rows said, so that only those that changed are read again. */
interface RememberedRows {
  element: Element;
  changed(row: Element): void;
  allChanged(): void;
  /** Rows came, went or moved; what those that stay said may still hold. */
  rowsChanged(): void;
  /** All of a change has been told. */
  told(): void;
}

/** Has a table forget what the rows said that a change in the page has touched. */
export function forgetChanged(tree: PageTree, table: RememberedRows, change: PageChange): void {
  if (change.huge) table.allChanged();
  const root = table.element.getRootNode();
  const host = root instanceof ShadowRoot ? root.host : null;
  for (const node of change.nodes) {
    // What was taken away is told by what it was taken from.
    if (!node.isConnected) continue;
    const row = rowElementOf(tree, table.element, node);
    if (row) table.changed(row);
    else if (node === host || tree.contains(table.element, node)) table.rowsChanged();
  }
  table.told();
}
