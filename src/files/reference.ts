/** A cell as formulas name it: `$`, column, `$`, row. */
export const cellReference = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;

/** A block of cells, its rows and columns from 0, both ends in it. */
export interface Block {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** The place of a column, from 0, by a reference such as `AB12`; undefined if that is none. */
export function columnOf(reference: string): number | undefined {
  const letters = /^\$?([A-Za-z]{1,3})(?:\$?\d|$)/.exec(reference)?.[1]?.toUpperCase();
  if (letters === undefined) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The cells that a reference such as `A2` or `A2:B9` stands for; undefined if it is none. */
export function blockOf(reference: string): Block | undefined {
  const [first = '', last = first] = reference.split(':');
  const [from, to] = [cellReference.exec(first), cellReference.exec(last)];
  const [left, right] = [columnOf(first), columnOf(last)];
  if (!from || !to || left === undefined || right === undefined) return undefined;
  return { top: Number(from[4]) - 1, bottom: Number(to[4]) - 1, left, right };
}

/** The letters of a column, from 0: A, B … Z, AA … */
export function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}
