import { tellsOfSampleRows } from '../standing/sample-rows';
import type { Cell, RecordTable, TableRecord } from '../table';
import type { CellDelimiter } from './cell-delimiters';
import { type Row, readRow } from './delimited-rows';
import { besideEachOther } from './side-by-side';
import { areHeadings, hasLoginUnder, isOfPrograms, shownAddress } from './table-headings';
import type { Attempt } from './tables-in-text';
import { endOfLine } from './text-lines';

/** No line is looked at further than that, in characters. */
export const maxHeadingLineLength = 4000;
/** A blank line, or what spreadsheets make of one. */
const emptyRow = /^[\s,;|]*$/;
/** A rule under headings or around a table: `|---|:--:|`, `+-----+`, `=====`. */
const rule = /^[\s:|+=_–—\u2500-\u257F-]*[-=_–—\u2500-\u257F]{2}[\s:|+=_–—\u2500-\u257F-]*$/;

/**
 * Reads the rows below a row of headings, up to where the table ends.
 * @param isBySide whether the columns are lists of their own
 * @param groups the cells of a row above the headings
 * @returns undefined where no row follows
 */
export function readUnder(
  text: string,
  heading: Row,
  delimiter: CellDelimiter,
  attempt: Attempt,
  isBySide: boolean,
  groups: readonly Cell[] = [],
): RecordTable | undefined {
  const records: TableRecord[] = [];
  const headingRows: RecordTable['headingRows'] = [spanOf(heading)];
  const width = heading.cells.filter((cell) => cell.text !== '').length;
  let to = heading.to;
  let start = heading.next;
  for (let row = furtherHeadings(text, start, heading, delimiter); row; ) {
    headingRows.push(spanOf(row));
    to = row.to;
    start = row.next;
    row = furtherHeadings(text, start, heading, delimiter);
  }
  let isAfterGap = false;
  for (let at = start; at < text.length; ) {
    const line = text.slice(at, Math.min(endOfLine(text, at), at + maxHeadingLineLength));
    const row = readRow(text, at, delimiter);
    if (emptyRow.test(line)) {
      isAfterGap = true;
      at = row.next;
      continue;
    }
    if (isAfterGap && !isRowOf(row, width, delimiter, true)) break;
    isAfterGap = false;
    if (isTitleOver(text, row, delimiter)) break;
    if (rule.test(line)) headingRows.push({ ...spanOf(row), isRule: true });
    else if (
      isRowOf(row, width, delimiter, false) ||
      isSectionOf(text, row, width, delimiter) ||
      hasLoginUnder(heading, row)
    )
      records.push({ cells: row.cells.filter((cell) => cell.text !== ''), ...contentOf(row) });
    else break;
    to = row.to;
    at = row.next;
  }
  attempt.until = Math.max(attempt.until, to);
  if (records.length === 0) return undefined;
  const headings = heading.cells.map((cell) => cell.text.trim());
  const widest = records.reduce((most, { cells }) => Math.max(most, (cells.at(-1)?.column ?? 0) + 1), 0);
  while (headings.length < widest) headings.push(isBySide ? (headings.at(-1) ?? '') : '');
  const table: RecordTable = {
    format: 'table',
    headings,
    records: records.map(withCuts),
    headingRows,
    from: heading.from,
    to,
  };
  return isBySide ? table : besideEachOther(table, groups);
}

/**
 * Surveys have several rows of headings: a key, the question, and what a program calls it. The longer words of a column
 * become its heading.
 */
function furtherHeadings(
  text: string,
  from: number,
  heading: Row,
  delimiter: CellDelimiter,
): Row | undefined {
  if (from >= text.length || delimiter === '|') return undefined;
  const row = readRow(text, from, delimiter);
  if (row.cells.length !== heading.cells.length || row.cells.length < 2) return undefined;
  const filled = row.cells.filter((cell) => cell.text !== '');
  if (filled.length > 1 && filled.every((cell) => isOfPrograms(cell.text))) return row;
  if (filled.length * 3 < row.cells.length * 2 || !areHeadings(filled.map((cell) => cell.text)))
    return undefined;
  if (hasLoginUnder(heading, row)) return undefined;
  for (const [index, cell] of heading.cells.entries()) {
    const own = row.cells[index]?.text ?? '';
    if (own.length > cell.text.length) cell.text = own;
  }
  return row;
}

/** `12`, `BIO-410`, `a8d7c6`: a number, or a word with several digits, is no heading. */
const ofContents = /^(?:\d+|(?=.*[a-z])(?:[^\s\d]*\d){3}\S*)$/i;

/** Whether a row goes on with a table: as many cells, roughly, and no headings. */
function isRowOf({ cells }: Row, width: number, delimiter: CellDelimiter, isAfterGap: boolean): boolean {
  const texts = cells.map((cell) => cell.text);
  if (cells.length < 2 || (areHeadings(texts) && !texts.some((text) => ofContents.test(text)))) return false;
  if (delimiter !== ';' && delimiter !== ',') return !isAfterGap || cells.length * 2 >= width;
  return cells.length * 2 >= width && cells.length <= width * 2 + 2;
}

/** A few words on a line of their own, with rows below: the heading of a part of the table. */
function isSectionOf(text: string, { cells, next }: Row, width: number, delimiter: CellDelimiter): boolean {
  const [only] = cells;
  if (only === undefined || next >= text.length || width < 2) return false;
  if (cells.slice(1).some((cell) => cell.text !== '')) return false;
  const below = readRow(text, next, delimiter);
  const isAbovePeople =
    isRowOf(below, width, delimiter, false) && below.cells.some((cell) => shownAddress.test(cell.text));
  if (tellsOfSampleRows(only.text)) return isAbovePeople;
  if (cells.length > 1) return false;
  if (!/^\p{L}[^@:.!?]{2,40}$/u.test(only.text) || only.text.split(/\s+/).length > 4) return false;
  return isAbovePeople;
}

/** `Leaving`, alone in its row, over further headings: the next table begins. */
function isTitleOver(text: string, { cells, next }: Row, delimiter: CellDelimiter): boolean {
  const [only, second] = cells.filter((cell) => cell.text !== '');
  if (only === undefined || second !== undefined || cells.length < 2 || next >= text.length) return false;
  return (
    !only.text.includes('@') && areHeadings(readRow(text, next, delimiter).cells.map((cell) => cell.text))
  );
}

/** In a table nobody ends a sentence: dots behind an address stand for what the column had no room for. */
function withCuts(record: TableRecord): TableRecord {
  for (const cell of record.cells) {
    if (/(?:\.{2,}|…)$/.test(cell.text) && cell.text.includes('@')) cell.isCut = true;
  }
  return record;
}

function contentOf({ cells, from, to }: Row): { from: number; to: number } {
  const filled = cells.filter((cell) => cell.text !== '');
  return { from: filled[0]?.from ?? from, to: filled.at(-1)?.to ?? to };
}

/** Where a row's first cell with text begins, and where its last one ends. */
export const spanOf = (row: Row): { from: number; to: number } => contentOf(row);
