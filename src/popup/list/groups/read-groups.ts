import { mostGroupFileBytes, type ReadGroups, readGroupsFile } from './group-file';

/** What became of a chosen file: its groups, or the name of the sentence that says why nothing of it was taken. */
export type ReadGroupsFile =
  | ReadGroups
  | { isOurs: false; why: 'fileError_fileTooLarge' | 'groupFileNotOurs' };

/** Reads a file of groups; its size is looked at before it is loaded. Throws nothing. */
export async function readGroups(file: File): Promise<ReadGroupsFile> {
  if (file.size > mostGroupFileBytes) return { isOurs: false, why: 'fileError_fileTooLarge' };
  try {
    return readGroupsFile(await file.text());
  } catch {
    // A folder, or a file that was moved meanwhile.
    return { isOurs: false, why: 'groupFileNotOurs' };
  }
}
