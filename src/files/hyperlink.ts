import { cellReference, columnOf } from './reference';

/** Gives the text of a cell by its row and column, both from 0; undefined where it is not known. */
export type CellText = (row: number, column: number) => string | undefined;

/** How far a formula that several cells share is from the cell that it was written for. */
export interface Shift {
  rows: number;
  columns: number;
}

/** What a HYPERLINK formula leads to, and shows; each undefined where it is put together by more than texts and cells. */
export interface Hyperlink {
  target: string | undefined;
  shown: string | undefined;
  /** Another formula decides whether there is a link: there is one where the cell shows what the link would. */
  isWrapped: boolean;
}

const call = /(?<![\w."])HYPERLINK\s*\(/gi;
/** Put together by a function, as by `&`. */
const token =
  /\s*(?:(CONCAT(?:ENATE)?\s*\()|"((?:[^"]|"")*)"|(\$?[A-Za-z]{1,3}\$?\d{1,7})(?![\w(!.])|([&,;)]))/iy;

/** Reads a formula that is one HYPERLINK, or has one in it, as in `IF(A2="","",HYPERLINK(…))`; undefined for every other. */
export function readHyperlink(formula: string, cell: CellText, shift: Shift): Hyperlink | undefined {
  const [begin, second] = formula.matchAll(call);
  if (!begin || second) return undefined;
  const isWrapped = /[^\s=]/.test(formula.slice(0, begin.index));
  const values: (string | undefined)[] = [];
  let value: string | undefined = '';
  let depth = 0;
  token.lastIndex = begin.index + begin[0].length;
  for (;;) {
    const found = token.exec(formula);
    // Other functions, numbers, other sheets: what they come to is not known.
    if (!found) return { target: values[0], shown: undefined, isWrapped };
    const [, join, text, reference, sign] = found;
    if (join !== undefined) depth++;
    else if (text !== undefined) value = joined(value, text.replaceAll('""', '"'));
    else if (reference !== undefined) value = joined(value, textAt(reference, cell, shift));
    else if (depth > 0 && sign !== '&') depth -= sign === ')' ? 1 : 0;
    else if (sign !== '&') {
      values.push(value);
      value = '';
      if (sign !== ')') continue;
      const [target, shown] = values;
      if (!isWrapped && formula.slice(token.lastIndex).trim() !== '') return undefined;
      return { target, shown: values.length > 1 ? shown : target, isWrapped };
    }
  }
}

const joined = (one: string | undefined, other: string | undefined): string | undefined =>
  one === undefined || other === undefined ? undefined : one + other;

function textAt(reference: string, cell: CellText, { rows, columns }: Shift): string | undefined {
  const parts = cellReference.exec(reference);
  const column = columnOf(reference);
  if (!parts || column === undefined) return undefined;
  const [, isColumnFixed, , isRowFixed, row] = parts;
  return cell(Number(row) - 1 + (isRowFixed ? 0 : rows), column + (isColumnFixed ? 0 : columns));
}

/** The address, or several with commas, that a link writes a mail to; undefined for a link to something else. */
export function mailAddressOf(target: string): string | undefined {
  const written = /^\s*mailto:([^?]*)/i.exec(target)?.[1]?.trim();
  if (!written) return undefined;
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

/** `Jane Doe` in a cell that opens a new mail to her: the address is only in the link, and stands behind the text then. */
export function withMailAddress(text: string, target: string): string {
  const address = text.includes('@') ? undefined : mailAddressOf(target);
  if (address === undefined) return text;
  return text.trim() === '' ? address : `${text} <${address}>`;
}
