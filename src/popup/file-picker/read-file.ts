import {
  type FileReading,
  ListFileError,
  maxFileBytes,
  readListFile,
  type SheetWanted,
} from '../../files/list-file';
import { text, textOr } from '../../shared/text';
import { remarkSentences } from './remarks';

/** A table whose columns are still to be chosen. */
export interface TableFile {
  kind: 'table';
  name: string;
  reading: Extract<FileReading, { kind: 'table' }>;
  /** Reads the same file again: another sheet, or its hidden rows too. @throws ListFileError */
  readAgain(wanted: SheetWanted): Promise<FileReading>;
}

/** What came of a file: a list, a table to choose columns of, or a sentence that says why nothing was taken. */
export type ReadFile =
  | { kind: 'text'; name: string; text: string; sentence: string }
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
    const readAgain = (wanted: SheetWanted) => readListFile(bytes, file.name, wanted);
    return asTaken(file.name, await readAgain({}), readAgain);
  } catch (thrown) {
    return { kind: 'refused', sentence: fileErrorSentence(thrown) };
  }
}

/** A table of one column needs no choice, unless there is more to ask for: another sheet, hidden rows. */
function asTaken(name: string, reading: FileReading, readAgain: TableFile['readAgain']): ReadFile {
  if (reading.kind === 'text') {
    return { kind: 'text', name, text: reading.text, sentence: takenSentence(name, reading) };
  }
  const [only, ...others] = reading.columns;
  if (only && others.length === 0 && reading.sheets.length < 2 && reading.remarks.hiddenRows === 0) {
    const chosen = [only.index];
    return {
      kind: 'text',
      name,
      text: reading.textOf(chosen),
      sentence: takenSentence(name, reading, chosen),
    };
  }
  return { kind: 'table', name, reading, readAgain };
}

/** Why a file was not read, in one sentence. */
export function fileErrorSentence(thrown: unknown): string {
  const code = thrown instanceof ListFileError ? thrown.code : 'fileDamaged';
  return textOr(`fileError_${code}`, 'fileError_fileDamaged');
}

function refused(key: 'fileOneAtATime' | 'fileError_fileTooLarge'): ReadFile {
  return { kind: 'refused', sentence: text(key) };
}

/** What is said once a file is in the list, with all that was left out of it. */
export function takenSentence(
  name: string,
  reading: FileReading,
  chosen?: readonly number[],
  isHiddenTaken = false,
): string {
  return [text('fileTaken', name), ...remarkSentences(reading, chosen, isHiddenTaken)].join(' ');
}
