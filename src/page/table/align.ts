import { drawnBox, shareOf } from './boxes';
import type { ReadTable, TableRow } from './types';

type Cells = TableRow['cells'];
/** Which column the cell at an index is of; -1 for none. */
type ColumnOf = readonly number[];

/** So many rows are looked at where they are drawn. */
const sampleSize = 3;
/** Rows with another number of cells than the others are looked at one by one, but no more than these. */
const maxOddRows = 50;

/** What was found of a table: it holds as long as its heads and the shape of its rows are the same. */
interface Found {
  shape: string;
  columnOf: ColumnOf | undefined;
}
const foundBefore = new WeakMap<Element, Found>();

/**
 * Makes sure that each cell stands under the head that its place in the row tells: are there as many cells as
 * heads, and are they drawn below them? Where a cell has no head, or a head no cell, the columns are those
 * under which the cells are drawn; where that is not plain either, the table is in doubt.
 */
export function aligned(table: ReadTable): ReadTable {
  const { rows, headings } = table;
  if (rows.length === 0 || headings.length === 0) return table;
  const usual = table.isStated ? headings.length : usualCount(rows);
  // Where columns are left out and cells do not state theirs, rows hold no cells.
  if (usual === 0) return table;
  const shape = `${usual}/${headings.join('\n')}`;
  const before = foundBefore.get(table.element);
  const found = before?.shape === shape ? before.columnOf : columnsByPlace(table, usual);
  if (found === 'cellCount' || found === 'cellPlaces') {
    foundBefore.delete(table.element);
    table.doubt = found;
    return table;
  }
  foundBefore.set(table.element, { shape, columnOf: found });
  let heads: Boxes | undefined;
  let left = maxOddRows;
  const place = (row: TableRow): void => {
    row.isOdd = !table.isStated && countOf(row.cells) !== usual;
    const columnOf = row.isOdd && left-- > 0 ? ownColumns(row) : found;
    row.isOdd &&= columnOf === undefined;
    if (columnOf) row.cells = moved(row.cells, columnOf);
  };
  /** A row with more cells than others may hold its details: then it is plain which cells stand under which head. */
  const ownColumns = ({ cells }: TableRow): ColumnOf | undefined => {
    heads ??= table.heads.map((head) => head && drawnBox(head));
    return underHeads({ cells, boxes: cells.map((cell) => cell && drawnBox(cell)) }, heads, headings);
  };
  if (found || !table.isStated) for (const row of rows) place(row);
  const { reread } = table;
  return {
    ...table,
    reread: (row) => {
      if (!reread(row)) return false;
      place(row);
      return true;
    },
  };
}

/** How many cells a row has: a closed cell at its end, for details, is none of the columns. */
function countOf(cells: Cells): number {
  let count = cells.length;
  while (cells[count - 1]?.hasAttribute('hidden')) count--;
  return count;
}

/** How many cells most rows have. */
function usualCount(rows: readonly TableRow[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) {
    const count = countOf(cells);
    counts.set(count, (counts.get(count) ?? 0) + 1);
  }
  const [[usual] = [0]] = [...counts].sort(([, one], [, other]) => other - one);
  return usual;
}

function moved(cells: Cells, columnOf: ColumnOf): Cells {
  const byColumn: Cells = [];
  for (const [index, cell] of cells.entries()) {
    const column = columnOf[index] ?? -1;
    if (column >= 0) byColumn[column] = cell;
  }
  return byColumn;
}

/** Where the cells of rows stand: undefined where they are in their places. */
function columnsByPlace(table: ReadTable, usual: number): Found['columnOf'] | 'cellCount' | 'cellPlaces' {
  const samples = sampled(table, usual);
  const heads = table.heads.map((head) => head && drawnBox(head));
  const isCounted = usual === table.headings.length;
  if (isCounted && !samples.some(({ boxes }) => isElsewhere(boxes, heads)))
    return samples.some(({ cells }) => isShifted(cells, table.headings)) ? 'cellPlaces' : undefined;
  const doubt = isCounted ? 'cellPlaces' : 'cellCount';
  const [first, ...others] = samples.map((sample) => underHeads(sample, heads, table.headings));
  const isSame = (other: ColumnOf | undefined): boolean => other?.join() === first?.join();
  return first && !table.isStated && others.every(isSame) ? first : doubt;
}

/** The cells of a row, and where they are drawn. */
interface Sample {
  cells: Cells;
  boxes: Boxes;
}

/** Some rows from the first to the last, of those that are laid out in a line. */
function sampled({ rows, isStated }: ReadTable, usual: number): Sample[] {
  const fit = isStated ? rows : rows.filter(({ cells }) => countOf(cells) === usual);
  const picked = new Set([0, fit.length >> 1, fit.length - 1].slice(0, sampleSize));
  return [...picked].flatMap((at) => {
    const row = fit[at];
    const [first] = row?.elements ?? [];
    if (!row || !first || getComputedStyle(first).display === 'inline') return [];
    const { cells } = row;
    const all = cells.map((cell) => cell && drawnBox(cell));
    const boxes = inLine(all);
    return boxes.filter(Boolean).length * 2 > all.filter(Boolean).length ? [{ cells, boxes }] : [];
  });
}

/** The boxes that stand beside the first one: of cells that are drawn as a list, one below the other, only that. */
function inLine(boxes: Boxes): (DOMRect | undefined)[] {
  const first = boxes.find((box) => box !== undefined);
  return boxes.map((box) =>
    box && first && box.top < first.bottom && box.bottom > first.top ? box : undefined,
  );
}

type Boxes = readonly (DOMRect | undefined)[];

/**
 * Whether a row looks shifted against the heads: a text stands where no head says anything, and nothing but a
 * tick box where one does.
 */
function isShifted(cells: Cells, headings: readonly string[]): boolean {
  const isHeadless = cells.some((cell, column) => !headings[column] && saysSomething(cell));
  const holdsBox = (cell: Element | undefined): boolean =>
    cell !== undefined && !saysSomething(cell) && cell.querySelector('input, [role=checkbox]') !== null;
  return isHeadless && cells.some((cell, column) => Boolean(headings[column]) && holdsBox(cell));
}

/** Whether a cell is drawn under another head than its own, and not under its own. */
function isElsewhere(cells: Boxes, heads: Boxes): boolean {
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
function underHeads(
  { cells, boxes }: Sample,
  heads: Boxes,
  headings: readonly string[],
): ColumnOf | undefined {
  const taken = new Set<number>();
  const columns: number[] = [];
  for (const [index, box] of boxes.entries()) {
    const over = box ? heads.flatMap((head, at) => (head && shareOf(box, head) >= 0.5 ? [at] : [])) : [];
    if (box && over.length === 0 && saysSomething(cells[index])) return undefined;
    // What lies below several heads is of none of them: the details of a row, say.
    const column = over.length > 1 ? -1 : (over[0] ?? -1);
    if (taken.has(column)) return undefined;
    if (column >= 0) taken.add(column);
    columns.push(column);
  }
  return headings.every((heading, at) => heading === '' || taken.has(at)) ? columns : undefined;
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
