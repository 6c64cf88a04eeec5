/** A record of a table: its elements (a grid may spread it over several) and its cells by column. */
export interface TableRow {
  /** The element that the row is marked on, and, in a grid with pinned columns, its other parts. */
  elements: Element[];
  /** Cells by column index; a virtual grid leaves out those that are scrolled away. */
  cells: (Element | undefined)[];
}

/** A table as it stands now: native, ARIA, a grid's own, or rows of plain elements. */
export interface Table {
  element: Element;
  /** The heads of the columns, by column index: under a merged heading the one of the single column. */
  headings: string[];
  /** The elements that the headings stand in. */
  heads: (Element | undefined)[];
  rows: TableRow[];
  /** Columns that the table states but does not hold now: a virtual grid leaves out those scrolled away. */
  unseenColumns: number;
}

/** A table with what is needed to follow it. */
export interface ReadTable extends Table {
  /**
   * Reads anew which cells a row of the table has.
   * @returns false where that cannot be told from the row alone: the table has to be read as a whole
   */
  reread(row: TableRow): boolean;
  /** Reads the heads anew. */
  rereadHeads(): Pick<Table, 'heads' | 'headings'>;
}
