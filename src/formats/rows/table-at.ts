import { columnsOf, namesAnybody } from '../headings/columns';
import type { RecordTable } from '../table';
import { type CellDelimiter, tableDelimiters } from './cell-delimiters';
import { type Row, readRow } from './delimited-rows';
import { areGroupsOver } from './side-by-side';
import { maxHeadingLineLength, readUnder, spanOf } from './table-body';
import {
  areHeadings,
  areHeadingsByPlace,
  areListsSideBySide,
  isSentence,
  spreadHeadings,
} from './table-headings';
import type { Attempt } from './tables-in-text';
import { endOfLine } from './text-lines';

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
    const under = groupedBy(text, heading, delimiter, attempt) ?? codedBy(text, heading, delimiter, attempt);
    if (under) return under;
    if (delimiter === '|') halveBars(heading);
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

/** `||Name||Mail||` over rows with single bars: each of its bars is one. */
function halveBars({ cells }: Row): void {
  if (cells.length < 7 || cells.length % 2 === 0) return;
  const named = cells.filter((_, index) => index % 2 === 0);
  const isHalved = named.slice(1, -1).every(({ text }) => text !== '') && named.at(-1)?.text === '';
  if (!isHalved || cells.some(({ text }, index) => index % 2 === 1 && text !== '')) return;
  cells.splice(0, cells.length, ...named);
  for (const [index, cell] of cells.entries()) cell.column = index;
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

/** A row of codes, one for each column, over the headings that say what they are: `G01Q01`, `G01Q02`. */
function codedBy(
  text: string,
  codes: Row,
  delimiter: CellDelimiter,
  attempt: Attempt,
): RecordTable | undefined {
  if (codes.next >= text.length || codes.cells.length < 3) return undefined;
  const cells = codes.cells.map((cell) => cell.text);
  if (!cells.every((cell) => code.test(cell)) || areHeadings(cells)) return undefined;
  const heading = readRow(text, codes.next, delimiter);
  if (heading.cells.length !== cells.length || !areHeadings(heading.cells.map((cell) => cell.text)))
    return undefined;
  const table = readUnder(text, heading, delimiter, attempt, false);
  if (table === undefined || !namesAnybody(columnsOf(table))) return undefined;
  return { ...table, headingRows: [spanOf(codes), ...table.headingRows], from: codes.from };
}

const code = /^[\w.[\]-]{1,60}$/;
