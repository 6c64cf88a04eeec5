import { columnsOf, holdsAddress, isNested, mainColumnOf } from '../formats/columns';
import { meaningOf } from '../formats/headings';
import type { RecordTable } from '../formats/table';
import { TablesInText } from '../formats/tables-in-text';
import { endOfLine } from '../formats/text-lines';
import { type Table, tableOf } from './table';

/** The tables that stand in a text under headings, one after the other; none where people stand between them, too. */
export function tablesIn(text: string): RecordTable[] {
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
export function tableOfRecords(tables: readonly RecordTable[]): Table | undefined {
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

/** Whether tables stand beside each other in one: there are several records on a line. */
export const areBeside = (text: string, { format, records }: RecordTable): boolean =>
  format === 'table' &&
  records.slice(1, maxLooked).some(({ from }, at) => !lineEnd.test(text.slice(records[at]?.to, from)));

/**
 * The tables of a sheet that stand under or beside each other, as one; undefined where there is only one, or where that
 * would leave out somebody.
 */
export function severalTablesOf(rows: readonly string[][]): Table | undefined {
  if (!maybeSeveral(rows)) return undefined;
  const text = rows.map((row) => row.map(cellText).join('\t')).join('\n');
  const tables = tablesIn(text);
  const isSeveral = tables.length > 1 || tables.some((table) => areBeside(text, table));
  const table = isSeveral ? tableOfRecords(tables) : undefined;
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
