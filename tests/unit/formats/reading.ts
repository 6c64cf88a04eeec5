import { type Review, reviewCollaborators } from '../../../src/collaborators/review';
import { readListFile } from '../../../src/files/list-file';

/** What came of a text or file, and how the text that was reviewed reads. */
export interface Read {
  text: string;
  review: Review;
  /** Everything that is shown though it is not taken: the contents of columns that were not chosen. */
  offered: string;
}

/** Reads a pasted text, as the popup does. */
export function readPaste(text: string): Read {
  return { text, review: reviewCollaborators(text), offered: '' };
}

/** Reads a chosen file with the columns that are preselected, as the popup does. */
export async function readFile(bytes: Uint8Array, name: string): Promise<Read> {
  const reading = await readListFile(bytes, name);
  if (reading.kind === 'text') return readPaste(reading.text);
  const chosen = reading.columns.filter(({ isLikely }) => isLikely).map(({ index }) => index);
  const text = chosen.length === 0 ? '' : reading.textOf(chosen);
  const offered = reading.textOf(reading.columns.map(({ index }) => index));
  return { text, review: reviewCollaborators(text), offered };
}
