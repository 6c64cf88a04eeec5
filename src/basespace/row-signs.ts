import { fold } from '../page/strings';
import { cellText, isPlainText } from '../page/table/cell-text';
import type { CellReader } from '../page/table/read-cell';
import type { Table, TableRow } from '../page/table/types';
import type { AccessSign } from './access-words';
import { type CellSign, cellSign, textSign } from './cell-sign';

/** What the cells of rows say of access, kept by the rows' elements until they are forgotten. */
export class RowSigns {
  private signs = new Map<Element, CellSign[]>();
  /** What the cells of a column may repeat of its heading, folded. */
  private titles: string[][] = [];
  private remembered: Map<string, CellSign>[] = [];

  constructor(
    private readonly cells: CellReader,
    private readonly signOf: (text: string) => AccessSign,
  ) {}

  /** What a row said when it was last read, by column; undefined where it was not. */
  of({ elements: [first] }: TableRow): CellSign[] | undefined {
    return first && this.signs.get(first);
  }

  /** Forgets what all rows said. */
  clear(): void {
    this.signs.clear();
  }

  /** Forgets what one row said. */
  delete(row: Element): void {
    this.signs.delete(row);
  }

  /**
   * Begins a reading of all rows under the headings of a table.
   * @returns what a row said before, which holds again; undefined for a row of which any part is new
   */
  begin(table: Table): (row: TableRow) => CellSign[] | undefined {
    this.cells.forget();
    this.titles = table.headings.map((heading, column) => titlesOf(heading, table.groups[column] ?? ''));
    this.remembered = [];
    const before = this.signs;
    this.signs = new Map();
    return (row) => {
      const [first] = row.elements;
      const signs = first && row.elements.every((part) => before.has(part)) ? before.get(first) : undefined;
      if (signs) for (const part of row.elements) this.signs.set(part, signs);
      return signs;
    };
  }

  /** Reads what a row's cells say, by column; stores it for each of its elements, as any may change alone. */
  read(row: TableRow, candidates: readonly number[]): CellSign[] {
    const signs: CellSign[] = [];
    for (const column of candidates) {
      const cell = row.cells[column];
      signs[column] = cell ? this.signIn(cell, column) : 'empty';
    }
    for (const part of row.elements) this.signs.set(part, signs);
    return signs;
  }

  /** What a cell comes to where that is not just what is written in it: a dash for none, '' for unclear. */
  levelIn(row: TableRow, column: number): string | undefined {
    const sign = this.of(row)?.[column];
    const cell = row.cells[column];
    // What is only heard where nothing is seen may be the heading once more.
    if (sign === 'unclear' || sign === 'empty') return '';
    const isNone = sign === 'dash' || sign === 'none';
    return isNone && cell && this.signOf(cellText(cell)) !== sign ? '-' : undefined;
  }

  private signIn(cell: Element, column: number): CellSign {
    const titles = this.titles[column] ?? [];
    if (!isPlainText(cell)) return cellSign(this.cells.read(cell), titles, this.signOf);
    const text = cell.textContent ?? '';
    const sign = this.signOf(text);
    return sign === 'other' ? this.rememberedSign(text, column) : sign;
  }

  /** The same few roles stand in a column over and over. */
  private rememberedSign(text: string, column: number): CellSign {
    const remembered = this.remembered[column] ?? new Map<string, CellSign>();
    this.remembered[column] = remembered;
    const known = remembered.get(text);
    if (known) return known;
    const sign = textSign(text, this.titles[column] ?? [], this.signOf);
    if (remembered.size < 200) remembered.set(text, sign);
    return sign;
  }
}

/** What a cell may repeat of its heading: all of it, the heading of its group, or its own below that. */
function titlesOf(heading: string, group: string): string[] {
  const [whole, above] = [fold(heading), fold(group)];
  const own = above && whole.startsWith(above) ? whole.slice(above.length).trim() : '';
  return [whole, above, own].filter(Boolean).sort((one, other) => other.length - one.length);
}
