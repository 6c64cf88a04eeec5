import type { PageTree } from '../dom/tree';
import { aligned } from './align';
import { headCells } from './columns';
import { readGrid } from './grid';
import { readNative } from './native';
import { isPlain, plainRowOf, readPlain } from './plain';
import { isSplit, joinedTables, readSplit } from './split';
import type { ReadTable } from './types';

const rowSelector = 'tr, [role=row]';
const groupSelector = 'thead, tbody, tfoot, [role=rowgroup]';

/**
 * Reads which rows, columns and heads a table has now; not what the cells say (see `cellText`). Where its
 * cells do not stand under its heads it says so (`doubt`).
 */
export function readTable(tree: PageTree, element: Element): ReadTable {
  return aligned(isSplit(element) ? readSplit(tree, element, byItself(tree)) : byItself(tree)(element));
}

/** Puts tables together that are drawn in several. @param tables drawn tables, in document order */
export function wholeTables(tree: PageTree, tables: readonly Element[]): Element[] {
  return joinedTables(tree, tables, byItself(tree));
}

const byItself =
  (tree: PageTree) =>
  (element: Element): ReadTable => {
    if (isPlain(element)) return readPlain(tree, element);
    return element instanceof HTMLTableElement ? readNative(element) : readGrid(tree, element);
  };

/** The row that a changed node belongs to, or null when it is not in a row of that table. */
export function rowElementOf(tree: PageTree, table: Element, node: Node): Element | null {
  const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  if (!element) return null;
  if (isPlain(table)) return plainRowOf(tree, table, element);
  let row: Element | null = null;
  let at: Element | null = element;
  // As it is drawn: what is slotted into a row is in it. A row may hold a table of its own: the outermost is the table's.
  for (; at && at !== table; at = tree.parent(at)) if (at.matches(rowSelector)) row = at;
  return at && row;
}

/**
 * How many records the table says that it has, counting those it does not show now; -1 where it does not say.
 */
export function statedRowCount(tree: PageTree, table: Element): number {
  const stated = Number(table.getAttribute('aria-rowcount') ?? -1);
  if (!(stated >= 0)) return -1;
  // As they are drawn: heads may be slotted into a grid's frame.
  const heads = tree.queryAll(table, headCells);
  const groups = new Set(heads.map((head) => tree.closest(head, groupSelector)));
  // Rows of filters stand among the heads and hold cells: the records are in another group than the heads.
  const isApart = tree.queryAll(table, groupSelector).some((group) => !groups.has(group));
  const rows = [
    ...heads.map((head) => tree.closest(head, rowSelector)),
    ...tree.queryAll(table, 'tfoot > tr:not([hidden])'),
    ...(isApart
      ? tree.queryAll(table, rowSelector).filter((row) => groups.has(tree.closest(row, groupSelector)))
      : []),
  ].filter((row) => row?.hasAttribute('hidden') === false);
  // A grid with pinned columns draws one heading row in several parts, which state the same index.
  return Math.max(0, stated - new Set(rows.map((row) => row?.getAttribute('aria-rowindex') ?? row)).size);
}
