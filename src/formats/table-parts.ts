import { columnsOf, namesAnybody } from './columns';
import { type Row, readRow } from './delimited-rows';
import { isHeading, meaningOf } from './headings';
import { areGroupsOver, besideEachOther } from './side-by-side';
import { saysAside, saysOut } from './states';
import type { Cell, RecordTable, TableRecord } from './table';
import type { Attempt } from './tables-in-text';

/** What may stand between the cells of a table. */
export const delimiters = ['\t', ';', ',', '|'] as const;
/** Tables that are drawn have lines of their own kinds. */
export const drawnLines = ['│', '║', '┃', '｜', '¦'] as const;
export type CellDelimiter = (typeof delimiters)[number] | (typeof drawnLines)[number];
/** Whatever may stand between the cells of a table with headings. */
export const tableDelimiters: readonly CellDelimiter[] = [...delimiters, ...drawnLines];

const maxHeadingLineLength = 4000;
/** A rule under headings or around a table: `|---|:--:|`, `+-----+`, `=====`. */
const rule = /^[\s:|+=_–—\u2500-\u257F-]*[-=_–—\u2500-\u257F]{2}[\s:|+=_–—\u2500-\u257F-]*$/;
const lineEnd = /[\n\v\f\r\u0085\u2028\u2029]/g;

/** Whether the cells of a row read like headings: no address, half of them known words, one of them of people. */
export function areHeadings(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (filled.length < 2 || filled.some((cell) => /[@<>]/.test(cell))) return false;
  if (new Set(filled.map((cell) => cell.toLowerCase())).size < filled.length / 2) return false;
  const known = filled.filter(isHeading);
  if (known.length * 2 < filled.length) return false;
  if (
    known.length < 2 &&
    !known.some((cell) => /^(?:mail|login)$/.test(meaningOf(cell)) && cell.split(/\s+/).length < 4)
  )
    return false;
  return filled.some((cell) =>
    /^(?:mail|address|login|name|otherAddress|otherPerson)$/.test(meaningOf(cell)),
  );
}

/**
 * Reads the table that begins with a row of headings in a text, up to where it ends: at a line with other cells, at other
 * headings, or at the end of the text.
 * @param from offset of a line's first character
 * @returns undefined where no table begins
 */
export function readTableAt(text: string, from: number, attempt: Attempt): RecordTable | undefined {
  const end = endOfLine(text, from);
  const line = text.slice(from, Math.min(end, from + maxHeadingLineLength));
  for (const delimiter of tableDelimiters) {
    if (!line.includes(delimiter)) continue;
    const heading = readRow(text, from, delimiter);
    const under = groupedBy(text, heading, delimiter, attempt);
    if (under) return under;
    const cells = heading.cells.map((cell) => cell.text.trim());
    const isBySide = areListsSideBySide(text, heading, cells, delimiter);
    if (!isBySide && !areHeadings(cells) && !areHeadingsByPlace(text, heading, cells, delimiter)) continue;
    if (isBySide) spreadHeadings(heading);
    if (delimiter === ',' && isSentence(text, heading, cells)) continue;
    const table = readUnder(text, heading, delimiter, attempt, isBySide);
    if (table && namesAnybody(columnsOf(table))) return table;
  }
  return undefined;
}

/** A table whose headings stand under a row of words for several columns each. */
function groupedBy(
  text: string,
  groups: Row,
  delimiter: CellDelimiter,
  attempt: Attempt,
): RecordTable | undefined {
  if (groups.next >= text.length) return undefined;
  const heading = readRow(text, groups.next, delimiter);
  if (!areGroupsOver(groups, heading) || !areHeadings(heading.cells.map((cell) => cell.text)))
    return undefined;
  const table = readUnder(text, heading, delimiter, attempt, false, groups.cells);
  if (table === undefined || !namesAnybody(columnsOf(table))) return undefined;
  return { ...table, headingRows: [spanOf(groups), ...table.headingRows], from: groups.from };
}

/** `Users' meeting, 24 November` over lines with a label each: a title with a comma. */
function isSentence(text: string, heading: Row, cells: readonly string[]): boolean {
  if (cells.length > 2 || !/,\s/.test(text.slice(heading.from, heading.to))) return false;
  if (heading.next >= text.length) return false;
  const [first] = readRow(text, heading.next, ',').cells;
  return cells.some((cell) => /\d/.test(cell)) || /^\p{L}[^@:]{0,40}:\s.*@/u.test(first?.text ?? '');
}

const shownAddress = /^[^\s@<>,;:"'()[\]|]+@[^\s@<>,;:"'()[\]|]+\.\w{2,}$/;
const maxShortHeading = 40;

/**
 * Whether a row of words that nobody knows can only be headings: all of its cells are filled, and each of the next two rows
 * has as many, with an address and nothing else where the first has a word that is nobody's user ID.
 */
function areHeadingsByPlace(
  text: string,
  heading: Row,
  cells: readonly string[],
  delimiter: CellDelimiter,
): boolean {
  const isWord = (cell: string): boolean => /\p{L}{2}/u.test(cell) && cell.length <= maxShortHeading;
  if (cells.length < 3 || !cells.every(isWord) || new Set(cells).size < cells.length) return false;
  let possible = cells.flatMap((cell, index) =>
    /^[a-z][\w.-]*$/.test(cell) && !isHeading(cell) ? [] : [index],
  );
  for (let at = heading.next, row = 0; row < 2; row++) {
    if (at >= text.length) return false;
    const next = readRow(text, at, delimiter);
    if (next.cells.length !== cells.length) return false;
    possible = possible.filter((index) => shownAddress.test(next.cells[index]?.text.trim() ?? ''));
    at = next.next;
  }
  return possible.length > 0;
}

/** `Add<tab>Remove` over addresses: lists side by side, of which one is of those who are out. */
function areListsSideBySide(
  text: string,
  heading: Row,
  cells: readonly string[],
  delimiter: CellDelimiter,
): boolean {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length < 2 || filled.length > 6 || heading.next >= text.length) return false;
  if (filled.some((cell) => cell.length > maxShortHeading || cell.includes('@'))) return false;
  const out = filled.filter((cell) => saysOut(cell) || saysAside(cell)).length;
  if (out === 0 || out === filled.length) return false;
  const next = readRow(text, heading.next, delimiter).cells;
  return (
    next.length <= cells.length + 1 &&
    next.filter((cell) => shownAddress.test(cell.text.trim())).length > 1 &&
    filled.every((cell) => !isHeading(cell) || saysOut(cell) || saysAside(cell) || filled.length === 2)
  );
}

/** A heading over several columns stands in the first one. */
function spreadHeadings({ cells }: Row): void {
  for (const [index, cell] of cells.entries()) {
    const before = cells[index - 1];
    if (cell.text.trim() === '' && before) cell.text = before.text;
  }
}

function readUnder(
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
  for (let at = start; at < text.length; ) {
    const line = text.slice(at, Math.min(endOfLine(text, at), at + maxHeadingLineLength));
    if (line.trim() === '') {
      const next = nextLineWithText(text, at);
      if (next === undefined || !isRowOf(readRow(text, next, delimiter), width, delimiter, true)) break;
      at = next;
      continue;
    }
    const row = readRow(text, at, delimiter);
    if (rule.test(line)) headingRows.push({ ...spanOf(row), isRule: true });
    else if (isRowOf(row, width, delimiter, false) || isSectionOf(text, row, width, delimiter))
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

const ofPrograms = /^\{"?[\w ]+"?:/;

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
  if (filled.length > 1 && filled.every((cell) => ofPrograms.test(cell.text))) return row;
  if (filled.length * 3 < row.cells.length * 2 || !areHeadings(filled.map((cell) => cell.text)))
    return undefined;
  for (const [index, cell] of heading.cells.entries()) {
    const own = row.cells[index]?.text ?? '';
    if (own.length > cell.text.length) cell.text = own;
  }
  return row;
}

/** Whether a row goes on with a table: as many cells, roughly, and no headings. */
function isRowOf({ cells }: Row, width: number, delimiter: CellDelimiter, isAfterGap: boolean): boolean {
  const texts = cells.map((cell) => cell.text);
  if (cells.length < 2 || (areHeadings(texts) && !texts.some((text) => /^\d+$/.test(text)))) return false;
  if (delimiter !== ';' && delimiter !== ',') return !isAfterGap || cells.length * 2 >= width;
  return cells.length * 2 >= width && cells.length <= width * 2 + 2;
}

/** A few words on a line of their own, with rows below: the heading of a part of the table. */
function isSectionOf(text: string, { cells, next }: Row, width: number, delimiter: CellDelimiter): boolean {
  const [only] = cells;
  if (only === undefined || cells.length > 1 || next >= text.length || width < 2) return false;
  if (!/^\p{L}[^@:.!?]{2,40}$/u.test(only.text) || only.text.split(/\s+/).length > 4) return false;
  const below = readRow(text, next, delimiter);
  return isRowOf(below, width, delimiter, false) && below.cells.some((cell) => shownAddress.test(cell.text));
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

const spanOf = (row: Row): { from: number; to: number } => contentOf(row);

/** Offset of the line end at or behind `from`. */
export function endOfLine(text: string, from: number): number {
  lineEnd.lastIndex = from;
  return lineEnd.test(text) ? lineEnd.lastIndex - 1 : text.length;
}

function nextLineWithText(text: string, from: number): number | undefined {
  for (let at = from; at < text.length; at = endOfLine(text, at) + 1) {
    if (text.slice(at, endOfLine(text, at)).trim() !== '') return at;
  }
  return undefined;
}
