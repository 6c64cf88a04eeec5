import type { ColumnUse } from '../../basespace/column-uses';
import { idKey, personId } from '../../basespace/person';
import { fold } from '../../page/strings';
import type { RowSeen, VisibleUsers } from './reader';

type SeenView = Pick<
  VisibleUsers,
  'headings' | 'applications' | 'columns' | 'unseenColumns' | 'order' | 'total'
> & {
  rows: readonly RowSeen[];
};

/**
 * What was seen of a workgroup's Users by now, page by page or window by window. A row is known again by its row number where
 * the page tells that, else by its person and by which of those of the same name it is: nobody is doubled when seen again,
 * and a person who stands in two rows counts twice.
 */
export class CollectedUsers {
  private readonly rows = new Map<string, RowSeen>();
  private readonly columns = new Set<number>();
  private names: string[] = [];
  private columnUses: ColumnUse[] = [];
  private order = '';
  /** Where people were met: by their address or user ID, the rows with their pages. */
  private readonly places = new Map<string, Map<string, number>>();
  /**
   * Whether somebody was met on two pages, by address or user ID: who sorts by names only may show one person twice and
   * another one never, and the number of rows is right all the same.
   */
  isRepeated = false;
  /** How many columns were never in sight. */
  unseenColumns = 0;
  /** How many users the page said there are; -1 while it did not say. */
  total = -1;

  /** Whether the whole table was walked through, and nobody new was seen since. */
  isWhole = false;

  /** How many rows were seen. */
  get size(): number {
    return this.rows.size;
  }

  /** The heads of the columns, by index. */
  get headings(): readonly string[] {
    return this.names;
  }

  /** Indexes of the columns that are applications, in the table's order. */
  get applications(): number[] {
    return [...this.columns].sort((one, other) => one - other);
  }

  /** What each column was taken for, and by what. */
  get uses(): readonly ColumnUse[] {
    return this.columnUses;
  }

  /** The rows in the order of the table, as far as that is known. */
  get all(): RowSeen[] {
    const rows = [...this.rows.values()];
    return rows.every(({ rowNumber }) => rowNumber > 0)
      ? rows.sort((one, other) => one.rowNumber - other.rowNumber)
      : rows;
  }

  /** All of it, as one view of a table.  */
  get view(): SeenView {
    const { all: rows, applications, headings, uses: columns, unseenColumns, order, total } = this;
    return { rows, applications, headings: [...headings], columns, unseenColumns, order, total };
  }

  /** The row at a row number, as it was seen last. */
  at(rowNumber: number): RowSeen | undefined {
    return this.rows.get(`@${rowNumber}`);
  }

  /**
   * Takes in what the table shows now.
   * @returns whether it goes with what was seen before; if not, that no longer holds, and all begins anew with this
   */
  add(view: SeenView): boolean {
    const slots = slotsOf(view.rows);
    const fits = this.goesWith(view);
    if (!fits) this.clear();
    for (const [index, heading] of view.headings.entries()) if (heading) this.names[index] = heading;
    // A column that was in sight before is known, though it has been scrolled away since.
    const known = this.names.filter((name, index) => name && !view.headings[index]).length;
    this.unseenColumns = Math.max(0, view.unseenColumns - known);
    for (const index of view.applications) this.columns.add(index);
    // What was an application in one window is one, whatever the cells of another window say.
    for (const [index, column] of view.columns.entries())
      if (this.columnUses[index]?.use !== 'application') this.columnUses[index] = column;
    this.order = view.order;
    if (view.total >= 0) this.total = view.total;
    for (const [at, { key, rowNumber, page, person, texts }] of view.rows.entries()) {
      const slot = slots[at] as string;
      this.isWhole &&= this.rows.has(slot);
      const before = this.rows.get(slot)?.texts ?? [];
      // What is scrolled out of sight sideways keeps what it last said.
      const merged = Array.from(
        { length: Math.max(before.length, texts.length) },
        (_, column) => texts[column] ?? before[column],
      );
      this.rows.set(slot, { key, rowNumber, page, person, texts: merged });
      this.notePlace(idKey(personId(person)), slot, page);
    }
    return fits;
  }

  private notePlace(id: string, slot: string, page: number): void {
    if (id === '') return;
    const places = this.places.get(id) ?? new Map<string, number>();
    this.places.set(id, places.set(slot, page));
    this.isRepeated ||= [...places].some(([other, otherPage]) => other !== slot && otherPage !== page);
  }

  /** Forgets everything. */
  clear(): void {
    this.rows.clear();
    this.places.clear();
    this.isRepeated = false;
    this.columns.clear();
    this.unseenColumns = 0;
    this.names = [];
    this.columnUses = [];
    this.total = -1;
    this.isWhole = false;
  }

  /** Whether what the table shows now goes with what was seen of it before. */
  goesWith(view: SeenView): boolean {
    if (this.rows.size === 0) return true;
    const slots = slotsOf(view.rows);
    if (view.order !== this.order) return false;
    if (view.total >= 0 && this.total >= 0 && view.total !== this.total) return false;
    const isOther = (heading: string, index: number): boolean =>
      heading !== '' && Boolean(this.names[index]) && fold(heading) !== fold(this.names[index] ?? '');
    if (view.headings.some(isOther)) return false;
    const known = view.rows.map((_, at) => this.rows.get(slots[at] as string));
    if (known.some((row, at) => row && row.key !== view.rows[at]?.key)) return false;
    const fresh = slots.filter((slot) => !this.rows.has(slot)).length;
    return this.total < 0 || this.rows.size + fresh <= this.total;
  }
}

/** What each row is kept under. */
function slotsOf(rows: readonly RowSeen[]): string[] {
  const met = new Map<string, number>();
  return rows.map(({ key, rowNumber }) => {
    if (rowNumber > 0) return `@${rowNumber}`;
    const times = (met.get(key) ?? 0) + 1;
    met.set(key, times);
    return `${key}#${times}`;
  });
}
