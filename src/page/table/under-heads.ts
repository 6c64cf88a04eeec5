import { shareOf } from './boxes';
import type { TableRow } from './types';

export type Cells = TableRow['cells'];
export type Boxes = readonly (DOMRect | undefined)[];
/** Which column the cell at an index is of; -1 for none. */
export type ColumnOf = readonly number[];

/** The cells of a row, and where they are drawn. */
export interface Sample {
  cells: Cells;
  boxes: Boxes;
}

/** Cells by the columns that they are of. */
export function moved(cells: Cells, columnOf: ColumnOf): Cells {
  const byColumn: Cells = [];
  for (const [index, cell] of cells.entries()) {
    const column = columnOf[index] ?? -1;
    if (column >= 0) byColumn[column] = cell;
  }
  return byColumn;
}

/** The boxes that stand beside the first one: of cells that are drawn as a list, one below the other, only that. */
export function inLine(boxes: Boxes): (DOMRect | undefined)[] {
  const first = boxes.find((box) => box !== undefined);
  return boxes.map((box) =>
    box && first && box.top < first.bottom && box.bottom > first.top ? box : undefined,
  );
}

const tickBoxes = 'input[type=checkbox], [role=checkbox]';
const anyControls = `${tickBoxes}, button, a, input, [role=button]`;

/**
 * Whether a row looks shifted against the heads: nothing but a tick box stands where a head says something, and
 * no control where none does.
 */
export function isShifted(cells: Cells, headings: readonly string[]): boolean {
  const holdsBox = (cell: Element | undefined): boolean =>
    cell !== undefined && !saysSomething(cell) && cell.querySelector(tickBoxes) !== null;
  return (
    cells.some((cell, column) => !headings[column] && cell && !cell.querySelector(anyControls)) &&
    cells.some((cell, column) => Boolean(headings[column]) && holdsBox(cell))
  );
}

/** Whether a cell is drawn under another head than its own, and not under its own. */
export function isElsewhere(cells: Boxes, heads: Boxes): boolean {
  return cells.some((cell, column) => {
    const own = heads[column];
    if (!cell || !own || shareOf(cell, own) >= 0.5) return false;
    return heads.some((head) => head !== undefined && head !== own && shareOf(cell, head) >= 0.5);
  });
}

/**
 * Which head each cell is drawn under; undefined where that is not plain, or where a head or a cell that says
 * something has no fellow.
 */
export function underHeads(
  { cells, boxes }: Sample,
  heads: Boxes,
  headings: readonly string[],
): ColumnOf | undefined {
  const taken = new Set<number>();
  const columns: number[] = [];
  for (const [index, box] of boxes.entries()) {
    const over = box ? heads.flatMap((head, at) => (head && shareOf(box, head) >= 0.5 ? [at] : [])) : [];
    if (box && over.length === 0 && mayBelongToHead(cells[index], index)) return undefined;
    // What lies below several heads is of none of them: the details of a row, say.
    const column = over.length > 1 ? -1 : (over[0] ?? -1);
    if (taken.has(column)) return undefined;
    if (column >= 0) taken.add(column);
    columns.push(column);
  }
  const byColumn = moved(cells, columns);
  byColumn.length = Math.max(byColumn.length, headings.length);
  const left = cells.filter((cell, index) => columns[index] === -1 && boxes[index] && cell);
  const isPlain = headings.every((heading, at) => heading === '' || taken.has(at));
  return isPlain && !isShifted([...byColumn, ...left], headings) ? columns : undefined;
}

/** Whether a cell without a head may belong to one: what chooses or opens a row stands before the others. */
function mayBelongToHead(cell: Element | undefined, index: number): boolean {
  if (!cell || index === 0) return saysSomething(cell);
  return saysSomething(cell) || (cell.childElementCount > 0 && !cell.querySelector(anyControls));
}

/** Whether a cell holds more than controls, such as a tick box or what opens the details. */
function saysSomething(cell: Element | undefined): boolean {
  if (!cell || !/\S/.test(cell.textContent ?? '')) return false;
  const walker = cell.ownerDocument.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { nodeValue, parentElement } = walker.currentNode;
    if (
      /[\p{L}\p{N}]|^\s*[-\u2010-\u2015\u2212]\s*$/u.test(nodeValue ?? '') &&
      !parentElement?.closest('button, [role=button], label')
    )
      return true;
  }
  return false;
}
