/** Rows of cells; the first row holds the headings. */
export type TableRows = readonly (readonly string[])[];

/** A kind of file that a table can be saved as. */
export interface TableFormat {
  /** The ending of the file's name; in capitals it is what the format is called. */
  ending: string;
  mimeType: string;
  /** The content of the file. */
  write(rows: TableRows): string;
}
