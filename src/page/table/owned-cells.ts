/** Cells of a grid that rows own though they stand in another row, beside it: the other part of a record. */
export class OwnedCells {
  private readonly cells = new Map<Element, Element[]>();
  private readonly owned = new Set<Element>();

  constructor(grid: Element) {
    for (const row of grid.querySelectorAll('[role=row][aria-owns], tr[aria-owns]')) {
      const root = row.getRootNode() as Document | ShadowRoot;
      const ids = row.getAttribute('aria-owns')?.split(/\s+/) ?? [];
      const cells = ids.map((id) => root.getElementById(id)).filter((cell) => cell !== null);
      const apart = cells.filter((cell) => !row.contains(cell) && rowOf(cell) !== cell);
      this.cells.set(row, apart);
      for (const cell of apart) this.owned.add(rowOf(cell));
    }
  }

  /** The cells elsewhere that a row owns. */
  by(row: Element): readonly Element[] {
    return this.cells.get(row) ?? [];
  }

  /** The rows that the cells stand in which a row owns. */
  rowsOf(row: Element): Element[] {
    return [...new Set(this.by(row).map(rowOf))];
  }

  /** Whether the cells of a row belong to another one. */
  holds(row: Element): boolean {
    return this.owned.has(row);
  }
}

const rowOf = (cell: Element): Element => cell.closest('[role=row], tr') ?? cell;
