import type { Column } from '../headings/columns';
import { meaningOf } from '../headings/headings';
import type { Cell } from '../table';
import { noWords } from '../words/state-words';

const ofAddress =
  /^(?:(?:is[ _]?)?(?:primary|main|preferred)|(?:(?:e-?)?mail|address)[ _]?(?:type|kind|label)|type|label)$/i;
/** Whether a column tells of several addresses of somebody which one it is: `Primary`, or `type` within `emails`. */
export function tellsOfAddress(heading: string): boolean {
  if (ofAddress.test(heading)) return true;
  const last = heading.lastIndexOf('.');
  const above = heading.slice(heading.lastIndexOf('.', last - 1) + 1, Math.max(last, 0));
  return last > 0 && ofAddress.test(heading.slice(last + 1)) && meaningOf(above) === 'mail';
}
/** Whether it says that another one is the one to write to. */
export const isFurther = (text: string): boolean =>
  noWords.test(text.trim()) ||
  /^(?:private|personal|home|secondary|alternat\p{L}*|alias|recovery|backup|other|privat\p{L}*|perso\p{L}*|privé)$/iu.test(
    text.trim(),
  );

/**
 * Of several addresses of one record those that are said to be further ones, each by what stands beside it in its object or
 * element: `{"value": "…", "type": "home"}`, `<email primary="false">`. None where that is said of all of them.
 * @param own the cells of the column that names the people
 */
export function furtherCells(
  columns: readonly Column[],
  own: readonly Cell[],
  cells: readonly Cell[],
): ReadonlySet<Cell> {
  const [first] = own;
  if (first === undefined || own.length < 2 || own.some(({ column }) => column !== first.column))
    return new Set();
  const heading = columns[first.column]?.heading ?? '';
  const outer = heading.slice(0, heading.lastIndexOf('.') + 1);
  for (const [index, column] of columns.entries()) {
    const isBeside =
      index !== first.column && column.heading.slice(0, column.heading.lastIndexOf('.') + 1) === outer;
    if (!isBeside || !ofAddress.test(column.heading.slice(outer.length))) continue;
    const kinds = cells.filter((cell) => cell.column === index);
    if (kinds.length !== own.length) continue;
    const further = own.filter((_, at) => isFurther(kinds[at]?.text ?? ''));
    if (further.length > 0 && further.length < own.length) return new Set(further);
  }
  return new Set();
}
