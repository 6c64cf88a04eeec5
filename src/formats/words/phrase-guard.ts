import { isIn, type WordList } from './word-list';

/** Behind it come scripts without blanks between words: what stands there is not told apart into words. */
const lastAlphabet = 0x2e7f;
/** Shorter literals only count as whole words. */
const minPrefix = 3;
/** So many words are kept with what was found out about them. */
const maxKept = 4000;
const letters = /[\p{L}\p{M}]+/gu;
/** Classes and escapes of a pattern, which are no words of it. */
const noWords = /\\[pP]\{[^}]*\}|\\[a-zA-Z]|\(\?<?[:=!]|\[[^\]]*\]/g;

/**
 * A quick test in front of long patterns of phrases: whether a text has any word that begins as one of the words in the
 * patterns does. A text without such words, as nearly all names are, matches none of them.
 * @param patterns each of their alternatives has a word of two letters or more
 * @param lists further words that count
 */
export function phraseGuard(
  patterns: readonly RegExp[],
  lists: readonly WordList[] = [],
): (text: string) => boolean {
  const prefixes = new Map<string, string[]>();
  const whole = new Set<string>();
  for (const { source } of patterns)
    for (const [word] of source.replace(noWords, ' ').toLowerCase().matchAll(letters)) {
      if (word.length < minPrefix) whole.add(word);
      else {
        const key = word.slice(0, minPrefix);
        prefixes.set(key, [...(prefixes.get(key) ?? []), word]);
      }
    }
  const kept = new Map<string, boolean>();
  const judge = (word: string): boolean =>
    whole.has(word) ||
    word.charCodeAt(word.length - 1) > lastAlphabet ||
    lists.some((list) => isIn(list, word)) ||
    (prefixes.get(word.slice(0, minPrefix))?.some((prefix) => word.startsWith(prefix)) ?? false);
  return (text) => {
    for (const word of text.toLowerCase().match(letters) ?? []) {
      let is = kept.get(word);
      if (is === undefined) {
        is = judge(word);
        if (kept.size >= maxKept) kept.clear();
        kept.set(word, is);
      }
      if (is) return true;
    }
    return false;
  };
}
