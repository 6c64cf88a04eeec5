import { tidy } from '../strings';
import { headText } from './cell-text';
import { countUnseenColumns, headCells, isLeftOut, isRecord, statedColumn, widthOf } from './columns';
import type { Heads, ReadTable, TableRow } from './types';

type Cells = (Element | undefined)[];

/** Cells whose position in the row does not tell their column. */
const irregular = ':is([colspan], [rowspan], [aria-colindex])';
const irregularCells = `:not(thead) > tr > ${irregular}`;
/** More columns than this are a wrong statement of the table. */
const maxColumns = 1000;

/** Reads a native table, also one that a grid draws inside a shadow root. */
export function readNative(element: HTMLTableElement): ReadTable {
  const headRows: Element[] = [];
  const bodyRows: Element[] = [];
  const take = (row: Element, section: string): void => {
    if (row.localName !== 'tr' || isLeftOut(row)) return;
    const isHead = section === 'thead' || (bodyRows.length === 0 && isHeadRow(row, headRows.length > 0));
    (isHead ? headRows : bodyRows).push(row);
  };
  for (let part = element.firstElementChild; part; part = part.nextElementSibling) {
    const section = part.localName;
    if (section === 'tr') take(part, '');
    else if (section === 'thead' || section === 'tbody')
      for (let row = part.firstElementChild; row; row = row.nextElementSibling) take(row, section);
  }
  const { heads, headings, groups } = leafHeads(headRows);
  const columns = Math.max(headings.length, Number(element.getAttribute('aria-colcount')) || 0);
  const isRegular = element.querySelector(irregularCells) === null;
  const rows: TableRow[] = [];
  const laidOut = isRegular ? undefined : layOut(bodyRows, childrenOf, false);
  const isCounted = element.hasAttribute('aria-colcount');
  let fewest = columns;
  for (const [index, row] of bodyRows.entries()) {
    const cells = laidOut?.[index] ?? childrenOf(row);
    if (!isRecordRow(cells, columns, isRegular)) continue;
    rows.push({ elements: [row], cells });
    // A closed cell for the details of a row is none of the columns.
    if (isCounted)
      fewest = Math.min(fewest, cells.filter((cell) => cell && !cell.hasAttribute('hidden')).length);
  }
  const unseenColumns = countUnseenColumns(element, Math.min(fewest, heads.filter(Boolean).length));
  // Columns are left out and the others do not state their number: a cell's position tells no column.
  if (unseenColumns > 0 && isRegular) for (const row of rows) row.cells = [];
  const reread = (row: TableRow): boolean => {
    const [first] = row.elements;
    if (!first || !isRegular || unseenColumns > 0) return false;
    if (isLeftOut(first) || first.querySelector(irregular)) return false;
    const cells = childrenOf(first);
    if (!isRecordRow(cells, columns, true)) return false;
    row.cells = cells;
    return true;
  };
  const rereadHeads = () => leafHeads(headRows);
  const isStated = !isRegular && element.querySelector('[aria-colindex]') !== null;
  return { element, headings, groups, heads, rows, unseenColumns, isStated, reread, rereadHeads };
}

/** Whether a row outside of a head is one of heads: the cell above tick boxes may be one of data, and is empty. */
function isHeadRow(row: Element, isBelowHeads: boolean): boolean {
  const cells = childrenOf(row);
  const [first] = cells;
  // What stands alone over all columns, below their heads, is what some of the rows have in common.
  if (isBelowHeads && cells.length === 1 && first && widthOf(first) > 1) return false;
  const heads = cells.filter((cell) => cell.matches(headCells) && cell.getAttribute('scope') !== 'row');
  return heads.length > 0 && cells.every((cell) => heads.includes(cell) || headText(cell) === '');
}

function isRecordRow(cells: Cells, columns: number, isRegular: boolean): boolean {
  return isRegular ? cells.length > 1 || columns < 2 : isRecord(cells, columns);
}

function childrenOf(row: Element): Element[] {
  const cells: Element[] = [];
  for (let cell = row.firstElementChild; cell; cell = cell.nextElementSibling) cells.push(cell);
  return cells;
}

/**
 * The heads of single columns out of several rows of heads: the lowest that says something. A merged heading
 * heads no column; a row of filters says nothing.
 */
export function leafHeads(
  rows: readonly Element[],
  cellsOf: (row: Element) => readonly Element[] = childrenOf,
): Heads {
  const heads: Cells = [];
  const headings: string[] = [];
  const groups: string[] = [];
  for (const cells of layOut(rows, cellsOf, true)) {
    for (const [column, cell] of cells.entries()) {
      headings[column] ??= '';
      // A merged heading stands over columns, also over some that the table leaves out.
      groups[column] ??= '';
      if (cell && widthOf(cell) > 1) groups[column] = tidy(`${groups[column]} ${headText(cell)}`);
      if (!cell || widthOf(cell) > 1) continue;
      heads[column] ??= cell;
      const text = headText(cell);
      if (!text) continue;
      headings[column] = text;
      heads[column] = cell;
    }
  }
  return { heads, headings: Array.from(headings, (text) => text ?? ''), groups };
}

/**
 * Cells by row and column. A cell over several rows stands in each of them; one over several columns in all
 * of them, or, as data, in its first only.
 */
function layOut(
  rows: readonly Element[],
  cellsOf: (row: Element) => readonly Element[],
  areHeads: boolean,
): Cells[] {
  const grid: Cells[] = rows.map(() => []);
  const taken: boolean[][] = rows.map(() => []);
  for (const [index, row] of rows.entries()) {
    let column = statedColumn(row) ?? 0;
    for (const cell of cellsOf(row)) {
      const stated = statedColumn(cell);
      // A head below merged ones may state its place among those of its row: the column itself is taken.
      if (stated !== undefined && !taken[index]?.[stated]) column = stated;
      else while (taken[index]?.[column]) column++;
      if (column > maxColumns) break;
      const width = Math.min(widthOf(cell), maxColumns);
      const height = Math.max(1, Number(cell.getAttribute('rowspan')) || 1);
      for (let down = index; down < Math.min(rows.length, index + height); down++) {
        for (let across = column; across < column + width; across++) {
          const line = grid[down];
          const isTaken = taken[down];
          if (!line || !isTaken) continue;
          isTaken[across] = true;
          line[across] = areHeads || across === column ? cell : undefined;
        }
      }
      column += width;
    }
  }
  return grid;
}
