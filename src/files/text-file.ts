import { columnsOf, holdsAddress, isNested, mainColumnOf } from '../formats/columns';
import { readFormat } from '../formats/recognise';
import type { RecordTable } from '../formats/table';
import { TablesInText } from '../formats/tables-in-text';
import { endOfLine } from '../formats/text-lines';
import { type Delimiter, readDelimited } from './delimited';
import { type Table, tableOf } from './table';

const delimiters: readonly Delimiter[] = ['\t', ';', ',', '|'];
/** How much is looked at to tell whether a text is a table. */
const sampleLength = 64 * 1024;
const sampleRows = 200;
/** So many of the rows must have as many cells as most of them have. */
const minAlikeShare = 0.8;
/** Excel's own first line that names the delimiter: any one sign. */
const separatorLine = /^"?sep=([^\w\s"]|\t| )"?[,;\t|]*(?:\r\n?|\n|$)/i;
const maxSeparatorLine = 40;
const tableRule = /^[\s:|+=-]*$/;
/** Mail, calendars and address cards: they have delimiters in them, but no columns. */
const otherFormats = /\.(?:eml|ics|ical|ifb|vcf|vcard|mbox)$/i;
const otherBeginnings =
  /^\s*(?:BEGIN:V(?:CALENDAR|CARD)\b|(?:from|to|cc|date|sent|subject|received|delivered-to|return-path|von|gesendet|de)\s*:)/i;

/**
 * Reads a text as a table, by content first and name second.
 * @returns undefined for a text that is no table, or has only one column: nothing of it is to be left out then
 */
export function readTextTable(text: string, fileName: string): Table | undefined {
  const format = readFormat(text);
  if (format?.kind === 'tables') return withSeveralColumns(tableOfRecords(format.tables));
  if (format !== undefined) return undefined;
  if (otherFormats.test(fileName) || otherBeginnings.test(text.slice(0, 200))) return undefined;
  const parts = tablesIn(text);
  if (parts.length > 1) return withSeveralColumns(tableOfRecords(parts));
  const body = withoutSeparatorLine(text);
  const stated = separatorLine.exec(text.slice(0, maxSeparatorLine))?.[1];
  const delimiter = stated ?? delimiterOf(body);
  if (delimiter === undefined) return withSeveralColumns(tableOfRecords(parts));
  const rows = readDelimited(body, delimiter).filter((row) => !row.every((cell) => tableRule.test(cell)));
  const table = tableOf(rows);
  return table.columns.length > 1 && hasPeopleInOneColumn(table) ? table : undefined;
}

/** A text without the line by which Excel is told the delimiter: nobody is meant by it. */
export function withoutSeparatorLine(text: string): string {
  return text.slice(separatorLine.exec(text.slice(0, maxSeparatorLine))?.[0].length ?? 0);
}

const withSeveralColumns = (table: Table | undefined): Table | undefined =>
  table !== undefined && table.columns.length > 1 ? table : undefined;

/** The tables that stand in a text under headings, one after the other; none where people stand between them, too. */
function tablesIn(text: string): RecordTable[] {
  const tables: RecordTable[] = [];
  const finder = new TablesInText(text);
  for (let at = 0; at < text.length; ) {
    const table = finder.at(at);
    if (table) tables.push(table);
    else if (holdsAddress(text.slice(at, endOfLine(text, at)))) return [];
    at = (table?.to ?? endOfLine(text, at)) + 1;
  }
  return tables;
}

/** One table of several: what stands under the same heading is one column. */
function tableOfRecords(tables: readonly RecordTable[]): Table | undefined {
  const headings: string[] = [];
  const rows: string[][] = [];
  let people = -1;
  for (const table of tables) {
    const { headings: own, records } = table;
    const main = mainColumnOf(columnsOf(table));
    // The people of all tables are in one column, whatever its heading is in each.
    const places = own.map((heading, index) =>
      index === main && people >= 0 ? people : placeOf(heading, headings),
    );
    if (people < 0 && main >= 0) people = places[main] ?? -1;
    for (const { cells } of records) {
      const row: string[] = [];
      for (const { column, text: content, isCut } of cells) {
        const text = isCut ? content.replace(/\s*(?:\.{2,}|…)?$/, '…') : content;
        const place = places[column] ?? 0;
        while (row.length <= place) row.push('');
        row[place] = row[place] ? `${row[place]}\n${text}` : text;
      }
      rows.push(row);
    }
  }
  return rows.length === 0 ? undefined : tableOf(rows, headings, tables.some(isNested));
}

function placeOf(heading: string, headings: string[]): number {
  const found = headings.findIndex((each) => each.toLowerCase() === heading.toLowerCase());
  return found < 0 ? headings.push(heading) - 1 : found;
}

/** The delimiter by which most rows of the beginning have the same number of cells, more than one. */
function delimiterOf(text: string): Delimiter | undefined {
  let best: { delimiter: Delimiter; alike: number } | undefined;
  for (const delimiter of delimiters) {
    const rows = readDelimited(text.slice(0, sampleLength), delimiter, sampleRows);
    if (text.length > sampleLength && rows.length < sampleRows) rows.pop();
    const alike = shareOfAlike(rows);
    if (alike >= minAlikeShare && alike > (best?.alike ?? 0)) best = { delimiter, alike };
  }
  return best?.delimiter;
}

function shareOfAlike(rows: readonly string[][]): number {
  if (rows.length < 2) return 0;
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [width, count] = [...counts].reduce((best, each) => (each[1] > best[1] ? each : best));
  return width > 1 ? count / rows.length : 0;
}

/**
 * Without headings, addresses in more than one column are a list with several people on a line, and all of them count;
 * with addresses in few rows only it is some other text.
 */
function hasPeopleInOneColumn({ columns, hasHeading, rows }: Table): boolean {
  if (hasHeading) return true;
  const [only, second] = columns.filter(({ people }) => people > 0);
  return only !== undefined && second === undefined && only.people * 2 > rows.length;
}
