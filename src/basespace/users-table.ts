import { cellText, readTable, type Table, type TableRow } from '../page/table';
import { holdsOneOf, isOneOf, tidy } from '../page/text';
import type { PageTree } from '../page/tree';
import type { AccessKind } from './access-words';
import type { Wording } from './wording';

/** What was decided of one row. `undecided`: a cell is still empty, so nothing can be said of this user. */
export type RowDecision = 'noAccess' | 'hasAccess' | 'undecided';

/** The Users table as it stands now. */
export interface UsersTableReading {
  table: Table;
  /** Indexes of the columns that are applications. */
  applications: number[];
  decisions: Map<TableRow, RowDecision>;
}

interface ColumnCount {
  access: number;
  none: number;
  other: number;
}

/**
 * Reads a Users table again and again: rows that did not change since are not read again.
 * Which columns are applications is decided from their heads and from the words in all cells: a head that names a product,
 * or cells with known words of access. Columns about the person never count, whatever dashes they hold.
 */
export class UsersTable {
  private cells = new WeakMap<Element, AccessKind[]>();
  private headings = '';

  constructor(
    private readonly tree: PageTree,
    readonly element: Element,
    private readonly wording: Wording,
    private readonly kindOf: (text: string) => AccessKind,
  ) {}

  /** Forgets what a row said: it changed. */
  changed(row: Element): void {
    this.cells.delete(row);
  }

  /** Forgets what all rows said. */
  allChanged(): void {
    this.cells = new WeakMap();
  }

  /** Reads the table as it is now and decides each row anew. */
  read(): UsersTableReading {
    const table = readTable(this.tree, this.element);
    const headings = table.headings.join('\n');
    if (headings !== this.headings) this.allChanged();
    this.headings = headings;
    const candidates = table.headings
      .map((heading, index) => ({ heading, index }))
      .filter(({ heading }) => this.mayBeApplication(heading));
    const kinds = table.rows.map((row) => this.kindsOf(row, candidates));
    const applications = this.applicationsAmong(candidates, kinds);
    const decisions = new Map<TableRow, RowDecision>();
    for (const [at, row] of table.rows.entries())
      decisions.set(row, decide(kinds[at] ?? [], applications, table.unseenColumns > 0));
    return { table, applications, decisions };
  }

  private mayBeApplication(heading: string): boolean {
    return heading !== '' && !isOneOf(heading, this.wording.personColumns);
  }

  /** The kinds of a row's cells by column; kept with each of the row's elements, as any of them may change alone. */
  private kindsOf(row: TableRow, candidates: { index: number }[]): AccessKind[] {
    const [first] = row.elements;
    const known = row.elements.every((element) => this.cells.has(element)) && first && this.cells.get(first);
    if (known) return known;
    const kinds: AccessKind[] = [];
    for (const { index } of candidates) {
      const cell = row.cells[index];
      kinds[index] = cell ? this.kindOf(cellText(cell)) : 'empty';
    }
    for (const element of row.elements) this.cells.set(element, kinds);
    return kinds;
  }

  private applicationsAmong(
    candidates: { heading: string; index: number }[],
    rows: AccessKind[][],
  ): number[] {
    const counts = candidates.map(({ index }) => count(rows, index));
    return candidates
      .filter(({ heading }, at) => {
        if (holdsOneOf(heading, this.wording.products)) return true;
        const { access = 0, other = 0 } = counts[at] ?? {};
        return access > 0 && access >= other;
      })
      .map(({ index }) => index);
  }
}

function count(rows: AccessKind[][], index: number): ColumnCount {
  const counted: ColumnCount = { access: 0, none: 0, other: 0 };
  for (const kinds of rows) {
    const kind = kinds[index];
    if (kind && kind !== 'empty') counted[kind]++;
  }
  return counted;
}

/** A user has no access when every application says so; any other word in one of them is some access. */
function decide(kinds: AccessKind[], applications: number[], columnsUnseen: boolean): RowDecision {
  if (applications.length === 0) return 'undecided';
  // What is scrolled out of sight may be an application too: nobody is said to have nothing on half of the columns.
  let empty = columnsUnseen;
  for (const index of applications) {
    const kind = kinds[index] ?? 'empty';
    if (kind === 'access' || kind === 'other') return 'hasAccess';
    if (kind === 'empty') empty = true;
  }
  return empty ? 'undecided' : 'noAccess';
}

/** Who a row is about, as the table shows it; what it does not show is ''. */
export interface RowPerson {
  name: string;
  /** User ID or login, where it is no address. */
  login: string;
  address: string;
}

const isAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Who a row is about: its address, its user ID, and as a name the first other cell about the person that says something. */
export function rowPerson(reading: UsersTableReading, row: TableRow, wording: Wording): RowPerson {
  const { headings } = reading.table;
  const person: RowPerson = { name: '', login: '', address: '' };
  const about = headings.flatMap((heading, index) =>
    isOneOf(heading, wording.personColumns) ? [index] : [],
  );
  const columns = about.length > 0 ? about : [...row.cells.keys()];
  for (const index of columns) {
    const cell = row.cells[index];
    if (!cell || reading.applications.includes(index)) continue;
    const text = tidy(cellText(cell)).slice(0, 300);
    if (isAddress.test(text)) person.address ||= text;
    else if (isOneOf(headings[index] ?? '', wording.userIdColumns)) person.login ||= text;
    else person.name ||= text;
  }
  return person;
}

/** What to call a person: by name, else by user ID, else by address. */
export function nameOf({ name, login, address }: RowPerson): string {
  return (name || login || address).slice(0, 200);
}
