import { fold } from '../page/strings';
import type { Wording, WordList } from './wording';

/** What one layer of the page map adds: words by the name of the list that they belong to. */
export type AddedWords = Readonly<Record<string, readonly string[]>>;

/** Lists whose words may be signs without a letter or number, such as a dash: they are compared as a whole. */
const signLists: readonly WordList[] = ['noAccess', 'someAccess', 'invitedAccess', 'archiveAccess'];

/** Whether a word says something in a list: a sign alone would be found in any text. */
export function isWordFor(list: string, word: string): boolean {
  const isSignList = (signLists as readonly string[]).includes(list);
  return isSignList ? word.trim() !== '' : /[\p{L}\p{N}]/u.test(word);
}

/**
 * The words to look at a page by: what is built in, and after it what each layer adds, the first layer first. A
 * word that is there already is not added again; names that are no list's are left out.
 * @param builtIn stays as it is
 * @returns `builtIn` itself where nothing is added
 */
export function extendWording(builtIn: Wording, layers: readonly AddedWords[]): Wording {
  let extended = builtIn;
  for (const layer of layers) {
    for (const [list, words] of Object.entries(layer)) {
      if (!Object.hasOwn(builtIn, list)) continue;
      const before = extended[list as WordList];
      const known = new Set(before.map(fold));
      const added = words.filter((word) => !known.has(fold(word)) && known.add(fold(word)));
      if (added.length > 0) extended = { ...extended, [list]: [...before, ...added] };
    }
  }
  return extended;
}
