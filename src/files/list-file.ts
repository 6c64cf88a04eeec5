import { readSampleSheet } from '../formats/rows/sample-sheet';
import { chooseSheet, type SheetCount, type SheetWanted } from './choose-sheet';
import { decodeText } from './encoding';
import { ListFileError, maxFileBytes, maxTextLength } from './errors';
import { errorOfCompoundFile, kindOf } from './signatures';
import { withDoubleQuotes } from './single-quotes';
import type { Table, TableColumn } from './table';
import { textOfColumns } from './table-text';
import { readTextTable, withoutSeparatorLine } from './text-file';
import { type Book, flatWorkbookOf, openWorkbook } from './workbook';

export type { SheetWanted } from './choose-sheet';
export { ListFileError, type ListFileErrorCode, maxFileBytes } from './errors';
export type { TableColumn } from './table';

/** What has to be known of a file besides its content. Columns stand for cells: one number for each cell. */
export interface FileRemarks {
  /** How its letters were read, in the names of the Encoding Standard; '' where the file itself says it. */
  encoding: string;
  /** Whether that is sure; where it is not, U+FFFD stands for each letter that cannot be told. */
  isEncodingSure: boolean;
  /** Rows that are hidden in a workbook; left out unless they were asked for. */
  hiddenRows: number;
  /** Columns that are hidden in a workbook; they can be chosen all the same. */
  hiddenColumns: readonly number[];
  /** Cells whose formula was stored without a result: nothing was read from them. */
  noResults: readonly number[];
  /** Cells that hold an error in place of a value. */
  errors: readonly number[];
  /** The other sheets of a workbook with people in them, of which nothing was taken. */
  otherSheets: readonly SheetCount[];
}

/** What was found in a file: a text to be reviewed as it is, or a table of which the columns can be chosen. */
export type FileReading =
  | { kind: 'text'; text: string; remarks: FileRemarks }
  | {
      kind: 'table';
      /** The sheet read; '' for a text file. */
      sheet: string;
      /** The names of all sheets; empty for a text file. */
      sheets: string[];
      /** The columns with something in them; one is likely, or none. */
      columns: TableColumn[];
      /** Number of rows without the headings. */
      rows: number;
      remarks: FileRemarks;
      /** The chosen columns, by their indices, as text for the review: one row per line, the cells separated by tabs. */
      textOf(columns: readonly number[]): string;
    };

/**
 * Reads a chosen or dropped file: plain text, CSV, TSV or a workbook (.xlsx, .ods, one in XML), told by its content first and its name second.
 * Nothing is sent, run or kept.
 * @param bytes the whole file; refuse one of more than `maxFileBytes` before loading it
 * @param fileName with its extension
 * @param wanted of a workbook, which sheet, and whether hidden rows are taken too
 * @throws ListFileError and nothing else
 */
export async function readListFile(
  bytes: Uint8Array,
  fileName: string,
  wanted: SheetWanted = {},
): Promise<FileReading> {
  try {
    return await read(bytes, fileName, wanted);
  } catch (error) {
    if (error instanceof ListFileError) throw error;
    throw new ListFileError('fileDamaged');
  }
}

async function read(bytes: Uint8Array, fileName: string, wanted: SheetWanted): Promise<FileReading> {
  if (bytes.length > maxFileBytes) throw new ListFileError('fileTooLarge', { bytes: bytes.length });
  const kind = kindOf(bytes);
  if (kind === 'zip') return readWorkbook(await openWorkbook(bytes), wanted);
  if (kind === 'compoundFile') throw new ListFileError(errorOfCompoundFile(bytes), { kind });
  if (kind === 'interchange') throw new ListFileError('oldSpreadsheet', { kind });
  if (kind !== 'text') throw new ListFileError('notAList', { kind });
  const { text, encoding, isSure } = decodeText(bytes);
  if (text.length > maxTextLength) throw new ListFileError('fileTooLarge', { characters: text.length });
  if (text.trim() === '') throw new ListFileError('fileEmpty');
  const workbook = flatWorkbookOf(text);
  if (workbook) return readWorkbook(workbook, wanted);
  const remarks = { ...noRemarks, encoding, isEncodingSure: isSure };
  const table = readTextTable(withDoubleQuotes(text), fileName);
  return table
    ? readingOf(table, '', [], remarks)
    : { kind: 'text', text: withoutSeparatorLine(text), remarks };
}

const noRemarks: FileRemarks = {
  encoding: '',
  isEncodingSure: true,
  hiddenRows: 0,
  hiddenColumns: [],
  noResults: [],
  errors: [],
  otherSheets: [],
};

async function readWorkbook(workbook: Book, wanted: SheetWanted): Promise<FileReading> {
  const { name, rows, table, ...found } = await chooseSheet(workbook, wanted);
  const [first, second] = table.columns;
  if (first === undefined) throw new ListFileError('fileEmpty');
  const { hiddenRows, hiddenColumns, noResults, errors, others } = found;
  const remarks = { ...noRemarks, hiddenRows, hiddenColumns, noResults, errors, otherSheets: others };
  const inBrackets = rows[0]?.[0]?.startsWith('[') ? rows.map((row) => row.join('\t')).join('\n') : '';
  if (readSampleSheet(inBrackets)) return { kind: 'text', text: inBrackets, remarks };
  const names = workbook.sheets.map((each) => each.name);
  // Hidden rows and other sheets can be asked for: that is a choice, however few columns there are.
  if (second !== undefined || hiddenRows > 0 || others.length > 0)
    return readingOf(table, name, names, remarks);
  return { kind: 'text', text: textOfColumns({ ...table, rows }, [first.index]), remarks };
}

function readingOf(table: Table, sheet: string, sheets: string[], remarks: FileRemarks): FileReading {
  return {
    kind: 'table',
    sheet,
    sheets,
    columns: table.columns,
    rows: table.rows.length,
    remarks,
    textOf: (columns) => textOfColumns(table, columns),
  };
}
