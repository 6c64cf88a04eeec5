import { type FileReading, ListFileError, maxFileBytes, readListFile } from '../../files/list-file';
import { text, textOr } from '../../shared/text';

/** A table whose columns are still to be chosen. */
export interface TableFile {
  kind: 'table';
  name: string;
  reading: Extract<FileReading, { kind: 'table' }>;
  /** Reads another sheet of the same file. @throws ListFileError */
  readSheet(sheet: string): Promise<FileReading>;
}

/** What came of a file: a list, a table to choose columns of, or a sentence that says why nothing was taken. */
export type ReadFile =
  | { kind: 'text'; name: string; text: string; encoding: string }
  | TableFile
  | { kind: 'refused'; sentence: string };

/** Reads one file; its size is looked at before anything of it is loaded. Throws nothing. */
export async function readFile(files: readonly File[]): Promise<ReadFile> {
  const [file, ...others] = files;
  if (!file || others.length > 0) return refused('fileOneAtATime');
  if (file.size > maxFileBytes) return refused('fileError_fileTooLarge');
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    // A folder, or a file that was moved meanwhile.
    return { kind: 'refused', sentence: text('fileNotReadable', file.name) };
  }
  try {
    const readSheet = (sheet?: string) => readListFile(bytes, file.name, sheet);
    return asTaken(file.name, await readSheet(), readSheet);
  } catch (thrown) {
    return { kind: 'refused', sentence: fileErrorSentence(thrown) };
  }
}

/** A table of one column needs no choice. */
function asTaken(name: string, reading: FileReading, readSheet: TableFile['readSheet']): ReadFile {
  if (reading.kind === 'text') return { ...reading, name };
  const [only, ...others] = reading.columns;
  if (only && others.length === 0 && reading.sheets.length < 2) {
    return { kind: 'text', name, text: reading.textOf([only.index]), encoding: '' };
  }
  return { kind: 'table', name, reading, readSheet };
}

/** Why a file was not read, in one sentence. */
export function fileErrorSentence(thrown: unknown): string {
  const code = thrown instanceof ListFileError ? thrown.code : 'fileDamaged';
  return textOr(`fileError_${code}`, 'fileError_fileDamaged');
}

function refused(key: 'fileOneAtATime' | 'fileError_fileTooLarge'): ReadFile {
  return { kind: 'refused', sentence: text(key) };
}

/** What is said once a file is in the list; an encoding other than the usual one is named, for names may look odd. */
export function takenSentence(read: Exclude<ReadFile, { kind: 'refused' }>): string {
  const isUsual = read.kind === 'table' || read.encoding === '' || read.encoding === 'utf-8';
  return isUsual ? text('fileTaken', read.name) : text('fileTakenAs', read.name, read.encoding);
}
