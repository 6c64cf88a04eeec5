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

/** Lists of words that are words of another list as well: a level that an invite gives is one that gives access. */
const wholes: Partial<Record<WordList, WordList>> = {
  invitedAccess: 'someAccess',
  archiveAccess: 'someAccess',
  nameColumns: 'personColumns',
  nameParts: 'personColumns',
  userIdColumns: 'personColumns',
};

/** What a layer adds, with what that adds to the lists that the words are of as well. */
function withWholes(layer: AddedWords): [list: string, words: readonly string[]][] {
  return Object.entries(layer).flatMap(([list, words]): [string, readonly string[]][] => {
    const whole = Object.hasOwn(wholes, list) ? wholes[list as WordList] : undefined;
    return [[list, words], ...(whole ? [[whole, words] as [string, readonly string[]]] : [])];
  });
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
    for (const [list, words] of withWholes(layer)) {
      if (!Object.hasOwn(builtIn, list)) continue;
      const before = extended[list as WordList];
      const known = new Set(before.map(fold));
      const added = words.filter((word) => !known.has(fold(word)) && known.add(fold(word)));
      if (added.length > 0) extended = { ...extended, [list]: [...before, ...added] };
    }
  }
  return extended;
}
