import { type LatinLanguage, misplacedInWest, western } from './alphabets';

export const beyondAscii = /[^\0-\x7F]/;

/** The letters of a word beyond ASCII. */
export const ownLetters = (text: string): string[] => [...text].filter((letter) => beyondAscii.test(letter));

/** Half by each word's best language, half by the best one of them all: a list is often, not always, of one language. */
export function scoreOfLatin(words: readonly string[], languages: readonly LatinLanguage[]): number {
  let each = 0;
  let penalty = 0;
  const all = languages.map(() => 0);
  for (const text of words) {
    const letters = ownLetters(text.replaceAll('İ', 'ı')).map((letter) => letter.toLowerCase());
    const fits = languages.map(({ letters: known, weight }) =>
      letters.reduce((sum, letter) => sum + (known.includes(letter) ? weight : -1), 0),
    );
    each += Math.max(...fits, -letters.length);
    for (const [at, fit] of fits.entries()) all[at] = (all[at] ?? 0) + fit;
    penalty += 2 * capitalsInLatin(text) + misplacedIn(text, languages);
    if (letters.length > 2 && letters.length * 2 > text.length) penalty += letters.length;
  }
  if (words.length === 0) return 0;
  return (each + Math.max(...all, -Number.MAX_SAFE_INTEGER)) / 2 - penalty;
}

const misplacedIn = (text: string, languages: readonly LatinLanguage[]): number =>
  languages === western ? (text.toLowerCase().match(misplacedInWest)?.length ?? 0) : 0;

/** `MacÉwan` may be; capitals beside small letters of which neither is plain are not. */
function capitalsInLatin(text: string): number {
  const strange = text.match(
    /\p{Ll}(?=[^\0-\x7F\p{Ll}\p{M}])|[^\0-\x7F\P{Ll}](?=\p{Lu})|\p{Lu}[^\0-\x7F\P{Ll}](?=\p{Lu})/gu,
  );
  return strange?.length ?? 0;
}
