import type { PageChange } from '../page/dom/observe';
import type { PageTree } from '../page/dom/tree';
import { FollowedTable } from '../page/table/follow';
import { CellReader } from '../page/table/read-cell';
import type { Table, TableRow } from '../page/table/types';
import type { AccessSign } from './access-words';
import { decide, hiddenAmong, isAboutSomebody, type RowDecision } from './row-decision';
import { RowSigns } from './row-signs';
import { ColumnCounts, holdsNoPeople, withGroups } from './table-columns';
import type { Wording } from './wording';

/** The Users table as it stands now. The next reading may change it in place: copy whatever is to be kept. */
export interface UsersTableReading {
  table: Table;
  /** Indexes of the columns that are applications, and are in sight or say something in every row all the same. */
  applications: number[];
  decisions: Map<TableRow, RowDecision>;
  /** What the cells of the columns say, counted. */
  counts: ColumnCounts;
  /** Indexes of the columns that would be applications and are not in sight. */
  hidden: readonly number[];
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
 * that is not drawn counts as one that is out of sight, unless each of its cells is there and says what it would show: where
 * there is no room for all columns, pages leave the last ones out and show them of one row when asked.
 */
export class UsersTable {
  private readonly followed: FollowedTable;
  private readonly signs: RowSigns;
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
    this.signs = new RowSigns(new CellReader((host) => tree.shadowOf(host)), signOf);
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
      const before = this.signs.of(row);
      if (before) counts.add(before, -1);
      counts.add(this.signs.read(row, counts.candidates));
    }
    this.changedRows.clear();
    return this.decided(table, counts, isKnown ? fresh : undefined);
  }

  private readAll(table: Table): ColumnCounts {
    const headings = table.headings.join('\n');
    if (headings !== this.headings) this.signs.clear();
    this.headings = headings;
    if (holdsNoPeople(table, this.wording, this.signOf)) table.doubt ??= 'cellPlaces';
    for (const row of this.changedRows) this.signs.delete(row);
    const counts = new ColumnCounts(table.headings, this.wording);
    const before = this.signs.begin(table);
    for (const row of table.rows) counts.add(before(row) ?? this.signs.read(row, counts.candidates));
    this.counts = counts;
    return counts;
  }

  /** @param fresh the rows to decide anew; undefined for all */
  private decided(
    table: Table,
    counts: ColumnCounts,
    fresh: readonly TableRow[] | undefined,
  ): UsersTableReading {
    const found = counts.applications();
    const hidden = hiddenAmong(table, found).filter((column) => !counts.isToldThroughout(column));
    const applications = found.filter((column) => !hidden.includes(column));
    const unseenColumns = table.unseenColumns + hidden.length;
    const isLoading = this.tree.closest(this.element, '[aria-busy=true]') !== null;
    const basis = `${applications}/${unseenColumns}/${isLoading}/${table.doubt}`;
    const isSame = basis === this.basis && this.reading !== undefined;
    this.basis = basis;
    const decisions = fresh && this.reading ? this.reading.decisions : new Map<TableRow, RowDecision>();
    const people = counts.personColumns();
    for (const row of (isSame ? fresh : undefined) ?? table.rows) {
      const signs = this.signs.of(row) ?? [];
      const isUnsure = isLoading || row.isOdd === true || table.doubt !== undefined;
      let decision = isUnsure ? 'undecided' : decide(signs, applications, unseenColumns > 0);
      if (decision === 'noAccess' && !isAboutSomebody(row, people)) decision = 'undecided';
      decisions.set(row, decision);
    }
    if (fresh && isSame && this.reading) return this.reading;
    const shown = hidden.length > 0 ? { ...table, unseenColumns } : table;
    this.reading = {
      table: shown,
      applications,
      decisions,
      levelIn: (row, column) => (applications.includes(column) ? this.signs.levelIn(row, column) : undefined),
      counts,
      hidden,
    };
    return this.reading;
  }
}
