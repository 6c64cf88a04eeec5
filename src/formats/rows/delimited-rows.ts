import { replaceMapped } from '../mapped-text';
import type { Cell } from '../table';

const quote = '"';
const single = "'";
const lineEnds = new Set('\n\v\f\r\u0085\u2028\u2029');
/** No cell in quotes is believed to be longer. */
const maxQuotedLength = 20_000;

/** One row of a delimited table, with its place in the text. */
export interface Row {
  cells: Cell[];
  from: number;
  /** Without its line end. */
  to: number;
  /** Offset of the next row. */
  next: number;
}

/**
 * Reads a row of CSV or TSV (RFC 4180): a cell in quotes may hold delimiters, line ends, and quotes written twice.
 * @param from offset of the row's first character
 */
export function readRow(text: string, from: number, delimiter: string): Row {
  const cells: Cell[] = [];
  let at = from;
  for (;;) {
    const cell = readCell(text, at, delimiter, cells.length);
    cells.push(cell.cell);
    at = cell.next;
    if (text[at] !== delimiter) break;
    at++;
  }
  const to = at;
  const next = at + (text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1);
  return { cells, from, to, next };
}

function readCell(
  text: string,
  from: number,
  delimiter: string,
  column: number,
): { cell: Cell; next: number } {
  let start = from;
  while (text[start] === ' ' && delimiter !== ' ') start++;
  const quoted = text[start] === quote ? readQuoted(text, start, delimiter, column) : undefined;
  if (quoted) return quoted;
  let end = from;
  while (end < text.length && text[end] !== delimiter && !lineEnds.has(text[end] ?? '')) end++;
  let to = end;
  while (to > start && /\s/.test(text[to - 1] ?? '')) to--;
  const cell: Cell = { column, text: text.slice(Math.min(start, to), to), from: Math.min(start, to), to };
  if (to - start > 1 && text[start] === single && text[to - 1] === single) {
    cell.text = text.slice(start + 1, to - 1).trim();
    cell.rawFrom = text.indexOf(cell.text, start + 1);
  }
  return { cell, next: end };
}

/** Undefined where the quote is not closed, or text stands behind it. */
function readQuoted(
  text: string,
  start: number,
  delimiter: string,
  column: number,
): { cell: Cell; next: number } | undefined {
  let close = start;
  for (;;) {
    close = text.indexOf(quote, close + 1);
    if (close < 0 || close - start > maxQuotedLength) return undefined;
    if (text[close + 1] !== quote) break;
    close++;
  }
  let next = close + 1;
  while (text[next] === ' ') next++;
  const after = text[next];
  if (!(after === undefined || after === delimiter || after === '\n' || after === '\r')) return undefined;
  const inner = text.slice(start + 1, close);
  const cell: Cell = { column, text: inner, from: start, to: close + 1, rawFrom: start + 1 };
  const unescaped = inner.includes('""') ? replaceMapped(inner, /""/g, () => quote) : undefined;
  if (unescaped) {
    cell.text = unescaped.text;
    cell.map = unescaped;
  }
  return { cell, next };
}
