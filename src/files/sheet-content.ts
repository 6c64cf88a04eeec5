import { ListFileError, maxCells } from './errors';
import { mailAddressOf, readHyperlink, withMailAddress } from './hyperlink';
import type { Block } from './reference';
import { type Sheet, type SheetRow, setCell } from './sheet';

/**
 * Brings what stands beside the rows of a sheet into their cells: the addresses that links lead to, and the text of merged
 * cells, which is stored in the first of them only.
 * @param targets what the links of cells lead to, by their ids
 */
export function completeCells(sheet: Sheet, targets: ReadonlyMap<string, string>): void {
  const rows = new RowsByPlace(sheet.rows);
  followFormulas(sheet, rows);
  for (const { block, target } of sheet.links) {
    const link = targets.get(target) ?? '';
    if (mailAddressOf(link) === undefined) continue;
    for (const row of rows.within(block)) {
      for (let column = block.left; column <= Math.min(block.right, row.cells.length - 1); column++) {
        const text = row.cells[column] ?? '';
        if (text.trim() !== '') row.cells[column] = withMailAddress(text, link);
      }
    }
  }
  for (const block of sheet.merged) fillDown(rows, block);
}

/** The rows of a sheet by where they stand in it; every look costs, so that blocks over each other end somewhere. */
class RowsByPlace {
  private readonly indices: ReadonlyMap<number, number>;
  private looks = 0;

  constructor(private readonly rows: readonly SheetRow[]) {
    this.indices = new Map(rows.map(({ at }, index) => [at, index]));
  }

  at(place: number): SheetRow | undefined {
    return this.rows[this.indices.get(place) ?? -1];
  }

  *within({ top, bottom, left, right }: Block): Generator<SheetRow> {
    const last = this.rows.at(-1)?.at ?? -1;
    for (let place = top; place <= Math.min(bottom, last); place++) {
      this.looks += 1 + Math.max(0, right - left);
      if (this.looks > maxCells) throw new ListFileError('tooManyRows');
      const row = this.at(place);
      if (row) yield row;
    }
  }
}

/** Of formulas, only links are followed: what they are given is most often written out in them, or stands in a cell. */
function followFormulas({ formulas }: Sheet, rows: RowsByPlace): void {
  const shared = new Map(
    formulas.filter(({ text, shared }) => shared !== '' && text !== '').map((each) => [each.shared, each]),
  );
  const cellText = (place: number, column: number): string | undefined => {
    const row = rows.at(place);
    const isGap = row?.noResults.includes(column) || row?.errors.includes(column);
    return isGap ? undefined : (row?.cells[column] ?? '');
  };
  for (const { text, shared: number, row, column } of formulas) {
    const first = text === '' ? shared.get(number) : undefined;
    const shift = { rows: row.at - (first?.row.at ?? row.at), columns: column - (first?.column ?? column) };
    const link = readHyperlink(first?.text ?? text, cellText, shift);
    if (!link) continue;
    const isGap = row.noResults.includes(column);
    const stored = isGap ? link.shown : (row.cells[column] ?? '');
    if (link.isWrapped && (isGap || !stored?.trim() || stored.trim() !== link.shown?.trim())) continue;
    const address = link.target === undefined ? undefined : mailAddressOf(link.target);
    if (stored === undefined && address === undefined) continue;
    const shows = mailAddressOf(stored ?? '') ?? stored ?? '';
    setCell(row, column, withMailAddress(shows, link.target ?? ''));
    if (isGap) row.noResults.splice(row.noResults.indexOf(column), 1);
  }
}

/** A name, a group or a state over several rows is each row's; an address is one person's, once. */
function fillDown(rows: RowsByPlace, block: Block): void {
  if (block.bottom === block.top) return;
  const text = rows.at(block.top)?.cells[block.left] ?? '';
  if (text.trim() === '' || text.includes('@')) return;
  for (const row of rows.within({ ...block, right: block.left })) {
    if ((row.cells[block.left] ?? '') === '') setCell(row, block.left, text);
  }
}
