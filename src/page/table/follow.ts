import type { PageTree } from '../dom/tree';
import { readTable } from './read';
import type { ReadTable, Table, TableRow } from './types';

/** A table read once more. */
export interface Reread {
  table: Table;
  /** The rows that may say something else than before; undefined where all have to be looked at. */
  fresh: readonly TableRow[] | undefined;
}

/**
 * A table that is read again and again. As long as each change in it is told, only the rows are looked at that changed; when
 * a change was told that may be more than that of a row's own content, or when nothing was told, it is read as a whole.
 */
export class FollowedTable {
  private known: ReadTable | undefined;
  private rows: Map<Element, TableRow> | undefined;
  private changedRows = new Set<Element>();
  /** Whether changes were told since the last reading. */
  private isTold = false;
  private isSameWhole = false;

  constructor(
    private readonly tree: PageTree,
    readonly element: Element,
  ) {}

  /** A row says something else now, or is no longer what it was. */
  changed(row: Element): void {
    this.changedRows.add(row);
  }

  /** Rows came, went or moved, or more changed than can be told. */
  rowsChanged(): void {
    this.isSameWhole = false;
  }

  /** All changes up to now have been told; or, with false, there may be others. */
  told(all = true): void {
    this.isTold = all;
  }

  /** Reads the table as it is now. */
  read(): Reread {
    const fresh = this.isTold && this.isSameWhole ? this.readChanged() : undefined;
    this.changedRows = new Set();
    this.isTold = false;
    if (fresh && this.known) return { table: this.known, fresh };
    this.rows = undefined;
    this.isSameWhole = true;
    this.known = readTable(this.tree, this.element);
    return { table: this.known, fresh: undefined };
  }

  /** Reads the changed rows of the table that is known; undefined where that is not enough. */
  private readChanged(): TableRow[] | undefined {
    const { known } = this;
    if (!known) return undefined;
    const fresh = new Set<TableRow>();
    for (const element of this.changedRows) {
      const row = this.rowOf(element, known);
      if (row ? !fresh.has(row) && !known.again(row) : !isSameHead(element, known)) return undefined;
      if (row) fresh.add(row);
    }
    return [...fresh];
  }

  /** Made when it is first needed: a table that only ever changes as a whole does without. */
  private rowOf(element: Element, { rows }: ReadTable): TableRow | undefined {
    if (!this.rows) {
      this.rows = new Map();
      for (const row of rows) for (const part of row.elements) this.rows.set(part, row);
    }
    return this.rows.get(element);
  }
}

/** Whether a row is one of heads, and all heads are what they were: pointing at one changes how it looks. */
function isSameHead(row: Element, { heads, headings, headsAgain }: ReadTable): boolean {
  if (!heads.some((head) => head && row.contains(head))) return false;
  const now = headsAgain();
  return (
    now.heads.length === heads.length &&
    now.heads.every((head, at) => head === heads[at] && now.headings[at] === headings[at])
  );
}
