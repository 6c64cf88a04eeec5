import { columnsOf, holdsAddress, mainColumnOf } from '../headings/columns';
import { meaningOf } from '../headings/headings';
import type { Cell, RecordTable, TableRecord } from '../table';
import { type CellDelimiter, tableDelimiters } from './cell-delimiters';
import { type Row, readRow } from './delimited-rows';
import type { Attempt } from './tables-in-text';
import { endOfLine } from './text-lines';

const maxLineLength = 4000;
const maxRows = 100;
const minPeople = 2;

/**
 * Reads a table in which each column is one person: the headings stand at the begin of the rows, `Name`, `E-mail`, `Status`,
 * and one of the rows holds an address in each of its cells.
 * @param from offset of a line's first character
 */
export function readTransposedAt(
  text: string,
  from: number,
  line: string,
  attempt: Attempt,
): RecordTable | undefined {
  const numbered = tableDelimiters.find((each) => line.startsWith(each));
  if (numbered) return readBelow(text, from, numbered, attempt);
  const delimiter = tableDelimiters.find((each) => line.includes(each) && mayBegin(line, each));
  return delimiter && readWith(text, from, delimiter, attempt);
}

/** `;Person 1;Person 2` above: a row that only tells the columns apart. */
function readBelow(
  text: string,
  from: number,
  delimiter: CellDelimiter,
  attempt: Attempt,
): RecordTable | undefined {
  const row = readRow(text, from, delimiter);
  const filled = row.cells.filter(({ text: content }) => content !== '');
  if (row.next >= text.length || filled.length < minPeople || filled.some(isKnown)) return undefined;
  const line = text.slice(row.next, Math.min(endOfLine(text, row.next), row.next + maxLineLength));
  const table = mayBegin(line, delimiter) ? readWith(text, row.next, delimiter, attempt) : undefined;
  const span = { from: filled[0]?.from ?? from, to: filled.at(-1)?.to ?? from };
  return table && { ...table, headingRows: [span], from };
}

const isKnown = ({ text }: Cell): boolean =>
  text.includes('@') || /^(?:mail|address|login)$/.test(meaningOf(text));

/** A heading in front, and none behind it. */
function mayBegin(line: string, delimiter: CellDelimiter): boolean {
  const [label = '', first = '', second] = line.split(delimiter, 3).map((cell) => cell.trim());
  if (second === undefined || label === '' || label.length > 40 || label.includes('@')) return false;
  const meaning = meaningOf(label);
  if (meaning === 'unknown' || meaning === 'nothing') return false;
  return first.includes('@') ? second.includes('@') || second === '' : meaningOf(first) === 'unknown';
}

function readWith(
  text: string,
  from: number,
  delimiter: CellDelimiter,
  attempt: Attempt,
): RecordTable | undefined {
  const rows: Row[] = [];
  for (let at = from; at < text.length && rows.length < maxRows; ) {
    if (text.slice(at, Math.min(endOfLine(text, at), at + maxLineLength)).trim() === '') break;
    const row = readRow(text, at, delimiter);
    const label = row.cells[0]?.text ?? '';
    if (label === '' || label.includes('@') || row.cells.length < minPeople + 1) break;
    rows.push(row);
    at = row.next;
  }
  const last = rows.at(-1);
  const labels = rows.map(({ cells }) => cells[0]?.text.replace(/[\s:：]+$/u, '') ?? '');
  if (last === undefined || rows.length < 2 || new Set(labels).size < labels.length) return undefined;
  attempt.until = Math.max(attempt.until, last.to);
  const known = labels.filter((label) => meaningOf(label) !== 'unknown');
  if (known.length * 2 < labels.length || !rows.some(isOfAddresses)) return undefined;
  const table: RecordTable = {
    format: 'records',
    headings: labels,
    records: recordsOf(rows),
    headingRows: [],
    from,
    to: last.to,
  };
  return mainColumnOf(columnsOf(table)) >= 0 ? table : undefined;
}

/** `E-mail`, then an address in each cell. */
function isOfAddresses({ cells: [label, ...cells] }: Row): boolean {
  const filled = cells.filter(({ text }) => text !== '');
  const meaning = meaningOf(label?.text ?? '');
  return (
    (meaning === 'mail' || meaning === 'address' || meaning === 'login') &&
    filled.length >= minPeople &&
    filled.every(({ text }) => holdsAddress(text))
  );
}

function recordsOf(rows: readonly Row[]): TableRecord[] {
  const records = new Map<number, TableRecord>();
  for (const [column, { cells }] of rows.entries())
    for (const cell of cells.slice(1)) {
      if (cell.text === '') continue;
      const record = records.get(cell.column) ?? { cells: [], from: cell.from, to: cell.to };
      records.set(cell.column, record);
      record.cells.push({ ...cell, column });
    }
  return [...records.values()];
}
