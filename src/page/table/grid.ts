import { tableSelector } from '../dom/landmarks';
import type { PageTree } from '../dom/tree';
import { countUnseenColumns, headCells, isLeftOut, isRecord, statedColumn } from './columns';
import { leafHeads } from './native';
import { OwnedCells } from './owned-cells';
import type { Heads, ReadTable, TableRow } from './types';

const cellSelector = '[role=gridcell], [role=cell], [role=rowheader], td';
const rowSelector = '[role=row], tr';
const cellRoles = new Set(['gridcell', 'cell', 'rowheader']);

/** Rows and cells that state their row or column, so that their position tells nothing. */
const stating =
  '[role=row]:is([row-id], [aria-rowindex], [row-index], [aria-colindex]), [role=row] :is([aria-colindex], [aria-colspan], [colspan])';

/** Reads a table by roles, also where a record's columns are spread over several containers. */
export function readGrid(tree: PageTree, element: Element): ReadTable {
  const isNested = (inner: Element): boolean =>
    tree.closest(inner.parentElement ?? inner, tableSelector) !== element;
  const hasNested = element.querySelector(tableSelector) !== null;
  const own = (found: Element[]): Element[] => (hasNested ? found.filter((one) => !isNested(one)) : found);
  const headElements = own(tree.queryAll(element, headCells));
  const headRows = headRowsOf(tree, headElements);
  const { heads, headings, groups } = headsOf(tree, headElements);
  const unseenColumns = countUnseenColumns(element, heads.filter(Boolean).length);
  const elements = own(tree.queryAll(element, '[role=row], tr')).filter(
    (row) => !isLeftOut(row) && !headRows.has(row),
  );
  // Most tables state nothing but roles: then only the position tells a cell's column.
  const isByPosition = isInOneRoot(element, elements.at(-1)) && element.querySelector(stating) === null;
  const owned = new OwnedCells(element);
  const cellsBy = (row: Element): (Element | undefined)[] => {
    const cells = [...cellsOf(tree, row), ...owned.by(row)];
    return isByPosition ? cells : byColumns(row, cells);
  };
  const isWhole = (cells: (Element | undefined)[]): boolean =>
    unseenColumns > 0 ||
    (isByPosition ? cells.length > 1 || headings.length < 2 : isRecord(cells, headings.length));
  const parts: TableRow[] = [];
  for (const row of withoutHeadGroups(tree, element, elements, headElements)) {
    if (owned.holds(row)) continue;
    const cells = cellsBy(row);
    if (cells.length > 0) parts.push({ elements: [row, ...owned.rowsOf(row)], cells });
  }
  const rows = isByPosition ? parts : recordsOf(parts);
  // The parts of records that are spread out belong together only as long as none of them moves.
  const isSpread = rows.some(({ elements }) => elements.length > 1);
  const reread = (row: TableRow): boolean => {
    const [first] = row.elements;
    if (!first || isSpread || isLeftOut(first)) return false;
    if (isByPosition && (first.matches(stating) || first.querySelector(stating))) return false;
    row.cells = cellsBy(first);
    return isWhole(row.cells);
  };
  const rereadHeads = () => headsOf(tree, own(tree.queryAll(element, headCells)));
  const whole = rows.filter(({ cells }) => isWhole(cells));
  const isStated = !isByPosition && statesColumns(whole);
  return { element, headings, groups, heads, rows: whole, unseenColumns, isStated, reread, rereadHeads };
}

function isInOneRoot(element: Element, row: Element | undefined): boolean {
  return row === undefined || row.getRootNode() === element.getRootNode();
}

/** Whether cells state their columns, as the first and the last row show. */
function statesColumns(rows: readonly TableRow[]): boolean {
  return [rows[0], rows.at(-1)].some((row) =>
    [...(row?.elements ?? []), ...(row?.cells ?? [])].some(
      (part) => part && statedColumn(part) !== undefined,
    ),
  );
}

/** The rows that heads stand in. */
function headRowsOf(tree: PageTree, heads: readonly Element[]): Set<Element> {
  return new Set(heads.map((head) => tree.closest(head, rowSelector) ?? head.parentElement ?? head));
}

/** Heads by column; those that do not state theirs count within their row, where a cell may stand among them. */
function headsOf(tree: PageTree, elements: readonly Element[]): Heads {
  const isHead = new Set(elements);
  return leafHeads([...headRowsOf(tree, elements)], (row) =>
    tree
      .queryAll(row, `${headCells}, ${cellSelector}`)
      .filter((cell) => isHead.has(cell) || tree.closest(cell, rowSelector) === row),
  );
}

/** Rows of filters stand among the heads and hold cells: the records are in another group than the heads. */
function withoutHeadGroups(
  tree: PageTree,
  element: Element,
  rows: Element[],
  heads: readonly Element[],
): Element[] {
  const groupOf = (inner: Element): Element | null => tree.closest(inner, '[role=rowgroup], thead, tbody');
  const groups = new Set(heads.map(groupOf));
  if (!tree.queryAll(element, '[role=rowgroup], tbody').some((group) => !groups.has(group))) return rows;
  let parent: Element | null = null;
  let isAmongHeads = false;
  return rows.filter((row) => {
    if (row.parentElement !== parent) {
      parent = row.parentElement;
      isAmongHeads = groups.has(groupOf(row));
    }
    return !isAmongHeads;
  });
}

/** The record that a row is part of: the grid's own name for it, else its number in the whole. */
function keyOf(row: Element): string {
  return (
    row.getAttribute('row-id') ?? row.getAttribute('aria-rowindex') ?? row.getAttribute('row-index') ?? ''
  );
}

/** Puts the parts of a record together that stand in several containers. */
function recordsOf(parts: readonly TableRow[]): TableRow[] {
  const records = new Map<string, TableRow[]>();
  for (const [index, part] of parts.entries()) {
    const [element] = part.elements;
    const key = (element && keyOf(element)) || `at ${index}`;
    const others = records.get(key);
    if (others) others.push(part);
    else records.set(key, [part]);
  }
  return [...records.values()].flatMap((parts) => (parts.length > 1 ? joined(parts) : parts));
}

/** Joins the parts of a record, unless two hold the same column: a row that fades away keeps its number. */
function joined(parts: TableRow[]): TableRow[] {
  const whole: TableRow = { elements: [], cells: [] };
  for (const { elements, cells } of parts) {
    whole.elements.push(...elements);
    for (const [column, cell] of cells.entries()) {
      if (!cell) continue;
      if (whole.cells[column]) return parts;
      whole.cells[column] = cell;
    }
  }
  return [whole];
}

function cellsOf(tree: PageTree, row: Element): Element[] {
  // A row that is a component may draw its cells in its own shadow root.
  if (tree.shadowOf(row)) return cellsDeepIn(tree, row);
  const cells: Element[] = [];
  for (let child = row.firstElementChild; child; child = child.nextElementSibling) {
    if (cellRoles.has(child.getAttribute('role') ?? '') || child.localName === 'td') cells.push(child);
    else if (child.firstElementChild) return cellsDeepIn(tree, row);
  }
  return cells;
}

function cellsDeepIn(tree: PageTree, row: Element): Element[] {
  return tree.queryAll(row, cellSelector).filter((cell) => tree.closest(cell, rowSelector) === row);
}

/** Cells by the columns that they or their row state, else by their position. */
function byColumns(row: Element, cells: readonly Element[]): (Element | undefined)[] {
  const from = statedColumn(row) ?? 0;
  const byColumn: (Element | undefined)[] = [];
  for (const [index, cell] of cells.entries()) byColumn[statedColumn(cell) ?? from + index] = cell;
  return byColumn;
}
