/** The one attribute that we put into the site's own tree (promised to the outside). */
export const markAttribute = 'data-workgroup-assistant';

/**
 * Its values. `no-access` is promised to the outside: a user without access to any application. The next two are users who
 * have something else to look at; the last two are other rows, for as long as the admin wants to see the marked ones only.
 */
export type Mark = 'no-access' | 'no-region-hub' | 'owner-level' | 'other' | 'dimmed';
export const noAccessMark: Mark = 'no-access';

/** Which rows are marked, and how. */
export type Marks = ReadonlyMap<Element, Mark>;

/** Marks exactly these rows, and no others that were marked before. */
export class RowMarks {
  private marked: Marks = new Map();

  /** Sets the marks anew; a row that is marked so already is left as it is. */
  show(rows: Marks): void {
    for (const row of this.marked.keys()) if (!rows.has(row)) row.removeAttribute(markAttribute);
    for (const [row, mark] of rows)
      if (row.getAttribute(markAttribute) !== mark) row.setAttribute(markAttribute, mark);
    this.marked = rows;
  }

  /** Takes all marks away. */
  clear(): void {
    this.show(new Map());
  }
}
