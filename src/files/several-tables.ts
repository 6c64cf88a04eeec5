import { columnsOf, holdsAddress, isNested, mainColumnOf } from '../formats/headings/columns';
import { meaningOf } from '../formats/headings/headings';
import { TablesInText } from '../formats/rows/tables-in-text';
import { endOfLine } from '../formats/rows/text-lines';
import type { RecordTable } from '../formats/table';
import { takeLegend } from './legend';
import { isLegendText } from './legend-entries';
import { isTitleOut } from './sections';
import { type Table, tableOf } from './table';

/** The tables that stand in a text under headings, one after the other; none where people stand between them, too. */
export function tablesIn(text: string): TitledTable[] {
  const tables: TitledTable[] = [];
  const legends: string[][] = [];
  const finder = new TablesInText(text);
  let title = '';
  for (let at = 0; at < text.length; ) {
    const table = finder.at(at);
    const end = table?.to ?? endOfLine(text, at);
    if (table) {
      tables.push({ ...table, title });
      title = '';
    } else {
      const line = text.slice(at, end).replace(/[\s,;|]+$/, '');
      if (holdsAddress(line)) return [];
      if (isLegendText(line)) legends.push(/[=＝]/.test(line) ? [line] : line.split(/[\t;,|]/));
      else if (line.trim() !== '') title = line;
    }
    at = end + 1;
  }
  const [first] = tables;
  if (first) first.legends = legends;
  return tables;
}

/** A table of several, and what stands above it. */
export interface TitledTable extends RecordTable {
  title?: string;
  /** Of the first one: what explains the signs of all. */
  legends?: string[][];
}

/** One table of several: what stands under the same heading is one column. */
export function tableOfRecords(tables: readonly TitledTable[]): Table | undefined {
  const headings: string[] = [];
  const rows: string[][] = [];
  let people = -1;
  const isAnyOut = tables.some(({ title = '' }) => isTitleOut(title));
  for (const table of tables) {
    const { headings: own, records, title = '' } = table;
    // A title of those who are out holds up to the next one.
    if (isAnyOut) rows.push([title.trim() || '–']);
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
  if (rows.length === 0) return undefined;
  const legend = takeLegend([...rows, ...(tables[0]?.legends ?? [])].map((cells) => ({ cells })));
  return { ...tableOf(rows, headings, tables.some(isNested)), legend };
}

function placeOf(heading: string, headings: string[]): number {
  const found = headings.findIndex((each) => each.toLowerCase() === heading.toLowerCase());
  return found < 0 ? headings.push(heading) - 1 : found;
}

/** Whether tables are not what rows with one row of headings are: several, beside each other, or with a column for each person. */
export const areSeveral = (text: string, tables: readonly TitledTable[]): boolean =>
  tables.length > 1 || tables.some((table) => areBeside(text, table) || table.format === 'records');

/** `E-mail`, then somebody's address in each cell. */
const maybePeopleBeside = ([label = '', ...cells]: readonly string[]): boolean =>
  cells.filter(holdsAddress).length > 1 && namesPeople.test(meaningOf(label.trim()));

/** Whether tables stand beside each other in one: there are several records on a line. */
const areBeside = (text: string, { format, records }: RecordTable): boolean =>
  format === 'table' &&
  records.slice(1, maxLooked).some(({ from }, at) => !lineEnd.test(text.slice(records[at]?.to, from)));

/**
 * The tables of a sheet that stand under or beside each other, as one; undefined where there is only one, or where that
 * would leave out somebody.
 */
export function severalTablesOf(rows: readonly string[][]): Table | undefined {
  if (!(maybeSeveral(rows) || rows.some(maybePeopleBeside))) return undefined;
  const text = rows.map((row) => row.map(cellText).join('\t')).join('\n');
  const tables = tablesIn(text);
  const table = areSeveral(text, tables) ? tableOfRecords(tables) : undefined;
  return table && addressesIn(table.rows) === addressesIn(rows) ? table : undefined;
}

const maxLooked = 20;
const lineEnd = /[\n\r]/;

/** A cell of a sheet as it would be pasted. */
const cellText = (cell: string): string =>
  /["\t\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""').replaceAll('\t', ' ')}"` : cell;

const addressesIn = (rows: readonly string[][]): number =>
  rows.reduce((sum, row) => sum + row.filter(holdsAddress).length, 0);

/** A quick test: two rows with headings of people, or one with several of them. */
function maybeSeveral(rows: readonly string[][]): boolean {
  let headings = 0;
  for (const row of rows) {
    if (row.some((cell) => cell.includes('@') || cell.length > maxHeading)) continue;
    headings += row.filter((cell) => cell !== '' && namesPeople.test(meaningOf(cell.trim()))).length;
    if (headings > 1) return true;
  }
  return false;
}

const namesPeople = /^(?:mail|address|login)$/;
const maxHeading = 60;
