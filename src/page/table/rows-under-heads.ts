import { roleOf } from '../dom/aria';
import type { PageTree } from '../dom/tree';
import { drawnBox, shareOf } from './boxes';
import { headText } from './cell-text';
import { usualOf } from './columns';
import { headRowsFrom, headsFrom, partsIn } from './head-rows';
import type { Heads } from './types';
import { inLine } from './under-heads';

/** Whether most of some elements have cells for all heads, look alike, and stand below the heads. */
export function areRows(tree: PageTree, head: Element, all: readonly Element[]): boolean {
  // The heads may lie deeper than the rows do: then these have to be drawn under them.
  const rows = all.filter((row) => !tree.contains(row, head));
  const { heads } = headsFrom(tree, head);
  const usual = usualCount(tree, rows);
  const alike = rows.filter((row) => partsIn(tree, row).length === usual);
  const [first] = alike;
  if (!first || alike.length * 2 < rows.length || Math.abs(usual - heads.length) > 2) return false;
  const isRow = (row: Element): boolean =>
    row.localName === first.localName && /^(?:row)?$/.test(roleOf(row));
  // Between them may stand a hint or a message.
  const isAside = (row: Element): boolean => partsIn(tree, row).length < Math.min(2, usual - 1);
  return (
    rows.every((row) => isRow(row) || isAside(row)) &&
    isUnder(heads, partsIn(tree, first), rows.length < all.length)
  );
}

/** Whether each head has a cell of its own below it; where they are not drawn in a line, as many cells as heads are enough. */
function isUnder(heads: Heads['heads'], cells: readonly Element[], mustBeDrawn: boolean): boolean {
  const below = cells.map(drawnBox).filter((box) => box !== undefined);
  const above = heads.map((head) => head && drawnBox(head));
  const isLine = inLine(above).filter(Boolean).length * 2 > above.filter(Boolean).length;
  if (below.length === 0 || !isLine) return !mustBeDrawn && cells.length === heads.length;
  const isAbove = (head: DOMRect | undefined, cell: DOMRect): boolean =>
    head !== undefined && cell.top >= head.bottom - 2 && shareOf(head, cell) >= 0.5;
  const own = below.filter((cell) => above.filter((head) => isAbove(head, cell)).length === 1);
  return heads.every((head, at) => {
    const box = above[at];
    return !box || !head || headText(head) === '' || own.some((cell) => isAbove(box, cell));
  });
}

/** How many cells most rows have. */
export const usualCount = (tree: PageTree, rows: readonly Element[]): number =>
  usualOf(rows.map((row) => partsIn(tree, row).length));

/** What stands so deep in a table, and in its heads not. */
export function rowsIn(tree: PageTree, table: Element, depth: number, head: Element): Element[] {
  const heads = headRowsFrom(head);
  let rows = [table];
  for (let level = 0; level < depth; level++)
    rows = rows.flatMap((row) => partsIn(tree, row)).filter((row) => !heads.includes(row));
  return rows;
}
