import type { PageTree } from '../../page/dom/tree';
import type { RowRange } from '../../page/table/row-range';
import type { TableRow } from '../../page/table/types';

/**
 * The row numbers of rows in the whole table, counted from one, as far as the page tells them: by the indexes that a grid
 * states, or by "51 – 100 of 250" where all of these rows are there. All are -1 where it does not say.
 */
export function rowNumbersOf(
  tree: PageTree,
  table: Element,
  rows: readonly TableRow[],
  range: RowRange | undefined,
): number[] {
  const heads = headRows(tree, table);
  const stated = rows.map(({ elements }) => {
    const index = elements[0]?.getAttribute('row-index');
    if (index && /^\d+$/.test(index)) return Number(index) + 1;
    return Number(elements[0]?.getAttribute('aria-rowindex') ?? Number.NaN) - heads;
  });
  return completed(stated, range);
}

/**
 * @param stated the rows' own indexes, counted from one; NaN for none
 * @param range which rows the page says that it shows
 */
export function completed(stated: readonly number[], range: RowRange | undefined): number[] {
  const isWithin = (least: number, most: number): boolean =>
    stated.every((rowNumber) => Number.isInteger(rowNumber) && rowNumber >= least && rowNumber <= most);
  if (!range) return isWithin(1, Number.POSITIVE_INFINITY) ? [...stated] : stated.map(() => -1);
  const { first, last } = range;
  const size = last - first + 1;
  if (isWithin(first, last)) return [...stated];
  // Some grids count anew on each page.
  if (isWithin(1, size)) return stated.map((rowNumber) => rowNumber + first - 1);
  return stated.length === size ? stated.map((_, at) => first + at) : stated.map(() => -1);
}

/** How many rows of heads stand above the data: they count in the index that a grid states. */
function headRows(tree: PageTree, table: Element): number {
  const heads = tree.queryAll(table, 'th, [role=columnheader]').map((head) => {
    const row = tree.closest(head, 'tr, [role=row]');
    return row?.getAttribute('aria-rowindex') ?? row;
  });
  return new Set(heads).size;
}
