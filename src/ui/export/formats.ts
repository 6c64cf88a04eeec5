import { csv, tsv } from './delimited';
import type { TableFormat } from './format';

/**
 * The formats that tables are saved in, by id. A new one is a file with a `TableFormat`, a line here, and the label of its
 * button in `_locales`: `saveAs_<id>`.
 */
export const tableFormats = { csv, tsv } as const satisfies Record<string, TableFormat>;

export type TableFormatId = keyof typeof tableFormats;

export const tableFormatIds = Object.keys(tableFormats) as TableFormatId[];
