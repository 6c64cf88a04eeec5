/** Cells that head a column. */
export const headCells = 'th, [role=columnheader]';

/** A row that is no record: hidden from all, or, as those that only measure the columns, of no height. */
export function isLeftOut(row: Element): boolean {
  if (row.hasAttribute('hidden') || row.getAttribute('aria-hidden') === 'true') return true;
  const style = row.getAttribute('style');
  return style !== null && /(?:^|[;\s])height:\s*0(?:px)?\s*(?:;|!|$)/.test(style);
}

/** How many columns a table says that it has but does not hold. */
export function countUnseenColumns(element: Element, held: number): number {
  return Math.max(0, (Number(element.getAttribute('aria-colcount')) || 0) - held);
}

/** The column that an element states (it counts from one, this from zero); undefined where it states none. */
export function statedColumn(element: Element): number | undefined {
  const stated = Number(element.getAttribute('aria-colindex'));
  return Number.isInteger(stated) && stated > 0 ? stated - 1 : undefined;
}

/** How many columns a cell covers. */
export function widthOf(cell: Element): number {
  return Math.max(1, Number(cell.getAttribute('aria-colspan') ?? cell.getAttribute('colspan')) || 1);
}

/**
 * Whether cells are a record: the details of a row that was opened, or a message in place of rows ("No
 * users"), stand in one cell, or in one over most columns.
 */
export function isRecord(cells: readonly (Element | undefined)[], columns: number): boolean {
  if (columns < 2) return true;
  let count = 0;
  for (const cell of cells) if (cell) count++;
  return count > 1 && !cells.some((cell) => cell && widthOf(cell) * 2 > columns);
}

/** The number that stands most often among some; 0 for none. */
export function usualOf(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const [[usual] = [0]] = [...counts].sort(([, one], [, other]) => other - one);
  return usual;
}
