import type { MappedText } from './mapped-text';

/** One value in a record. */
export interface Cell {
  /** Which column it stands in, from 0. A record may have several cells of one column: the items of an array. */
  column: number;
  /** As it is meant: without quotes, escapes and encodings. */
  text: string;
  /** Where it stands in the text, in UTF-16 units. */
  from: number;
  to: number;
  /** Where its content begins, behind an opening quote; without it, at `from`. */
  rawFrom?: number;
  /** The way from `text` to the text that it was read from, where they differ. */
  map?: MappedText;
  /** Its sender says of it that there is more of it than is shown. */
  isCut?: boolean;
  /** It reaches to the end of a column of a fixed width: there may be more of it. */
  isFull?: boolean;
}

/** One person, or whatever else one row, object or block of lines is about. */
export interface TableRecord {
  cells: Cell[];
  from: number;
  to: number;
}

/** What a format was read as: records under headings. */
export interface RecordTable {
  format: FormatName;
  /** What its source calls it. */
  title?: string;
  /** The heading of each column; '' where it has none. In nested formats the keys on the way to it, with dots between. */
  headings: string[];
  records: TableRecord[];
  /** Rows of the table that are no records: headings, rules. */
  headingRows: { from: number; to: number; isRule?: boolean }[];
  from: number;
  to: number;
}

/** The formats that are told apart. */
export type FormatName =
  | 'table'
  | 'consoleTable'
  | 'json'
  | 'jsonLines'
  | 'literals'
  | 'ldif'
  | 'records'
  | 'yaml'
  | 'xml'
  | 'settings'
  | 'sql'
  | 'sampleSheet'
  | 'vcard'
  | 'calendar'
  | 'mail'
  | 'html'
  | 'entities'
  | 'quotedPrintable'
  | 'escapes';
