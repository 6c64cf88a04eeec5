import { holdsAddress } from '../formats/headings/columns';
import { ListFileError } from './errors';
import { type Legend, takeLegend } from './legend';
import { isLegendTitle } from './legend-entries';
import { isTitleOut } from './sections';
import { severalTablesOf } from './several-tables';
import type { Sheet, SheetRow } from './sheet';
import { struckOut } from './styles';
import { type Table, tableOf } from './table';
import type { Book, SheetEntry } from './workbook';

/** Which sheet of a workbook is read, and how. */
export interface SheetWanted {
  /** Its name; without one, the visible sheet with most addresses, rather one whose name does not say that they are out. */
  sheet?: string | undefined;
  /** Whether rows that are hidden are taken as well. */
  isHiddenWanted?: boolean | undefined;
}

/** A sheet that was read. */
export interface ChosenSheet {
  name: string;
  /** The rows taken, headings and titles among them. */
  rows: string[][];
  table: Table;
  /** How many rows, without headings, are hidden in the workbook. */
  hiddenRows: number;
  /** The columns that are hidden in the workbook. */
  hiddenColumns: number[];
  /** The column of each cell taken whose formula was stored without a result. */
  noResults: number[];
  /** The column of each cell taken that holds an error in place of a value. */
  errors: number[];
  /** The other sheets in sight with people in them. */
  others: SheetCount[];
}

/** A sheet, and how many of its cells hold an address. */
export interface SheetCount {
  name: string;
  people: number;
}

type ReadSheet = Omit<ChosenSheet, 'others'>;

/**
 * Reads the sheet wanted; else the visible one with most addresses; else a hidden one with some; else the first one that
 * is not empty, visible ones first. A sheet that cannot be read does no harm as long as another one has addresses.
 * @throws ListFileError `fileEmpty`, or what was wrong with the sheets
 */
export async function chooseSheet(workbook: Book, wanted: SheetWanted): Promise<ChosenSheet> {
  const asked = workbook.sheets.filter(({ name }) => name === wanted.sheet);
  const sheets = asked.length > 0 ? asked : workbook.sheets;
  let best: { chosen: ReadSheet; people: number; isHidden: boolean; isOut: boolean } | undefined;
  let trouble: ListFileError | undefined;
  const legend = await legendApart(workbook);
  const counts: SheetCount[] = [];
  for (const entry of sheets.toSorted((one, other) => Number(one.isHidden) - Number(other.isHidden))) {
    if (entry.isHidden && best !== undefined && best.people > 0 && !best.isHidden) break;
    try {
      const chosen = await read(workbook, entry, wanted, legend);
      if (chosen === undefined) continue;
      const people = chosen.table.columns.reduce((sum, column) => sum + column.people, 0);
      if (people > 0 && !entry.isHidden) counts.push({ name: entry.name, people });
      const isOut = isTitleOut(entry.name);
      const isBetter =
        best === undefined ||
        (best.isOut === isOut ? people > best.people : isOut ? best.people === 0 && people > 0 : people > 0);
      if (isBetter) best = { chosen, people, isHidden: entry.isHidden, isOut };
    } catch (error) {
      if (!(error instanceof ListFileError)) throw error;
      trouble ??= error;
    }
  }
  if (trouble !== undefined && (best?.people ?? 0) === 0) throw trouble;
  if (best === undefined) throw new ListFileError('fileEmpty');
  const { chosen } = best;
  return { ...chosen, others: counts.filter(({ name }) => name !== chosen.name) };
}

/** The rows of a sheet that is called a legend. */
async function legendApart(workbook: Book): Promise<readonly SheetRow[]> {
  const entry = workbook.sheets.find(({ name }) => isLegendTitle(name));
  if (entry === undefined || workbook.sheets.length < 2) return [];
  try {
    const { rows } = await workbook.read(entry);
    // Legends are emptied where they are read: the sheet itself stays as it is.
    return rows.some(({ cells }) => cells.some(holdsAddress))
      ? []
      : rows.map((row) => ({ ...row, cells: [...row.cells] }));
  } catch {
    return [];
  }
}

async function read(
  workbook: Book,
  entry: SheetEntry,
  { isHiddenWanted = false }: SheetWanted,
  apart: readonly SheetRow[],
): Promise<ReadSheet | undefined> {
  const sheet = await workbook.read(entry);
  const legend = takeLegend(sheet.rows, apart);
  sheet.rows = sheet.rows.filter(isFilled);
  if (sheet.rows.length === 0) return undefined;
  const title = isTitleOut(entry.name) ? entry.name : '';
  const titled = (table: Table): Table => ({ ...table, legend, title: title || table.title });
  const whole = tableOf(sheet.rows.map(({ cells }) => cells));
  if (whole.columns.length === 0) throw new ListFileError('noResults');
  // Headings and titles are read whether they are hidden or not.
  const content = new Set(whole.rows);
  const hidden = sheet.rows.filter((row) => row.isHidden && content.has(row.cells));
  const left = new Set(isHiddenWanted ? [] : hidden);
  const taken = sheet.rows.filter((row) => !left.has(row));
  const rows = taken.map(({ cells }) => cells);
  const hiddenColumns = columnsHidden(sheet, whole);
  const noResults = gapsOf(taken, 'noResults');
  const errors = gapsOf(taken, 'errors');
  const found = { name: entry.name, rows, hiddenRows: hidden.length };
  // Of columns that have gaps it is said where they are: these stay where they stand.
  const areInPlace = noResults.length + errors.length > 0;
  const several = areInPlace ? undefined : severalTablesOf(rows.map((row) => struckBy(legend, row)));
  const hiddenOfSeveral = several && hiddenIn(several, rows, hiddenColumns);
  if (several && hiddenOfSeveral)
    return {
      ...found,
      table: titled(withShownColumn(several, hiddenOfSeveral)),
      hiddenColumns: hiddenOfSeveral,
      noResults,
      errors,
    };
  const table = withShownColumn(left.size > 0 ? tableOf(rows) : whole, hiddenColumns);
  return { ...found, table: titled(table), hiddenColumns, noResults, errors };
}

/** Of several tables put together the rows are others: whom a legend speaks against is struck out there. */
const struckBy = ({ told }: Legend, row: string[]): string[] =>
  told.has(row) ? row.map((cell) => (holdsAddress(cell) ? struckOut(cell) : cell)) : row;

const isFilled = ({ cells, noResults, errors }: SheetRow): boolean =>
  noResults.length + errors.length > 0 || cells.some((cell) => cell.trim() !== '');

const gapsOf = (rows: readonly SheetRow[], kind: 'noResults' | 'errors'): number[] =>
  rows.flatMap((row) => row[kind]);

function columnsHidden({ hiddenColumns }: Sheet, { columns }: Table): number[] {
  return columns
    .map(({ index }) => index)
    .filter((index) => hiddenColumns.some(({ first, last }) => first <= index && index <= last));
}

/**
 * Which columns of several tables put together are hidden in the sheet: those in which nothing is left without what is
 * hidden. Undefined where one of them holds both addresses that are hidden and others.
 */
function hiddenIn(table: Table, rows: string[][], hidden: readonly number[]): number[] | undefined {
  if (hidden.length === 0) return [];
  const shown = rows.map((row) =>
    row.some(holdsAddress) ? row.map((cell, index) => (hidden.includes(index) ? '' : cell)) : row,
  );
  const rest = severalTablesOf(shown);
  if (rest === undefined) return undefined;
  const left = new Map(rest.columns.map(({ heading, people }) => [heading.toLowerCase(), people]));
  const isHidden = ({ heading }: { heading: string }): boolean => !left.has(heading.toLowerCase());
  const isWhole = table.columns.every(
    (column) => isHidden(column) || left.get(column.heading.toLowerCase()) === column.people,
  );
  return isWhole ? table.columns.filter(isHidden).map(({ index }) => index) : undefined;
}

/** A hidden column is the likely one only where none with people is shown. */
function withShownColumn(table: Table, hidden: readonly number[]): Table {
  const likely = table.columns.find(({ isLikely }) => isLikely);
  if (!likely || !hidden.includes(likely.index)) return table;
  const isShown = ({ index }: { index: number }) => !hidden.includes(index);
  const most = table.columns.filter(isShown).toSorted((one, other) => other.people - one.people)[0];
  if (!most || most.people === 0) return table;
  return { ...table, columns: table.columns.map((each) => ({ ...each, isLikely: each === most })) };
}
