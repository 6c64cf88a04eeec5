/** Whose rows a table shows: a list (Users or Pending Invites) of a workgroup. */
export interface ListOwner {
  list: 'users' | 'pending';
  workgroup: string;
}

/** A table, the people in its rows, and its headings. */
export interface ShownRows {
  table: Element;
  headings: string;
  /** The keys of each row. */
  rows: readonly (readonly string[])[];
}

/**
 * Tells whether a table shows the list that the page's menu speaks of by now. A page may change its menu before its table: what
 * was shown for one list, also where somebody joined it just now, is not what the other one holds.
 */
export class ShownList {
  private owner: ListOwner | undefined;
  private table: Element | undefined;
  private headings = '';
  private people = new Set<string>();

  /** @returns whether the rows are this list's; false while they are still those of the list that was shown before */
  isShown(owner: ListOwner, { table, headings, rows }: ShownRows): boolean {
    const keys = rows.map((row) => row.join(' '));
    if (this.isStillAnother(owner, table, headings, keys)) return false;
    this.owner = owner;
    this.table = table;
    this.headings = headings;
    this.people = new Set(keys);
    return true;
  }

  private isStillAnother(
    { list, workgroup }: ListOwner,
    table: Element,
    headings: string,
    keys: readonly string[],
  ): boolean {
    const { owner } = this;
    if (!owner || keys.length === 0) return false;
    if (owner.list === list && owner.workgroup === workgroup) return false;
    // A page may draw the headings of the next list above the rows of the last one.
    const isDrawnAnew = headings !== this.headings && (table !== this.table || owner.list === list);
    if (isDrawnAnew) return false;
    const shared = keys.filter((key) => this.people.has(key)).length;
    // Two workgroups may well have most of their people in common; nobody is both a user and invited, but for a moment.
    const most = owner.list === list ? Math.max(keys.length, this.people.size) : keys.length / 2;
    return shared >= most;
  }
}
