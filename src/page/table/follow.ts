import type { PageChange } from '../dom/observe';
import type { PageTree } from '../dom/tree';
import { changeOf, type TableChange } from './changes';
import { readTable } from './read';
import type { Heads, ReadTable, Table, TableRow } from './types';

/** A table read once more. */
interface Reread {
  table: Table;
  /** The rows that may say something else than before; undefined where all have to be looked at. */
  fresh: readonly TableRow[] | undefined;
}

/**
 * A table that is read again and again. Where all changes since the last reading were applied, only the rows
 * that they touched are looked at; where rows may have come or gone, or nothing was applied, the table is
 * read as a whole.
 */
export class FollowedTable {
  private last: ReadTable | undefined;
  private rows: Map<Element, TableRow> | undefined;
  private changedRows = new Set<Element>();
  /** Whether all changes since the last reading were applied. */
  private isApplied = false;
  /** Whether the page has had no turn since the last reading, so that nothing can have changed. */
  private isJustRead = false;
  /** Whether the rows are still the same ones, in the same order. */
  private isSameWhole = false;

  /** @param named gives the headings as they are to be read, in place of those of the single columns */
  constructor(
    private readonly tree: PageTree,
    readonly element: Element,
    private readonly named: (heads: Heads) => string[] = ({ headings }) => headings,
  ) {}

  /** Takes in a change of the page, which is all that has changed since the last one. */
  apply(page: PageChange): TableChange {
    const change = changeOf(this.tree, this.element, page);
    for (const row of change.rows) this.changedRows.add(row);
    if (change.hasMoved) this.isSameWhole = false;
    this.isApplied = true;
    return change;
  }

  /** Has the next reading look at the whole table. */
  invalidate(): void {
    this.isSameWhole = false;
  }

  /** Reads the table as it is now. */
  read(): Reread {
    const isKnown = this.isSameWhole && (this.isApplied || this.isJustRead);
    const fresh = isKnown ? this.readChanged() : undefined;
    this.changedRows = new Set();
    this.isApplied = false;
    this.isJustRead = true;
    queueMicrotask(() => {
      this.isJustRead = false;
    });
    if (fresh && this.last) return { table: this.last, fresh };
    this.rows = undefined;
    this.isSameWhole = true;
    const table = readTable(this.tree, this.element);
    const named = (heads: Heads): Heads => ({ ...heads, headings: this.named(heads) });
    this.last = {
      ...table,
      headings: this.named(table),
      rereadHeads: () => named(table.rereadHeads()),
    };
    return { table: this.last, fresh: undefined };
  }

  /** Reads the changed rows of the table as it was read last; undefined where that is not enough. */
  private readChanged(): TableRow[] | undefined {
    const { last } = this;
    if (!last) return undefined;
    const fresh = new Set<TableRow>();
    for (const element of this.changedRows) {
      const row = this.rowOf(element, last);
      if (row ? !fresh.has(row) && !last.reread(row) : !isSameHead(element, last)) return undefined;
      if (row) fresh.add(row);
    }
    return [...fresh];
  }

  /** The index is made when it is first needed: a table that only changes as a whole does without. */
  private rowOf(element: Element, { rows }: ReadTable): TableRow | undefined {
    if (!this.rows) {
      this.rows = new Map();
      for (const row of rows) for (const part of row.elements) this.rows.set(part, row);
    }
    return this.rows.get(element);
  }
}

/** Whether a row is one of heads, and all heads are what they were: pointing at one changes how it looks. */
function isSameHead(row: Element, { heads, headings, rereadHeads }: ReadTable): boolean {
  if (!heads.some((head) => head && row.contains(head))) return false;
  const now = rereadHeads();
  return (
    now.heads.length === heads.length &&
    now.heads.every((head, index) => head === heads[index] && now.headings[index] === headings[index])
  );
}
