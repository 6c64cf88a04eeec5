import { heightOf } from '../../../page/table/scroll';
import type { RowNow } from '../../users-table/reader';
import type { TableState } from './live-table';

/** A row with its place, and where it stands in what is scrolled, in pixels. */
export type PlacedRow = RowNow & { height: number };

/** Tells the places of the rows of one page, look after look. */
export class RowPlaces {
  /** The rows of an earlier look, by which those of the next are placed where a grid states no indexes. */
  private anchors: readonly PlacedRow[] = [];

  /** @param first the place of the page's first row */
  constructor(private readonly first: number) {}

  /** Keeps rows whose places are known, for those of the next look. */
  keep(rows: readonly PlacedRow[]): void {
    this.anchors = rows;
  }

  /** The row at a place, among those that were kept. */
  at(place: number): PlacedRow | undefined {
    return this.anchors.find((row) => row.place === place);
  }

  /**
   * The rows with their places: as the grid states them, else by where they stand in what is scrolled, since some of them
   * were there at the last look. Undefined where that does not go together.
   */
  of({ view, scroller }: TableState): PlacedRow[] | undefined {
    const rows = view.rows.map((row) => {
      const [element] = row.row.elements;
      return { ...row, height: scroller && element ? heightOf(scroller, element) : 0 };
    });
    if (rows.every(({ place }) => place > 0)) return rows;
    if (scroller) rows.sort((one, other) => one.height - other.height);
    const first = this.anchors.length === 0 ? this.first : this.firstPlace(rows, scroller !== undefined);
    return first === undefined ? undefined : rows.map((row, at) => ({ ...row, place: first + at }));
  }

  private firstPlace(rows: readonly PlacedRow[], isScrolled: boolean): number | undefined {
    if (!isScrolled) return this.first;
    const places = new Set<number>();
    const anchors = new Map<string, PlacedRow[]>();
    for (const anchor of this.anchors) anchors.set(anchor.key, [...(anchors.get(anchor.key) ?? []), anchor]);
    for (const [at, row] of rows.entries()) {
      const anchor = anchors.get(row.key)?.find(({ height }) => Math.abs(height - row.height) < 3);
      if (anchor) places.add(anchor.place - at);
    }
    const [first] = places;
    return places.size === 1 ? first : undefined;
  }
}
