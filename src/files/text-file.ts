import { readFormat } from '../formats/recognise';
import { type Delimiter, readDelimited } from './delimited';
import { takeLegend } from './legend';
import { areSeveral, tableOfRecords, tablesIn } from './several-tables';
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
  if (areSeveral(text, parts)) return withSeveralColumns(tableOfRecords(parts));
  const body = withoutSeparatorLine(text);
  const stated = separatorLine.exec(text.slice(0, maxSeparatorLine))?.[1];
  const delimiter = stated ?? delimiterOf(body);
  if (delimiter === undefined) return withSeveralColumns(tableOfRecords(parts));
  const rows = readDelimited(body, delimiter).filter((row) => !row.every((cell) => tableRule.test(cell)));
  const legend = takeLegend(rows.map((cells) => ({ cells })));
  const table = { ...tableOf(rows.filter(isFilled)), legend };
  return table.columns.length > 1 && hasPeopleInOneColumn(table) ? table : undefined;
}

/** A text without the line by which Excel is told the delimiter: nobody is meant by it. */
export function withoutSeparatorLine(text: string): string {
  return text.slice(separatorLine.exec(text.slice(0, maxSeparatorLine))?.[0].length ?? 0);
}

const withSeveralColumns = (table: Table | undefined): Table | undefined =>
  table !== undefined && table.columns.length > 1 ? table : undefined;

const isFilled = (row: readonly string[]): boolean => row.some((cell) => cell.trim() !== '');

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
