const maxSpan = 50;
const span = (attributes: string, name: 'colspan' | 'rowspan'): number => {
  const stated = new RegExp(`\\s${name}\\s*=\\s*["']?(\\d{1,4})`, 'i').exec(attributes)?.[1];
  return Math.min(Math.max(Number(stated ?? 1), 1), maxSpan);
};

/** Follows which columns the cells of a page's table stand in, where some go over several columns or rows. */
export class CellSpans {
  private row = 0;
  private column = 0;
  /** Columns of the last cell without a cell of their own. */
  private further = 0;
  /** The first row that is free again, by column. */
  private readonly freeFrom = new Map<number, number>();

  openTable(): void {
    this.freeFrom.clear();
    this.row = 0;
  }

  openRow(): void {
    this.row++;
    this.column = 0;
    this.further = 0;
  }

  /** @returns how many columns stand between the cell before and this one */
  openCell(attributes: string): number {
    let between = this.further;
    while ((this.freeFrom.get(this.column) ?? 0) > this.row) {
      this.column++;
      between++;
    }
    const [columns, rows] = [span(attributes, 'colspan'), span(attributes, 'rowspan')];
    for (let at = 0; rows > 1 && at < columns; at++) this.freeFrom.set(this.column + at, this.row + rows);
    this.column += columns;
    this.further = columns - 1;
    return between;
  }
}
