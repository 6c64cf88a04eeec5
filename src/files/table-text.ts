import { ownBeside } from '../formats/headings/own-beside';
import { groupsOfRows } from '../formats/standing/grouped-rows';
import { RecordStanding } from '../formats/standing/record-standing';
import type { Standing } from '../formats/standing/remark-standing';
import {
  aboveTable,
  rowSaysContact,
  rowSaysExample,
  rowSaysGroup,
  rowSaysMachine,
  rowSaysOut,
} from '../formats/standing/row-remark';
import { tellsOfSampleRows } from '../formats/standing/sample-rows';
import { isExample } from '../formats/standing/states';
import type { Cell, RecordTable } from '../formats/table';
import { pairsOfForm } from './form';
import { explainsExamples, noLegend } from './legend';
import { notedOut } from './noted-rows';
import { sectionsOf } from './sections';
import type { Table } from './table';

const maxSaidLength = 80;
/** What takes a line apart, or could be read as more than words. */
const signs = /[\t\s,;|<>@"()[\]{}:~?!¿¡？！]+/g;

/**
 * The chosen columns as text that reads like pasted cells: one row per line, the cells separated by tabs. A line end in a
 * cell becomes a semicolon, since what stands on lines of its own is most often several people. What another column says
 * against inviting the row's person stands behind (`Status: inactive (Left on: 2019-03-01)`), so that the review can tell. Of a
 * form the labels come along: they say what each value is.
 */
export function textOfColumns(table: Table, chosen: readonly number[]): string {
  const form = chosen.length === 1 && chosen[0] === table.columns[1]?.index ? pairsOfForm(table) : undefined;
  if (form) return form.map((pair) => pair.map(oneLine).join('\t').trim()).join('\n');
  const remarks = remarksOf(table, chosen);
  return table.rows
    .map((row, at) => {
      const cells = chosen.map((index) => oneLine(row[index] ?? ''));
      if (chosen.length === 1 && cells[0] === '') cells[0] = ownOf(table, row, chosen[0] ?? -1);
      if (table.notes.has(row)) return noteOf(cells);
      const remark = cells.every((cell) => cell === '') ? undefined : remarks(at);
      return (remark === undefined ? cells : [...cells, remark]).join('\t');
    })
    .join('\n');
}

/** Whom another column of a row names as the person's own address, where the chosen one is empty. */
function ownOf(table: Table, row: readonly string[], chosen: number): string {
  const main = table.columns.findIndex(({ index }) => index === chosen);
  const own = ownBeside(table.meanings, main, cellsOf(table, row), table.isNested);
  return own === undefined ? '' : oneLine(row[indexOf(table, own)] ?? '');
}

/** What stands above the headings is still to be seen. */
function noteOf(cells: readonly string[]): string {
  const said = cells.filter((cell) => cell !== '').join(' ');
  return said === '' ? '' : `${aboveTable}: ${said}`;
}

/** Gives what the columns that were not chosen say against the person of a row. */
function remarksOf(table: Table, chosen: readonly number[]): (row: number) => string | undefined {
  const [main = -1, ...further] = chosen;
  const records = recordsOf(table);
  const standing = new RecordStanding(records, table.meanings);
  const groups = groupsOfRows(table.meanings, records.records);
  const headings = new Map(table.columns.map(({ index, heading }) => [index, heading]));
  const sections = sectionsOf(table);
  const noted = notedOut(table.rows);
  const place = table.columns.findIndex(({ index }) => index === main);
  const { told, explained } = table.legend ?? noLegend;
  const isExplained = ({ column }: Cell): boolean => explained.has(indexOf(table, column));
  return (at) => {
    const row = table.rows[at] ?? [];
    const section = sections[at] || (groups?.[at] ?? '');
    if (section !== '')
      return remark(isExample(section) || tellsOfSampleRows(section) ? 'example' : 'out', '', section);
    const note = noted(row) ?? told.get(row);
    if (note !== undefined) return remark(explainsExamples(note) ? 'example' : 'out', '', note);
    // The standing knows columns by their place among those with anything in them.
    const all = cellsOf(table, row).filter((cell) => !isExplained(cell));
    const cells =
      further.length === 0 ? all : all.filter(({ column }) => !further.includes(indexOf(table, column)));
    const said = standing.saying(cells, place);
    if (said === undefined) return undefined;
    const index = indexOf(table, said.column);
    return remark(said.standing, headings.get(index) ?? '', row[index] ?? '');
  };
}

const indexOf = ({ columns }: Table, place: number): number => columns[place]?.index ?? -1;

function remark(standing: Standing, heading: string, cell: string): string {
  if (standing === 'example') return rowSaysExample;
  const said = [heading, cell].map((text) => text.slice(0, maxSaidLength).replace(signs, ' ').trim());
  const label = labels[standing] ?? rowSaysOut;
  if (standing in labels) return label;
  return `${label} (${said.filter((text) => text !== '').join(': ')})`;
}

const labels: Partial<Record<Standing, string>> = {
  machine: rowSaysMachine,
  group: rowSaysGroup,
  contact: rowSaysContact,
};

function recordsOf(table: Table): RecordTable {
  const records = table.rows.map((row) => ({ cells: cellsOf(table, row), from: 0, to: 0 }));
  const headings = table.columns.map(({ heading }) => heading);
  return { format: 'table', headings, records, headingRows: [], from: 0, to: 0 };
}

function cellsOf({ columns }: Table, row: readonly string[]): Cell[] {
  const cells: Cell[] = [];
  for (const [column, { index }] of columns.entries()) {
    const text = oneLine(row[index] ?? '');
    if (text !== '') cells.push({ column, text, from: 0, to: 0 });
  }
  return cells;
}

function oneLine(cell: string): string {
  if (!/[\t\n\v\f\r\u0085\u2028\u2029]/.test(cell)) return cell.trim();
  return cell
    .split(/[\n\v\f\r\u0085\u2028\u2029]+/)
    .map((line) => line.replaceAll('\t', ' ').trim())
    .filter((line) => line !== '')
    .join('; ');
}
