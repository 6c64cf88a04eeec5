import type { RecordTable } from '../../formats/table';

/** A table that was found in a text, and the column that its people were taken from. */
export interface FoundTable {
  table: RecordTable;
  column: string;
}
