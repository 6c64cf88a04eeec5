import { columnName } from './reference';

/** Texts in a formula, in which nothing is a cell. */
const inQuotes = '"(?:[^"]|"")*"';
const cellOfOpenDocument = new RegExp(`${inQuotes}|\\[\\.(\\$?[A-Z]{1,3}\\$?\\d{1,7})\\]`, 'g');
const cellByNumbers = new RegExp(
  `${inQuotes}|(?<![\\w.!])R(\\[-?\\d{1,7}\\]|\\d{1,7})?C(\\[-?\\d{1,5}\\]|\\d{1,5})?(?![\\w(])`,
  'g',
);

/** A formula as OpenDocument stores it, `of:=HYPERLINK([.A2];"Jane")`, with its cells named as elsewhere. */
export const formulaOfOpenDocument = (stored: string): string =>
  stored
    .replace(/^\w*:?=/, '')
    .replace(cellOfOpenDocument, (whole, cell: string | undefined) => cell ?? whole);

/**
 * A formula of Office 2003, `=HYPERLINK(RC[-1])`, with its cells named as elsewhere.
 * @param row where it stands, from 0, as `column`
 */
export const formulaByNumbers = (stored: string, row: number, column: number): string =>
  stored.replace(cellByNumbers, (whole, rows?: string, columns?: string) => {
    if (whole.startsWith('"')) return whole;
    const [atRow, atColumn] = [placeOf(rows, row), placeOf(columns, column)];
    return atRow < 0 || atColumn < 0 ? whole : `${columnName(atColumn)}${atRow + 1}`;
  });

/** `[-1]`: so far from here; `2`: counted from 1; nothing: here. */
function placeOf(part: string | undefined, here: number): number {
  if (part === undefined) return here;
  return part.startsWith('[') ? here + Number(part.slice(1, -1)) : Number(part) - 1;
}
