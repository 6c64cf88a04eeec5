import type { PageChange } from '../../page/dom/observe';
import type { PageTree } from '../../page/dom/tree';
import { rowElementOf } from '../../page/table/read';

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

/** What a change has touched of a table. */
interface Touched {
  element: Element;
  rows: ReadonlySet<Element>;
  /** Whether something else of it than rows was touched: then rows may have come, gone or moved. */
  isMore: boolean;
}

/** Several features follow the same table: what a change has touched of it is looked up once. */
const lookedUp = new WeakMap<PageChange, Touched>();

/** Has a table forget what the rows said that a change in the page has touched. */
export function invalidate(tree: PageTree, table: RememberedRows, change: PageChange): void {
  if (change.huge) table.allChanged();
  let touched = lookedUp.get(change);
  if (touched?.element !== table.element) {
    touched = touchedBy(tree, table.element, change);
    lookedUp.set(change, touched);
  }
  for (const row of touched.rows) table.changed(row);
  if (touched.isMore) table.rowsChanged();
  table.told();
}

function touchedBy(tree: PageTree, element: Element, { nodes }: PageChange): Touched {
  const root = element.getRootNode();
  const host = root instanceof ShadowRoot ? root.host : null;
  const rows = new Set<Element>();
  let isMore = false;
  for (const node of nodes) {
    // What was taken away is told by what it was taken from; a text by what it was put into, mostly.
    if (
      !node.isConnected ||
      (node.parentNode && nodes.has(node.parentNode) && node.nodeType === Node.TEXT_NODE)
    )
      continue;
    const row = rowElementOf(tree, element, node);
    if (row) rows.add(row);
    else isMore ||= node === host || tree.contains(element, node);
  }
  return { element, rows, isMore };
}
