/** Words, beginnings of words, and words of scripts without blanks between words. */
export interface WordList {
  words: ReadonlySet<string>;
  /** Beginnings by their first letters. */
  beginnings: ReadonlyMap<string, readonly string[]>;
  within: readonly string[];
}

const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
/** Behind it come the scripts that have no blanks between words. */
const lastAlphabet = 0x2e7f;
const [firstThai, lastThai] = [0x0e00, 0x0e7f];
const isDense = (code: number): boolean => code > lastAlphabet || (code >= firstThai && code <= lastThai);
/** Beginnings are found by so many letters. */
const keyLength = 3;

/** Takes a list of words apart: a `*` behind a word stands for any ending. */
export function wordList(list: string): WordList {
  const all = list
    .normalize('NFKC')
    .split(' ')
    .filter((word) => word !== '');
  const words = new Set<string>();
  const beginnings = new Map<string, string[]>();
  const within: string[] = [];
  for (const word of all) {
    const bare = word.replace(/\*$/, '');
    if (dense.test(bare)) within.push(bare);
    else if (bare === word) words.add(word);
    else {
      const key = bare.slice(0, keyLength);
      beginnings.set(key, [...(beginnings.get(key) ?? []), bare]);
    }
  }
  return { words, beginnings, within };
}

/** Whether a word stands in a list. */
export function isIn({ words, beginnings, within }: WordList, word: string): boolean {
  if (words.has(word)) return true;
  if (beginnings.get(word.slice(0, keyLength))?.some((beginning) => word.startsWith(beginning))) return true;
  return (
    within.length > 0 &&
    isDense(word.charCodeAt(word.length - 1)) &&
    within.some((part) => (part.length > 1 ? word.includes(part) : word === part))
  );
}
