import { drawnBox } from './boxes';
import { usualOf } from './columns';
import type { ReadTable, TableRow } from './types';
import {
  type Boxes,
  type Cells,
  type ColumnOf,
  inLine,
  isElsewhere,
  isShifted,
  moved,
  type Sample,
  underHeads,
} from './under-heads';

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
  const usual = table.isStated ? headings.length : usualOf(rows.map(({ cells }) => countOf(cells)));
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

/** Where the cells of rows stand: undefined where they are in their places. */
function columnsByPlace(table: ReadTable, usual: number): Found['columnOf'] | 'cellCount' | 'cellPlaces' {
  const samples = sampled(table, usual);
  const heads = table.heads.map((head) => head && drawnBox(head));
  const isCounted = usual === table.headings.length;
  const isElsewhereDrawn = samples.some(({ boxes }) => isElsewhere(boxes, heads));
  if (isCounted && (!isElsewhereDrawn || areNumbered(table.heads, heads, samples)))
    return table.rows.slice(0, sampleSize).every(({ cells }) => isShifted(cells, table.headings))
      ? 'cellPlaces'
      : undefined;
  const doubt = isCounted ? 'cellPlaces' : 'cellCount';
  const [first, ...others] = samples.map((sample) => underHeads(sample, heads, table.headings));
  const isSame = (other: ColumnOf | undefined): boolean => other?.join() === first?.join();
  return first && !table.isStated && others.every(isSame) ? first : doubt;
}

/**
 * Whether heads and cells all state their columns, and stand in that order from side to side: then heads that are drawn in
 * a table of their own need not be as wide as the cells below them.
 */
function areNumbered(elements: Cells, heads: Boxes, samples: readonly Sample[]): boolean {
  const lines = [{ cells: elements, boxes: heads }, ...samples];
  return lines.every(({ cells, boxes }) => {
    const drawn = boxes.filter((box) => box !== undefined);
    const isStated = cells.every((cell, at) => !boxes[at] || cell?.hasAttribute('aria-colindex'));
    const steps = drawn.slice(1).map((box, at) => Math.sign(box.left - (drawn[at]?.left ?? 0)));
    return drawn.length > 1 && isStated && new Set(steps).size === 1;
  });
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
