import type { PageChange } from '../page/dom/observe';
import type { PageTree } from '../page/dom/tree';
import { fold } from '../page/strings';
import { cellText, isPlainText } from '../page/table/cell-text';
import { FollowedTable } from '../page/table/follow';
import { CellReader } from '../page/table/read-cell';
import type { Table, TableRow } from '../page/table/types';
import type { AccessSign } from './access-words';
import { type CellSign, cellSign, textSign } from './cell-sign';
import { decide, hiddenAmong, isAboutSomebody, type RowDecision } from './row-decision';
import { ColumnCounts, type ColumnUse, explained, holdsNoPeople, withGroups } from './table-columns';
import type { Wording } from './wording';

/** The Users table as it stands now. The next reading may change it in place: copy whatever is to be kept. */
export interface UsersTableReading {
  table: Table;
  /** Indexes of the columns that are applications, and are in sight. */
  applications: number[];
  decisions: Map<TableRow, RowDecision>;
  /** What each column was taken for, and by what. */
  readonly columns: ColumnUse[];
  /**
   * What a row's cell in the column of an application comes to where that is not just what is written in it: a
   * dash for one that says none in whichever way, '' for one of which nobody can tell; undefined for all others.
   */
  levelIn(row: TableRow, column: number): string | undefined;
}

/**
 * Reads a Users table again and again: rows that did not change since are not read again. Which columns are
 * applications is decided from their heads and from the words in all cells: a head that names a product, or
 * cells with known words of access. Columns about the person never count, whatever dashes they hold. A column
 * that the user has hidden proves nothing either way: it counts as one that is out of sight.
 */
export class UsersTable {
  private readonly followed: FollowedTable;
  private signs = new Map<Element, CellSign[]>();
  private readonly cells: CellReader;
  /** What the cells of a column may repeat of its heading, folded. */
  private titles: string[][] = [];
  private remembered: Map<string, CellSign>[] = [];
  private changedRows = new Set<Element>();
  private headings = '';
  private basis = '';
  private counts: ColumnCounts | undefined;
  private reading: UsersTableReading | undefined;

  /** @param signOf reads what a cell says of access; best `accessSigns`, which tells dashes from words */
  constructor(
    private readonly tree: PageTree,
    readonly element: Element,
    private readonly wording: Wording,
    private readonly signOf: (text: string) => AccessSign,
  ) {
    this.followed = new FollowedTable(tree, element, (table) => withGroups(table, wording));
    this.cells = new CellReader((host) => tree.shadowOf(host));
  }

  /**
   * Takes in a change of the page: when all are taken in, the next reading looks only at what they touched.
   */
  apply(change: PageChange): void {
    const { rows, isHuge } = this.followed.apply(change);
    if (isHuge) this.signs.clear();
    for (const row of rows) this.changedRows.add(row);
  }

  /** Forgets what all rows said. */
  invalidate(): void {
    this.signs.clear();
    this.followed.invalidate();
  }

  /** Reads the table as it is now and decides each row that may say something else than before. */
  read(): UsersTableReading {
    const { table, fresh } = this.followed.read();
    const isKnown = fresh !== undefined && this.reading !== undefined && this.counts !== undefined;
    const counts = isKnown && this.counts ? this.counts : this.readAll(table);
    for (const row of fresh ?? []) {
      const [first] = row.elements;
      const before = first && this.signs.get(first);
      if (before) counts.add(before, -1);
      counts.add(this.signsOf(row, counts.candidates));
    }
    this.changedRows.clear();
    return this.decided(table, counts, isKnown ? fresh : undefined);
  }

  private readAll(table: Table): ColumnCounts {
    const headings = table.headings.join('\n');
    if (headings !== this.headings) this.signs.clear();
    this.headings = headings;
    this.cells.forget();
    this.titles = table.headings.map((heading, column) => titlesOf(heading, table.groups[column] ?? ''));
    this.remembered = [];
    if (holdsNoPeople(table, this.wording, this.signOf)) table.doubt ??= 'cellPlaces';
    for (const row of this.changedRows) this.signs.delete(row);
    const counts = new ColumnCounts(table.headings, this.wording);
    const before = this.signs;
    this.signs = new Map();
    for (const row of table.rows) {
      const [first] = row.elements;
      const signs = first && row.elements.every((part) => before.has(part)) ? before.get(first) : undefined;
      if (signs) for (const part of row.elements) this.signs.set(part, signs);
      counts.add(signs ?? this.signsOf(row, counts.candidates));
    }
    this.counts = counts;
    return counts;
  }

  /** Reads what a row's cells say, by column; stores it for each of its elements, as any may change alone. */
  private signsOf(row: TableRow, candidates: readonly number[]): CellSign[] {
    const signs: CellSign[] = [];
    for (const column of candidates) {
      const cell = row.cells[column];
      signs[column] = cell ? this.signIn(cell, column) : 'empty';
    }
    for (const part of row.elements) this.signs.set(part, signs);
    return signs;
  }

  private levelIn({ elements, cells }: TableRow, column: number): string | undefined {
    const [first] = elements;
    const sign = first && this.signs.get(first)?.[column];
    const cell = cells[column];
    if (sign === 'unclear') return '';
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

  /** @param fresh the rows to decide anew; undefined for all */
  private decided(
    table: Table,
    counts: ColumnCounts,
    fresh: readonly TableRow[] | undefined,
  ): UsersTableReading {
    const found = counts.applications();
    const hidden = hiddenAmong(table, found);
    const applications = found.filter((column) => !hidden.includes(column));
    const unseenColumns = table.unseenColumns + hidden.length;
    const isLoading = this.tree.closest(this.element, '[aria-busy=true]') !== null;
    const basis = `${applications}/${unseenColumns}/${isLoading}/${table.doubt}`;
    const isSame = basis === this.basis && this.reading !== undefined;
    this.basis = basis;
    const decisions = fresh && this.reading ? this.reading.decisions : new Map<TableRow, RowDecision>();
    const people = counts.personColumns();
    for (const row of (isSame ? fresh : undefined) ?? table.rows) {
      const [first] = row.elements;
      const signs = (first && this.signs.get(first)) ?? [];
      const isUnsure = isLoading || row.isOdd === true || table.doubt !== undefined;
      let decision = isUnsure ? 'undecided' : decide(signs, applications, unseenColumns > 0);
      if (decision === 'noAccess' && !isAboutSomebody(row, people)) decision = 'undecided';
      decisions.set(row, decision);
    }
    if (fresh && isSame && this.reading) return this.reading;
    let columns: ColumnUse[] | undefined;
    const shown = hidden.length > 0 ? { ...table, unseenColumns } : table;
    this.reading = {
      table: shown,
      applications,
      decisions,
      levelIn: (row, column) => (applications.includes(column) ? this.levelIn(row, column) : undefined),
      get columns() {
        columns ??= explained(shown, counts, hidden);
        return columns;
      },
    };
    return this.reading;
  }
}

/** What a cell may repeat of its heading: all of it, the heading of its group, or its own below that. */
function titlesOf(heading: string, group: string): string[] {
  const [whole, above] = [fold(heading), fold(group)];
  const own = above && whole.startsWith(above) ? whole.slice(above.length).trim() : '';
  return [whole, above, own].filter(Boolean).sort((one, other) => other.length - one.length);
}
