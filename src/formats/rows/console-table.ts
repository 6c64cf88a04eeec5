import { columnsOf, namesAnybody } from '../headings/columns';
import { meaningOf } from '../headings/headings';
import type { Cell, RecordTable, TableRecord } from '../table';
import { markCut } from './cut-by-column';
import { alignedCells, alignedColumns } from './right-aligned';
import { areHeadings } from './table-headings';
import type { Attempt } from './tables-in-text';
import { endOfLine } from './text-lines';

const ruleOfGroups = /^\s*[-=─]{2,}(?:\s+[-=─]{1,})*\s*$/;
const headingGap = /\s{2,}/;
const maxLineLength = 2000;
/** Above a rule there are headings: one of people is enough. */
const namesPeople = (heading: string): boolean => /^(?:mail|login)$/.test(meaningOf(heading));

/**
 * Reads a table as consoles print it: columns of a fixed width, headings above, often a rule of dashes under them. What
 * does not fit a column is cut off there, and marked with dots.
 * @param from offset of a line's first character
 */
export function readConsoleTableAt(text: string, from: number, attempt: Attempt): RecordTable | undefined {
  const end = endOfLine(text, from);
  const line = text.slice(from, end);
  if (line.length > maxLineLength || line.includes('@')) return undefined;
  const ruleFrom = afterLineEnd(text, end);
  const ruleLine = text.slice(ruleFrom, endOfLine(text, ruleFrom));
  const hasRule = ruleLine.length < maxLineLength && ruleOfGroups.test(ruleLine) && /\S\s+\S/.test(ruleLine);
  const aligned = hasRule ? undefined : alignedColumns(line, text, ruleFrom);
  const starts = hasRule
    ? startsOf(ruleLine, /[-=─]+/g)
    : startsOf(line, isNumberedBelow(line, ruleLine) ? /\S+/g : /\S+(?: \S+)*/g);
  if (!hasRule && /^\s*[*#>•-]\s/.test(line)) return undefined;
  if (!aligned && (starts.length < 2 || (!hasRule && !headingGap.test(line.trim())))) return undefined;
  const headings = aligned?.headings ?? cellsOf(line, starts, 0).map((cell) => cell.text);
  if (headings.length < 2 || !(areHeadings(headings) || (hasRule && headings.some(namesPeople))))
    return undefined;
  const headingRows: RecordTable['headingRows'] = [
    { from: from + line.search(/\S/), to: from + line.trimEnd().length },
  ];
  let to = end;
  let at = ruleFrom;
  if (hasRule) {
    headingRows.push({
      from: ruleFrom + ruleLine.search(/\S/),
      to: ruleFrom + ruleLine.trimEnd().length,
      isRule: true,
    });
    to = endOfLine(text, ruleFrom);
    at = afterLineEnd(text, to);
  }
  const records: TableRecord[] = [];
  while (at < text.length) {
    const rowEnd = endOfLine(text, at);
    const row = text.slice(at, rowEnd);
    if (row.trim() === '' || row.length > maxLineLength) break;
    const inPlace = aligned && alignedCells(row, aligned, at);
    if (aligned && !inPlace) break;
    const placed = inPlace ?? (hasRule ? undefined : cellsInOrder(row, starts.length, at));
    const cells = (placed ?? cellsOf(row, starts, at)).filter((cell) => cell.text !== '');
    if (cells.length < 2 && headings.length > 2 && !row.includes('@')) break;
    records.push({ cells, from: cells[0]?.from ?? at, to: cells.at(-1)?.to ?? rowEnd });
    to = rowEnd;
    at = afterLineEnd(text, rowEnd);
  }
  attempt.until = Math.max(attempt.until, to);
  markCut(records);
  const table: RecordTable = { format: 'consoleTable', headings, records, headingRows, from, to };
  // Columns of a page's text, too, may stand under its menu.
  if (
    !hasRule &&
    !aligned &&
    !records.some((record) => /\S(?:\s{2,}|\t)\S/.test(text.slice(record.from, record.to)))
  )
    return undefined;
  return records.length > 0 && namesAnybody(columnsOf(table)) ? table : undefined;
}

function startsOf(line: string, group: RegExp): number[] {
  return [...line.matchAll(group)].map((match) => match.index);
}

/** Cuts a line where its columns begin; a value that reaches into the next column is left whole. */
function cellsOf(line: string, starts: readonly number[], offset: number): Cell[] {
  const edges = starts.map((start, index) => (index === 0 ? 0 : edgeAt(line, start)));
  return edges.map((edge, column) => {
    const to = edges[column + 1] ?? line.length;
    const raw = line.slice(edge, to);
    const text = raw.trim();
    const from = offset + edge + Math.max(0, raw.search(/\S/));
    const cell: Cell = { column, text, from, to: from + text.length };
    if (/(?:\.{2,}|…)$/.test(text)) cell.isCut = true;
    if (cell.to - offset + 1 === starts[column + 1]) cell.isFull = true;
    return cell;
  });
}

/**
 * The cells of a row that has as many as there are headings, or one more in front that numbers it: programs for statistics
 * write their columns flush right.
 */
function cellsInOrder(line: string, count: number, offset: number): Cell[] | undefined {
  const groups = [...line.matchAll(/\S+(?: \S+)*/g)];
  const first = groups[0]?.[0] ?? '';
  const [, number = '', rest = ''] = /^(\d+) (\S.*)$/.exec(first) ?? [];
  const isNumbered = groups.length === count + 1 && /^\d+$/.test(first);
  if (groups.length !== count && !isNumbered) return undefined;
  return groups.slice(isNumbered ? 1 : 0).map((match, column) => {
    const isGlued = column === 0 && number !== '' && !isNumbered;
    const text = isGlued ? rest : match[0];
    const from = offset + match.index + (isGlued ? match[0].length - rest.length : 0);
    const cell: Cell = { column, text, from, to: from + text.length };
    if (/(?:\.{2,}|…)$/.test(text)) cell.isCut = true;
    return cell;
  });
}

/** Whether below words the first row has a number, and then as many cells as there are words. */
function isNumberedBelow(line: string, row: string): boolean {
  if (row.length > maxLineLength || !/^\s*\d+\s/.test(row)) return false;
  const groups = row
    .replace(/^\s*\d+\s+/, '')
    .trimEnd()
    .split(/\s{2,}/);
  return groups.length > 1 && line.trim().split(/\s+/).length === groups.length;
}

/** The blank nearest in front of a column's begin; the begin itself where there is none. */
function edgeAt(line: string, start: number): number {
  if (start >= line.length || /\s/.test(line[start - 1] ?? ' ')) return Math.min(start, line.length);
  const blank = line.lastIndexOf(' ', start);
  const after = line.indexOf(' ', start);
  if (blank < 0) return after < 0 ? line.length : after;
  // A value of this column that is wider than its heading, or one of the column before that is too wide.
  return after >= 0 && after - start < start - blank ? after : blank + 1;
}

function afterLineEnd(text: string, end: number): number {
  return end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
}
