import { roleOf } from './name';
import { isIcon, readableText, tidy } from './text';
import type { PageTree } from './tree';

/** One record of a table: its elements (several where a grid spreads it over containers) and its cells by column. */
export interface TableRow {
  /** The element that the row is marked on, and, in a grid with pinned columns, its other parts. */
  elements: Element[];
  /** Cells by column index; a virtual grid leaves out those that are scrolled away. */
  cells: (Element | undefined)[];
}

/** A table as it stands now: native, ARIA, or a grid's own. */
export interface Table {
  element: Element;
  /** The heads of the columns, by column index. */
  headings: string[];
  rows: TableRow[];
  /** Columns that the table says it has but does not hold now: a virtual grid leaves out what is scrolled away. */
  unseenColumns: number;
}

const headCells = 'th, [role=columnheader]';

/** Reads which rows, columns and heads a table has now; not what the cells say (see `cellText`). */
export function readTable(tree: PageTree, element: Element): Table {
  return element instanceof HTMLTableElement ? readNativeTable(element) : readGrid(tree, element);
}

function readNativeTable(element: HTMLTableElement): Table {
  let headings: string[] = [];
  const rows: TableRow[] = [];
  for (const row of element.rows) {
    if (row.hidden) continue;
    const section = row.parentElement?.localName;
    if (section === 'tfoot') continue;
    const cells = spread(row.cells);
    const isHead =
      section === 'thead' || (rows.length === 0 && cells.every((cell) => cell?.localName === 'th'));
    if (!isHead) rows.push({ elements: [row], cells });
    else if (cells.length >= headings.length) headings = cells.map((cell) => (cell ? headText(cell) : ''));
  }
  return { element, headings, rows, unseenColumns: 0 };
}

/** Cells by column: a cell that spans several columns stands in its first one, the others stay empty. */
function spread(cells: HTMLCollectionOf<HTMLTableCellElement>): (Element | undefined)[] {
  const spreadOut: (Element | undefined)[] = [];
  for (const cell of cells) {
    spreadOut.push(cell);
    for (let more = cell.colSpan; more > 1; more--) spreadOut.push(undefined);
  }
  return spreadOut;
}

function readGrid(tree: PageTree, element: Element): Table {
  const headings: string[] = [];
  for (const [index, head] of tree.queryAll(element, headCells).entries()) {
    headings[columnOf(head, index)] = headText(head);
  }
  const seen = headings.filter((heading) => heading !== undefined).length;
  const unseenColumns = Math.max(0, (Number(element.getAttribute('aria-colcount')) || 0) - seen);
  const byRecord = new Map<string, TableRow>();
  for (const [index, row] of tree.queryAll(element, '[role=row]').entries()) {
    const cells = cellsOf(tree, row);
    if (cells.length === 0) continue;
    const key = row.getAttribute('aria-rowindex') ?? row.getAttribute('row-index') ?? `at ${index}`;
    const record = byRecord.get(key) ?? { elements: [], cells: [] };
    byRecord.set(key, record);
    record.elements.push(row);
    for (const [at, cell] of cells.entries()) record.cells[columnOf(cell, at)] = cell;
  }
  return {
    element,
    headings: Array.from(headings, (text) => text ?? ''),
    rows: [...byRecord.values()],
    unseenColumns,
  };
}

function cellsOf(tree: PageTree, row: Element): Element[] {
  const cells = [...row.querySelectorAll('[role=gridcell], [role=cell], [role=rowheader], td')];
  return cells.filter((cell) => tree.closest(cell, '[role=row], tr') === row);
}

/** The column a cell stands in: as it states itself (counted from one), else by its place in the row. */
function columnOf(cell: Element, place: number): number {
  const stated = Number(cell.getAttribute('aria-colindex'));
  return Number.isInteger(stated) && stated > 0 ? stated - 1 : place;
}

function headText(head: Element): string {
  return readableText(head, 200) || tidy(head.getAttribute('aria-label') ?? head.getAttribute('title') ?? '');
}

/**
 * What a cell says: its text, or, where there is none to read, the name of its picture. Text that was put into the cell
 * from elsewhere through a slot counts.
 */
export function cellText(cell: Element): string {
  if (cell.childElementCount === 0) return cell.textContent ?? '';
  const slot = cell.querySelector('slot');
  const content = slot ? slot.assignedElements({ flatten: true }) : [];
  if (content.length > 0) return content.map((part) => cellText(part)).join(' ');
  const hasPicture = [...cell.querySelectorAll('*')].some(isIcon);
  const text = hasPicture ? readableText(cell, 300) : (cell.textContent ?? '');
  if (tidy(text)) return text;
  const named = cell.querySelector('[aria-label], img[alt], [title]');
  return (
    named?.getAttribute('aria-label') ?? named?.getAttribute('alt') ?? named?.getAttribute('title') ?? ''
  );
}

/** The row that a changed node belongs to, or null when it is not in a row of that table. */
export function rowElementOf(tree: PageTree, table: Element, node: Node): Element | null {
  const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  if (!element) return null;
  const placed = element.assignedSlot ?? element.closest('[slot]')?.assignedSlot ?? element;
  const row = placed.closest('tr, [role=row]');
  return row && tree.contains(table, row) ? row : null;
}

/** How many records the table says that it has, counting those it does not show now; -1 where it does not say. */
export function statedRowCount(table: Element): number {
  const stated = Number(table.getAttribute('aria-rowcount') ?? Number.NaN);
  if (!Number.isInteger(stated) || stated < 0) return -1;
  // A grid with pinned columns draws one heading row in several parts, which state the same index.
  const heads = new Set(
    [...table.querySelectorAll(headCells)].map((head) => {
      const row = head.closest('tr, [role=row]');
      return row?.getAttribute('aria-rowindex') ?? row;
    }),
  );
  return Math.max(0, stated - heads.size);
}

/** Whether an element is a row of a table, by tag or role. */
export function isRow(element: Element): boolean {
  return roleOf(element) === 'row';
}
