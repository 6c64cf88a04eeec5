/** Whose rows a table shows: a list (Users or Pending Invites) of a workgroup. */
export interface ListOwner {
  list: 'users' | 'pending';
  workgroup: string;
}

/** The people in a table's rows, and its headings. */
export interface ShownRows {
  headings: string;
  /** The keys of each row. */
  rows: readonly (readonly string[])[];
}

/** What was shown last of one list. */
interface Shown {
  owner: ListOwner;
  headings: string;
  people: ReadonlySet<string>;
}

/**
 * Tells whether a table shows the list that the page's menu speaks of by now. A page may change its menu before its table, or its
 * table before its menu: what was shown for one list, also where somebody joined it just now, is not what the other one holds.
 */
export class ShownList {
  private last: Shown | undefined;
  /** The other list of the same workgroup, as it was when that was shown last. */
  private other: Shown | undefined;

  /** @returns whether the rows are this list's; false while they are those of a list that was shown before */
  isShown(owner: ListOwner, { headings, rows }: ShownRows): boolean {
    const keys = rows.map((row) => row.join(' '));
    const isAnothers = (shown: Shown | undefined): boolean =>
      shown !== undefined && headings === shown.headings && isStillAnother(shown, owner, keys);
    if (this.other?.owner.workgroup !== owner.workgroup) this.other = undefined;
    if (isAnothers(this.last) || isAnothers(this.other)) return false;
    if (this.last?.owner.list !== owner.list) this.other = this.last;
    this.last = { owner, headings, people: new Set(keys) };
    return true;
  }
}

/** Whether rows are those that were shown for another list, before somebody joined or left it. */
function isStillAnother(
  { owner, people }: Shown,
  { list, workgroup }: ListOwner,
  keys: readonly string[],
): boolean {
  if (keys.length === 0 || (owner.list === list && owner.workgroup === workgroup)) return false;
  const shared = keys.filter((key) => people.has(key)).length;
  // Two workgroups may well have most of their people in common; nobody is both a user and invited, but for a moment.
  const most = owner.list === list ? Math.max(keys.length, people.size) : keys.length / 2;
  return shared >= most;
}
