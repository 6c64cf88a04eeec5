import type { Cell, RecordTable, TableRecord } from '../table';
import { areHeadings } from './table-headings';
import type { Attempt } from './tables-in-text';
import { endOfLine } from './text-lines';

const attributes = /^[^|[\]{}@<>]*=[^|[\]{}@<>]*\|(?!\|)/;

/**
 * Reads a table as wikis write it: `{|`, cells behind `!`, `|`, `!!` and `||`, `|-` between rows, `|}`.
 * @param from offset of a line's first character
 */
export function readWikiTableAt(text: string, from: number, attempt: Attempt): RecordTable | undefined {
  if (!text.startsWith('{|', from)) return undefined;
  const close = text.indexOf('\n|}', from);
  const to = close < 0 ? text.length : close + 3;
  attempt.until = Math.max(attempt.until, to);
  const rows = rowsIn(text, endOfLine(text, from) + 1, close < 0 ? to : close);
  const [heading, ...records] = rows;
  if (heading === undefined || records.length === 0) return undefined;
  const headings = heading.cells.map((cell) => cell.text);
  if (!areHeadings(headings)) return undefined;
  const widest = records.reduce((most, { cells }) => Math.max(most, cells.length), headings.length);
  while (headings.length < widest) headings.push('');
  return { format: 'table', headings, records, headingRows: [heading], from, to };
}

function rowsIn(text: string, from: number, to: number): TableRecord[] {
  const rows: TableRecord[] = [];
  let row: TableRecord | undefined;
  for (let at = from; at < to; ) {
    const end = Math.min(endOfLine(text, at), to);
    const line = text.slice(at, end);
    if (/^\s*\|-/.test(line)) row = undefined;
    else if (/^\s*[|!](?!\+)/.test(line)) {
      row ??= rows[rows.push({ cells: [], from: at, to: end }) - 1];
      if (row) addCells(row, line, at);
    }
    at = end + 1;
  }
  return rows.filter(({ cells }) => cells.length > 0);
}

/** The cells of one line: several behind doubled signs, each with attributes in front or none. */
function addCells(row: TableRecord, line: string, offset: number): void {
  const begin = line.search(/[|!]/) + 1;
  let at = begin;
  for (const part of line.slice(begin).split(/\|\||!!/)) {
    const lead = attributes.exec(part)?.[0].length ?? 0;
    const text = part.slice(lead).trim();
    const from = offset + at + lead + Math.max(0, part.slice(lead).search(/\S/));
    const cell: Cell = { column: row.cells.length, text, from, to: from + text.length };
    row.cells.push(cell);
    row.to = Math.max(row.to, cell.to);
    at += part.length + 2;
  }
}
