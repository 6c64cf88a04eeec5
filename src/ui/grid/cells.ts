/** One cell of a grid by its row (from 0, of those that are shown; -1 is the row of headings) and column. */
export interface Cell<Column extends string = string> {
  row: number;
  column: Column;
}

/** A key as it was pressed. */
interface Press {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
}

/** The cells that keys can lead to. */
export interface Reach<Column extends string = string> {
  /** In their order from left to right. */
  columns: readonly Column[];
  /** How many rows there are. */
  rows: number;
  /** The first row that takes the focus: -1 where headings can be pressed, else 0. */
  firstRow: -1 | 0;
  /** How many rows a page has. */
  page: number;
}

/**
 * Where a key leads from a cell, as in the grid pattern of the ARIA Authoring Practices; undefined for keys that lead nowhere.
 */
export function cellAfter<Column extends string>(
  { row, column }: Cell<Column>,
  press: Press,
  { columns, rows, firstRow, page }: Reach<Column>,
): Cell<Column> | undefined {
  const isFar = press.ctrlKey || press.metaKey;
  const at = columns.indexOf(column);
  const lastColumn = columns.length - 1;
  const to = (nextRow: number, nextColumn: number): Cell<Column> => ({
    row: Math.max(firstRow, Math.min(rows - 1, nextRow)),
    column: columns[Math.max(0, Math.min(lastColumn, nextColumn))] ?? column,
  });
  switch (press.key) {
    case 'ArrowUp':
      return to(isFar ? 0 : row - 1, at);
    case 'ArrowDown':
      return to(isFar ? rows - 1 : row + 1, at);
    case 'ArrowLeft':
      return to(row, isFar ? 0 : at - 1);
    case 'ArrowRight':
      return to(row, isFar ? lastColumn : at + 1);
    case 'PageUp':
      // From the first row a page up leads to the headings, as the arrow does.
      return to(row > 0 ? Math.max(0, row - page) : row - 1, at);
    case 'PageDown':
      return to(row + page, at);
    case 'Home':
      return isFar ? to(0, 0) : to(row, 0);
    case 'End':
      return isFar ? to(rows - 1, lastColumn) : to(row, lastColumn);
    default:
      return undefined;
  }
}
