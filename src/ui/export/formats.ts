import { csv, tsv } from './delimited';
import type { TableFormat } from './format';

/** The formats that tables are saved in, by id. A new one is a file with a `TableFormat`, and an entry here. */
export const tableFormats = { csv, tsv } as const satisfies Record<string, TableFormat>;

export type TableFormatId = keyof typeof tableFormats;

export const tableFormatIds = Object.keys(tableFormats) as TableFormatId[];
