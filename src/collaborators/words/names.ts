import { withSingleSpaces } from './characters';
import { isConnector, isCredential, isParticle, isSentenceWord, isTableWord } from './words';

const maxNameLength = 80;
const maxNameWords = 5;
const nameWord = /^[\p{L}\p{M}][\p{L}\p{M}'’.-]*$/u;
const capitalised = /^(?:\p{Lu}|\p{Lo})/u;
const joined = /[a-z]{2}[._][a-z]/i;
const surroundings = /^[\s"'“”‘’()[\]{}<>*:,;.\-–—•]+|[\s"'“”‘’()[\]{}<>*:,;\-–—•]+$/g;

/** The words of a stretch of text, without the punctuation around each. Empty for a stretch too long for a name. */
function wordsOf(text: string): string[] {
  if (text.length > maxNameLength) return [];
  return withSingleSpaces(text)
    .split(/[\s,()"]+/)
    .map((word) => word.replace(surroundings, ''))
    .filter((word) => word !== '');
}

/** The name as it is shown: single spaces, no brackets, quotes or bullets around it, no "and" in front. */
export function cleanName(text: string): string {
  if (text.length > maxNameLength * 2) return '';
  const bare = withSingleSpaces(text).replace(surroundings, '').replaceAll('""', '"').replaceAll('\\"', '"');
  const name = bare.includes('(') && !bare.includes(')') ? `${bare})` : bare;
  const first = name.slice(0, name.indexOf(' '));
  return isConnector(first) ? name.slice(first.length + 1) : name;
}

/**
 * Whether a stretch of text can be somebody's name: one to five words of letters, none of them a heading, a word of a
 * sentence or a user ID with a digit or dot in it. Says nothing of letter case.
 */
export function isNameLike(text: string): boolean {
  const words = wordsOf(text);
  if (isConnector(words[0] ?? '')) words.shift();
  if (words.length === 0 || words.length > maxNameWords) return false;
  return words.every(
    (word) =>
      nameWord.test(word) &&
      !joined.test(word) &&
      (isCredential(word) || !(isSentenceWord(word) || isTableWord(word))),
  );
}

/** Whether the text is a name written with capitals, such as `Doe` or `Jane van der Berg`. */
export function isCapitalisedName(text: string): boolean {
  const words = wordsOf(text);
  const areNames = words.every((word) => capitalised.test(word) || isParticle(word) || isCredential(word));
  return areNames && words.some((word) => capitalised.test(word)) && isNameLike(text);
}

/** Whether the text is nothing but letters after a name, such as `PhD`. */
export function isOnlyCredentials(text: string): boolean {
  const words = wordsOf(text);
  return words.length > 0 && words.every(isCredential);
}

/** Number of words in a stretch that may be a name. */
export function countWords(text: string): number {
  return wordsOf(text).length;
}

/**
 * Whether a name and a person agree: the first letters of one of the name's words appear in the part before the at sign.
 * Used where a name stands in another cell than the address, so that somebody else's name is not swallowed.
 */
export function resembles(name: string, person: string): boolean {
  const at = person.indexOf('@');
  const localPart = (at < 0 ? person : person.slice(0, at)).toLowerCase();
  return wordsOf(name).some((word) => {
    const plain = word.normalize('NFD').replace(/\P{L}/gu, '').toLowerCase();
    return plain.length >= 2 && localPart.includes(plain.slice(0, 4));
  });
}
