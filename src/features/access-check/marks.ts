/** The one attribute that we put into the site's own tree, and its value (both promised to the outside). */
export const markAttribute = 'data-workgroup-assistant';
export const noAccessMark = 'no-access';

/** Marks exactly these rows, and no others that were marked before. */
export class RowMarks {
  private marked = new Set<Element>();

  /** Sets the marks anew; a row that is marked already is left as it is. */
  show(rows: ReadonlySet<Element>): void {
    for (const row of this.marked) if (!rows.has(row)) row.removeAttribute(markAttribute);
    for (const row of rows) {
      if (row.getAttribute(markAttribute) !== noAccessMark) row.setAttribute(markAttribute, noAccessMark);
    }
    this.marked = new Set(rows);
  }

  /** Takes all marks away. */
  clear(): void {
    this.show(new Set());
  }
}
