import { type CellSources, readCell, type StoredFormula } from './cell';
import { ListFileError, maxCells, maxRows } from './errors';
import { type Block, blockOf, columnOf } from './reference';
import type { XmlScanner } from './xml';

/** A row with something in it. */
export interface SheetRow {
  /** Where it stands in the sheet, from 0. */
  at: number;
  cells: string[];
  /** Hidden by a filter, by grouping or by hand. */
  isHidden: boolean;
  /** Columns whose formula was stored without a result. */
  noResults: number[];
  /** Columns that hold an error in place of a value. */
  errors: number[];
  /** How cells look that do not look as usual, by column. */
  looks?: Map<number, string>;
  /** What a comment on one of its cells says against whoever stands there. */
  comment?: string;
}

/** A formula that stands in a cell. */
export interface FormulaInCell extends StoredFormula {
  row: SheetRow;
  column: number;
}

/** What stands in one sheet of a workbook. */
export interface Sheet {
  rows: SheetRow[];
  /** Columns that are hidden, from the first to the last of each group. */
  hiddenColumns: { first: number; last: number }[];
  /** Formulas that may be links; the others are of no use without a program that calculates. */
  formulas: FormulaInCell[];
  /** Links of cells, by the id of the target. */
  links: { block: Block; target: string }[];
  merged: Block[];
}

/** The most columns of a sheet. */
export const maxColumns = 16_384;

/** A sheet with nothing in it. */
export const emptySheet = (): Sheet => ({
  rows: [],
  hiddenColumns: [],
  formulas: [],
  links: [],
  merged: [],
});

/**
 * Reads a sheet's cells as text.
 * @param sources what its cells refer to
 * @throws ListFileError `tooManyRows`
 */
export function readSheet(scanner: XmlScanner, sources: CellSources): Sheet {
  const sheet = emptySheet();
  let at = -1;
  let cells = 0;
  while (scanner.next()) {
    if (scanner.kind !== 'open') continue;
    if (scanner.name === 'row') {
      at = Number(scanner.attribute('r') ?? at + 2) - 1;
      const row = readRow(scanner, sources, at, sheet.formulas);
      const isKnownEmpty = row.noResults.length + row.errors.length === 0;
      if (isKnownEmpty && row.cells.every((cell) => cell.trim() === '')) continue;
      cells += row.cells.length;
      sheet.rows.push(row);
      if (sheet.rows.length > maxRows || cells > maxCells)
        throw new ListFileError('tooManyRows', { maxRows });
    } else readBesideRows(scanner, sheet);
  }
  return sheet;
}

function readBesideRows(scanner: XmlScanner, sheet: Sheet): void {
  if (scanner.name === 'col') {
    if (!isTrue(scanner.attribute('hidden')) && Number(scanner.attribute('width') ?? 1) > 0) return;
    const [first, last] = [Number(scanner.attribute('min')) - 1, Number(scanner.attribute('max')) - 1];
    if (first >= 0 && last < maxColumns) sheet.hiddenColumns.push({ first, last });
    return;
  }
  const block = blockOf(scanner.attribute('ref') ?? '');
  if (block === undefined) return;
  if (scanner.name === 'hyperlink') sheet.links.push({ block, target: scanner.attribute('id') ?? '' });
  else if (scanner.name === 'mergeCell') sheet.merged.push(block);
}

function readRow(scanner: XmlScanner, sources: CellSources, at: number, formulas: FormulaInCell[]): SheetRow {
  const isHidden = isTrue(scanner.attribute('hidden')) || Number(scanner.attribute('ht') ?? 1) === 0;
  const row: SheetRow = { at, cells: [], isHidden, noResults: [], errors: [] };
  if (scanner.isEmpty) return row;
  let next = 0;
  while (scanner.next()) {
    if (scanner.kind === 'close' && scanner.name === 'row') break;
    if (scanner.kind !== 'open' || scanner.name !== 'c') continue;
    const column = columnOf(scanner.attribute('r') ?? '') ?? next;
    if (column >= maxColumns) throw new ListFileError('fileDamaged');
    next = column + 1;
    const { text, formula, gap, look } = readCell(scanner, sources);
    if (look !== undefined) setLook(row, column, look);
    if (gap) (gap === 'error' ? row.errors : row.noResults).push(column);
    if (formula && (formula.shared !== '' || /HYPERLINK/i.test(formula.text)))
      formulas.push({ ...formula, row, column });
    if (text !== '') setCell(row, column, text);
  }
  return row;
}

/** Puts a text into a cell, however far to the right. */
export function setCell({ cells }: SheetRow, column: number, text: string): void {
  while (cells.length < column) cells.push('');
  cells[column] = text;
}

/** Says how a cell looks. */
export function setLook(row: SheetRow, column: number, look: string): void {
  row.looks ??= new Map();
  row.looks.set(column, look);
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';
