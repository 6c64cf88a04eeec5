import { againstIn } from './comments';
import { ListFileError, maxRows } from './errors';
import { mailAddressOf, withMailAddress } from './hyperlink';
import { emptySheet, maxColumns, type Sheet, type SheetRow, setCell, setLook } from './sheet';
import type { XmlScanner } from './xml';

/** A workbook whose sheets are all at hand. */
export interface SheetAtHand {
  name: string;
  isHidden: boolean;
  sheet: Sheet;
}

/** What a cell of such a workbook comes to. */
interface CellFound {
  text: string;
  isError: boolean;
  /** Where a link in it leads to. */
  target: string;
  /** How many rows it goes over. */
  rows?: number;
  /** How it looks, where that is not as usual. */
  look?: string | undefined;
  /** What a comment on it says. */
  comment?: string;
  /** The formula in it, its cells named by letters and numbers. */
  formula?: string;
  /** The formula was stored without a result. */
  isGap?: boolean;
}

/** Builds a sheet row by row, wherever its cells and rows say that they stand. */
export class SheetBuilder {
  readonly sheet = emptySheet();
  private row: SheetRow = { at: -1, cells: [], isHidden: false, noResults: [], errors: [] };
  private column = 0;
  private formulas: { text: string; column: number }[] = [];

  /** Where the next cell stands, from 0. */
  get next(): { row: number; column: number } {
    return { row: this.row.at, column: this.column };
  }

  /** @param at where it stands, from 0; without it, behind the one before */
  openRow(isHidden: boolean, at = this.row.at + 1): void {
    this.row = { at, cells: [], isHidden, noResults: [], errors: [] };
    this.column = 0;
    this.formulas = [];
  }

  /** @param times how often the same cell stands there */
  addCell(
    { text, isError, target, rows = 1, look, comment = '', formula = '', isGap = false }: CellFound,
    times = 1,
    at = this.column,
  ): void {
    const isFilled = text.trim() !== '' || target !== '' || isError;
    if (at < 0 || (isFilled && at + times > maxColumns)) throw new ListFileError('fileDamaged');
    for (let column = at; isFilled && column < at + times; column++) {
      if (isError) this.row.errors.push(column);
      else setCell(this.row, column, mailAddressOf(target) ? withMailAddress(text, target) : text);
    }
    if (isGap && at + times <= maxColumns) this.row.noResults.push(at);
    if (/HYPERLINK/i.test(formula)) this.formulas.push({ text: formula, column: at });
    const against = comment === '' ? undefined : againstIn(comment);
    if (against !== undefined) this.row.comment = against;
    const { at: top } = this.row;
    if (look)
      for (let column = at; column < Math.min(at + times, at + maxLooked); column++)
        setLook(this.row, column, look);
    if (rows > 1) this.sheet.merged.push({ top, bottom: top + rows - 1, left: at, right: at });
    this.column = at + times;
  }

  /** @param times how often the same row stands there; nothing is made of those without anything in them */
  closeRow(times = 1): void {
    const { row } = this;
    if (row.cells.length + row.errors.length + row.noResults.length === 0) {
      delete row.looks;
      row.at += times - 1;
      return;
    }
    if (!(times >= 1 && this.sheet.rows.length + times <= maxRows)) throw new ListFileError('tooManyRows');
    for (let time = 0; time < times; time++) {
      const copy = { ...row, at: row.at + time, cells: [...row.cells], noResults: [...row.noResults] };
      this.sheet.rows.push(copy);
      for (const formula of this.formulas) this.sheet.formulas.push({ ...formula, shared: '', row: copy });
    }
    row.at += times - 1;
  }

  /** Names columns that are hidden, in the order of the columns. */
  hideColumns(first: number, count: number): void {
    if (first >= 0 && first + count <= maxColumns)
      this.sheet.hiddenColumns.push({ first, last: first + count - 1 });
  }
}

/** Of cells repeated to the edge of the sheet, so many are looked at. */
const maxLooked = 100;

/** How often a tag says that what it stands for is repeated. */
export const timesOf = (scanner: XmlScanner, attribute: string): number => {
  const times = Number(scanner.attribute(attribute) ?? 1);
  return Number.isInteger(times) && times > 0 ? times : 1;
};
