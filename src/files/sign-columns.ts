import { isDay } from '../formats/words/days';
import { type LegendEntry, signsBeside, signsIn } from './legend-entries';

type Row = { readonly cells: readonly string[] };

/** So many of the cells of a column have to be signs of the legend. */
const minShare = 0.6;

/** The columns in which hardly anything but signs of the legend stands. */
export function columnsOfSigns(
  people: readonly Row[],
  signs: ReadonlyMap<string, LegendEntry>,
): ReadonlySet<number> {
  const counts = new Map<number, { filled: number; known: number; numbered: number }>();
  for (const { cells } of people) {
    for (const [column, cell] of cells.entries()) {
      if (cell.trim() === '' || signsBeside(signs, cells, column)) continue;
      const count = counts.get(column) ?? { filled: 0, known: 0, numbered: 0 };
      counts.set(column, count);
      count.filled++;
      if (cell.trim() === String(count.filled)) count.numbered++;
      if (signsIn(cell).every((sign) => signs.has(sign))) count.known++;
    }
  }
  // `1`, `2`, `3` down a column are the rows’ own numbers.
  const isOfSigns = ({ filled, known, numbered }: { filled: number; known: number; numbered: number }) =>
    known > 0 && known >= filled * minShare && !(filled > 1 && numbered === filled);
  return new Set([...counts].filter(([, count]) => isOfSigns(count)).map(([column]) => column));
}

/**
 * The cells of a row that say of its person where signs stand in several columns: whoever was absent on one day is not
 * absent, and of several years the last one counts.
 * @param repeated the columns with signs that speak against somebody
 * @param headings what stands above the people
 */
export function decisiveCells(
  cells: readonly string[],
  repeated: readonly number[],
  headings: readonly string[],
): readonly string[] {
  const filled = repeated.filter((column) => (cells[column] ?? '').trim() !== '');
  const areDays = repeated.length > 1 && repeated.every((column) => isOfDay(headings[column] ?? ''));
  const last = filled.at(-1);
  return (areDays || last === undefined ? filled : [last]).map((column) => cells[column] ?? '');
}

/** `02.11.`, `Mon`, `Day 3`, and no year. */
const isOfDay = (heading: string): boolean =>
  isDay(heading.trim()) || (/\d/.test(heading) && !/^\D*\b(?:19|20)\d\d\b\D*$/.test(heading));
