/** The columns of the review, in their order. */
export const columns = ['tick', 'line', 'original', 'cleaned', 'state', 'reason'] as const;
export type Column = (typeof columns)[number];

/** One cell of the review by its row (from 0, of those that the filter lets through) and column. */
export interface Cell {
  row: number;
  column: Column;
}

/** A key as it was pressed. */
interface Press {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
}

/**
 * Where a key leads from a cell, as in the grid pattern of the ARIA Authoring Practices; undefined for keys that lead nowhere.
 * @param rows how many rows there are
 * @param page how many rows a page has
 */
export function cellAfter({ row, column }: Cell, press: Press, rows: number, page: number): Cell | undefined {
  const isFar = press.ctrlKey || press.metaKey;
  const at = columns.indexOf(column);
  const to = (nextRow: number, nextColumn: number): Cell => ({
    row: Math.max(0, Math.min(rows - 1, nextRow)),
    column: columns[Math.max(0, Math.min(columns.length - 1, nextColumn))] ?? 'tick',
  });
  switch (press.key) {
    case 'ArrowUp':
      return to(isFar ? 0 : row - 1, at);
    case 'ArrowDown':
      return to(isFar ? rows - 1 : row + 1, at);
    case 'ArrowLeft':
      return to(row, isFar ? 0 : at - 1);
    case 'ArrowRight':
      return to(row, isFar ? columns.length - 1 : at + 1);
    case 'PageUp':
      return to(row - page, at);
    case 'PageDown':
      return to(row + page, at);
    case 'Home':
      return isFar ? to(0, 0) : to(row, 0);
    case 'End':
      return isFar ? to(rows - 1, columns.length - 1) : to(row, columns.length - 1);
    default:
      return undefined;
  }
}
