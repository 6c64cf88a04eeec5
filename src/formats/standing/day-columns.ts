import type { Cell } from '../table';
import { isDay } from '../words/days';
import { saysAside, saysOut } from '../words/says-out';
import { noWords } from '../words/state-words';

/** The columns of a list that tells who came on which day; none where there is only one such day. */
export function dayColumns(headings: readonly string[]): ReadonlySet<number> {
  const days = headings.flatMap((heading, index) => (isDay(heading.trim()) ? [index] : []));
  return new Set(days.length > 1 ? days : []);
}

/** Whether somebody never came, where all of the days say something. */
export function neverCame(cells: readonly Cell[], days: ReadonlySet<number>): boolean {
  const said = cells.filter(({ column }) => days.has(column)).map(({ text }) => text.trim());
  return days.size > 0 && said.length === days.size && said.every(saysAbsent);
}

const saysAbsent = (text: string): boolean => noWords.test(text) || saysOut(text) || saysAside(text);
