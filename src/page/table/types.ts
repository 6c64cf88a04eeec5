/** A record of a table: its elements (a grid may spread it over several) and its cells by column. */
export interface TableRow {
  /** The element that the row is marked on, and, in a grid with pinned columns, its other parts. */
  elements: Element[];
  /** Cells by column index; a virtual grid leaves out those that are scrolled away. */
  cells: (Element | undefined)[];
  /** Whether it has another number of cells than the table has columns: which is which cannot be told. */
  isOdd?: boolean;
}

/**
 * Why it is not certain under which head a cell stands: `cellCount` where rows have other numbers of cells
 * than there are heads, `cellPlaces` where cells are drawn under other heads than their number tells.
 */
export type TableDoubt = 'cellCount' | 'cellPlaces';

/** A table as it stands now: native, ARIA, a grid's own, or rows of plain elements. */
export interface Table {
  element: Element;
  /** The heads of the columns, by column index: under a merged heading the one of the single column. */
  headings: string[];
  /** What the merged headings above them say, by column index; '' for none. */
  groups: string[];
  /** The elements that the headings stand in. */
  heads: (Element | undefined)[];
  rows: TableRow[];
  /** Columns that the table states but does not hold now: a virtual grid leaves out those scrolled away. */
  unseenColumns: number;
  /** Set where the cells do not fit the heads: then nothing can be said of any row. */
  doubt?: TableDoubt | undefined;
}

/** The heads of a table. */
export type Heads = Pick<Table, 'heads' | 'headings' | 'groups'>;

/** A table with what is needed to follow it. */
export interface ReadTable extends Table {
  /** Whether its cells state their columns, or are laid out by what they span, so that their number tells nothing. */
  isStated: boolean;
  /**
   * Reads anew which cells a row of the table has.
   * @returns false where that cannot be told from the row alone: the table has to be read as a whole
   */
  reread(row: TableRow): boolean;
  /** Reads the heads anew. */
  rereadHeads(): Heads;
}
