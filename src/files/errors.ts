/**
 * Why a file was not read.
 * `fileTooLarge`: more bytes or more text than is read; `archiveTooLarge`: a packed file that grows beyond measure;
 * `notAList`: a picture, a PDF, a program…; `oldSpreadsheet`: an .xls or another spreadsheet that is not .xlsx;
 * `fileProtected`: a password is needed; `fileDamaged`: cut off or broken; `fileEmpty`: nothing in it;
 * `noResults`: formulas only, stored without results; `tooManyRows`: a table of more rows or cells than is read.
 */
export type ListFileErrorCode =
  | 'fileTooLarge'
  | 'archiveTooLarge'
  | 'notAList'
  | 'oldSpreadsheet'
  | 'fileProtected'
  | 'fileDamaged'
  | 'fileEmpty'
  | 'noResults'
  | 'tooManyRows';

/** A chosen or dropped file that cannot be read as a list. Nothing else is ever thrown by this room. */
export class ListFileError extends Error {
  override readonly name = 'ListFileError';

  /**
   * @param code which kind of trouble
   * @param details what was found, for tests and reports: the kind of file, a limit
   */
  constructor(
    readonly code: ListFileErrorCode,
    readonly details: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
  }

  /** The name of the sentence that tells the reader what is wrong and what to do. */
  get sentence(): string {
    return `fileError_${this.code}`;
  }
}

const megabyte = 1024 * 1024;

/** The largest file that is read, in bytes: a larger one is to be refused before its content is loaded. */
export const maxFileBytes = 20 * megabyte;
/** The longest text that is taken out of a file, in characters. */
export const maxTextLength = 10 * megabyte;
/** The most rows of a table. */
export const maxRows = 200_000;
/** The most cells of a table, the empty ones between others included. */
export const maxCells = 4_000_000;
