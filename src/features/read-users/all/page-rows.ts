import { heightOf } from '../../../page/table/scroll';
import type { RowNow } from '../../users-table/reader';
import type { TableState } from './live-table';

/** A row with its row number, and where it stands in what is scrolled, in pixels. */
export type NumberedRow = RowNow & { height: number };

/** Gives the numbers of the rows of one page, look after look. */
export class PageRows {
  /** The rows of an earlier look, by which those of the next are numbered where a grid states no indexes. */
  private anchors: readonly NumberedRow[] = [];

  /** @param first the row number of the page's first row */
  constructor(private readonly first: number) {}

  /** Keeps rows whose row numbers are known, for those of the next look. */
  keep(rows: readonly NumberedRow[]): void {
    this.anchors = rows;
  }

  /** The row at a row number, among those that were kept. */
  at(rowNumber: number): NumberedRow | undefined {
    return this.anchors.find((row) => row.rowNumber === rowNumber);
  }

  /**
   * The rows with their numbers: as the grid states them, else by where they stand in what is scrolled, since some of them
   * were there at the last look. Undefined where that does not go together.
   */
  of({ view, scroller }: TableState): NumberedRow[] | undefined {
    const rows = view.rows.map((row) => {
      const [element] = row.row.elements;
      return { ...row, height: scroller && element ? heightOf(scroller, element) : 0 };
    });
    if (rows.every(({ rowNumber }) => rowNumber > 0)) return rows;
    if (scroller) rows.sort((one, other) => one.height - other.height);
    const first = this.anchors.length === 0 ? this.first : this.firstRowNumber(rows, scroller !== undefined);
    return first === undefined ? undefined : rows.map((row, at) => ({ ...row, rowNumber: first + at }));
  }

  private firstRowNumber(rows: readonly NumberedRow[], isScrolled: boolean): number | undefined {
    if (!isScrolled) return this.first;
    const rowNumbers = new Set<number>();
    const anchors = new Map<string, NumberedRow[]>();
    for (const anchor of this.anchors) anchors.set(anchor.key, [...(anchors.get(anchor.key) ?? []), anchor]);
    for (const [at, row] of rows.entries()) {
      const anchor = anchors.get(row.key)?.find(({ height }) => Math.abs(height - row.height) < 3);
      if (anchor) rowNumbers.add(anchor.rowNumber - at);
    }
    const [first] = rowNumbers;
    return rowNumbers.size === 1 ? first : undefined;
  }
}
