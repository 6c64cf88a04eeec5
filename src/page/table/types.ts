/** One record of a table: its elements (several where a grid spreads it over containers) and its cells by column. */
export interface TableRow {
  /** The element that the row is marked on, and, in a grid with pinned columns, its other parts. */
  elements: Element[];
  /** Cells by column index; a virtual grid leaves out those that are scrolled away. */
  cells: (Element | undefined)[];
}

/** A table as it stands now: native, ARIA, a grid's own, or rows of plain elements. */
export interface Table {
  element: Element;
  /** The heads of the columns, by column index: under a merged heading the one of the single column. */
  headings: string[];
  /** The elements that the headings stand in. */
  heads: (Element | undefined)[];
  rows: TableRow[];
  /** Columns that the table says it has but does not hold now: a virtual grid leaves out what is scrolled away. */
  unseenColumns: number;
}

/** A table with what is needed to follow it. */
export interface ReadTable extends Table {
  /**
   * Takes anew which cells a row of the table has.
   * @returns false where that cannot be told from the row alone: the table has to be read as a whole
   */
  again(row: TableRow): boolean;
  /** Takes the heads anew. */
  headsAgain(): Pick<Table, 'heads' | 'headings'>;
}

/** Cells that head a column. */
export const headCells = 'th, [role=columnheader]';
/** Whatever may be a table or a grid by itself. */
export const tableSelector = 'table, [role=table], [role=grid], [role=treegrid]';

/** How many columns a table says that it has but does not hold. */
export function unseenAmong(element: Element, held: number): number {
  return Math.max(0, (Number(element.getAttribute('aria-colcount')) || 0) - held);
}

/** The column that an element says it stands in (they count from one, we from zero); undefined where it does not say. */
export function statedColumn(element: Element): number | undefined {
  const stated = Number(element.getAttribute('aria-colindex'));
  return Number.isInteger(stated) && stated > 0 ? stated - 1 : undefined;
}

/** How many columns a cell covers. */
export function widthOf(cell: Element): number {
  return Math.max(1, Number(cell.getAttribute('aria-colspan') ?? cell.getAttribute('colspan')) || 1);
}

/**
 * Whether cells are a record: the details of a row that was opened, or a message in place of rows ("No users"), stand in one
 * cell, or in one over most columns.
 */
export function isRecord(cells: readonly (Element | undefined)[], columns: number): boolean {
  if (columns < 2) return true;
  let count = 0;
  for (const cell of cells) if (cell) count++;
  return count > 1 && !cells.some((cell) => cell && widthOf(cell) * 2 > columns);
}
