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
}

/** Builds a sheet row by row, wherever its cells and rows say that they stand. */
export class SheetBuilder {
  readonly sheet = emptySheet();
  private row: SheetRow = { at: -1, cells: [], isHidden: false, noResults: [], errors: [] };
  private column = 0;

  /** @param at where it stands, from 0; without it, behind the one before */
  openRow(isHidden: boolean, at = this.row.at + 1): void {
    this.row = { at, cells: [], isHidden, noResults: [], errors: [] };
    this.column = 0;
  }

  /** @param times how often the same cell stands there */
  addCell(
    { text, isError, target, rows = 1, look, comment = '' }: CellFound,
    times = 1,
    at = this.column,
  ): void {
    const isFilled = text.trim() !== '' || target !== '' || isError;
    if (at < 0 || (isFilled && at + times > maxColumns)) throw new ListFileError('fileDamaged');
    for (let column = at; isFilled && column < at + times; column++) {
      if (isError) this.row.errors.push(column);
      else setCell(this.row, column, mailAddressOf(target) ? withMailAddress(text, target) : text);
    }
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
    if (row.cells.length + row.errors.length === 0) {
      delete row.looks;
      row.at += times - 1;
      return;
    }
    if (!(times >= 1 && this.sheet.rows.length + times <= maxRows)) throw new ListFileError('tooManyRows');
    for (let time = 0; time < times; time++) {
      this.sheet.rows.push({ ...row, at: row.at + time, cells: [...row.cells] });
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
