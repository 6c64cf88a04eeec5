import { chooseSheet } from './choose-sheet';
import { decodeText } from './encoding';
import { ListFileError, maxFileBytes, maxTextLength } from './errors';
import { errorOfCompoundFile, kindOf } from './signatures';
import { type Table, type TableColumn, textOfColumns } from './table';
import { readTextTable } from './text-file';
import { Workbook } from './workbook';

export { ListFileError, type ListFileErrorCode, maxFileBytes } from './errors';
export type { TableColumn } from './table';

/** What was found in a file: a text to be reviewed as it is, or a table of which the columns can be chosen. */
export type FileReading =
  | { kind: 'text'; text: string; encoding: string }
  | {
      kind: 'table';
      /** The sheet read; '' for a text file. */
      sheet: string;
      /** The names of all sheets; empty for a text file. */
      sheets: string[];
      /** The columns with something in them; exactly one is likely. */
      columns: TableColumn[];
      /** Number of rows without the headings. */
      rows: number;
      /** The chosen columns, by their indices, as text for the review: one row per line, the cells separated by tabs. */
      textOf(columns: readonly number[]): string;
    };

/**
 * Reads a chosen or dropped file: plain text, CSV, TSV or an .xlsx workbook, told by its content first and its name second.
 * Nothing is sent, run or kept.
 * @param bytes the whole file; refuse one of more than `maxFileBytes` before loading it
 * @param fileName with its extension
 * @param sheet which sheet of a workbook; without it, the visible one with most addresses
 * @throws ListFileError and nothing else
 */
export async function readListFile(
  bytes: Uint8Array,
  fileName: string,
  sheet?: string,
): Promise<FileReading> {
  try {
    return await read(bytes, fileName, sheet);
  } catch (error) {
    if (error instanceof ListFileError) throw error;
    throw new ListFileError('fileDamaged');
  }
}

async function read(bytes: Uint8Array, fileName: string, sheet: string | undefined): Promise<FileReading> {
  if (bytes.length > maxFileBytes) throw new ListFileError('fileTooLarge', { bytes: bytes.length });
  const kind = kindOf(bytes);
  if (kind === 'zip') return readWorkbook(bytes, sheet);
  if (kind === 'compoundFile') throw new ListFileError(errorOfCompoundFile(bytes), { kind });
  if (kind !== 'text') throw new ListFileError('notAList', { kind });
  const { text, encoding } = decodeText(bytes);
  if (text.length > maxTextLength) throw new ListFileError('fileTooLarge', { characters: text.length });
  if (text.trim() === '') throw new ListFileError('fileEmpty');
  const table = readTextTable(text, fileName);
  return table ? readingOf(table, '', []) : { kind: 'text', text, encoding };
}

async function readWorkbook(bytes: Uint8Array, wanted: string | undefined): Promise<FileReading> {
  const workbook = await Workbook.open(bytes);
  const { name, rows, table } = await chooseSheet(workbook, wanted);
  const [first, second] = table.columns;
  if (first === undefined) throw new ListFileError('fileEmpty');
  const names = workbook.sheets.map((each) => each.name);
  if (second !== undefined) return readingOf(table, name, names);
  return { kind: 'text', text: textOfColumns(rows, [first.index]), encoding: 'utf-8' };
}

function readingOf(table: Table, sheet: string, sheets: string[]): FileReading {
  return {
    kind: 'table',
    sheet,
    sheets,
    columns: table.columns,
    rows: table.rows.length,
    textOf: (columns) => textOfColumns(table.rows, columns),
  };
}
