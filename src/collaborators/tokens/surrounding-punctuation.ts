/** Stands before a person without being part of it: quotes, brackets, bullets, marks of a reply. */
const openingPunctuation = new Set('"\'`<>()[]{}*:,;!?/\\|~=#');
/** Stands after a person. The dot too: no address or user ID ends with one. */
const closingPunctuation = new Set('"\'`<>()[]{}*:,;!?/\\|~=#.');
/** Ends a sentence where nothing follows; within a word it may be meant as a dot. */
const fullStop = /[\uFF0E\u3002\uFF61]/;
/** Letters, among them the one that stands for a letter nobody could read, and signs that may be meant as `@` or a dot. */
const keptBeyondAscii = /[\p{L}\p{N}\p{M}\uFFFD\uFF20\uFE6B\uFF0E\u3002\uFF61]/u;

const isLetterOrDigit = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

function isSurrounding(character: string, ascii: ReadonlySet<string>): boolean {
  return character < '\u0080' ? ascii.has(character) : !keptBeyondAscii.test(character);
}

function characterBefore(text: string, end: number): string {
  const low = text.charCodeAt(end - 1);
  const isPair = low >= 0xdc00 && low <= 0xdfff && end >= 2 && text.charCodeAt(end - 2) >> 10 === 0x36;
  return text.slice(isPair ? end - 2 : end - 1, end);
}

/**
 * Takes punctuation, symbols and invisible characters from both ends of a word, one character after the other.
 * Letters and digits of any script stay, so that an unusual address is never cut into one that looks right.
 * @returns the core, '' if the word is nothing but punctuation
 */
export function withoutSurroundings(word: string): string {
  if (isLetterOrDigit(word.charCodeAt(0)) && isLetterOrDigit(word.charCodeAt(word.length - 1))) return word;
  let from = 0;
  let to = word.length;
  while (from < to) {
    const character = String.fromCodePoint(word.codePointAt(from) ?? 0);
    if (!isSurrounding(character, openingPunctuation)) break;
    from += character.length;
  }
  while (to > from) {
    const character = characterBefore(word, to);
    if (!isSurrounding(character, closingPunctuation) && !fullStop.test(character)) break;
    to -= character.length;
  }
  while (to - from > 2 && word[from] === '_' && word[to - 1] === '_') {
    from++;
    to--;
  }
  return isOnlyJoiners(word, from, to) ? '' : word.slice(from, to);
}

function isOnlyJoiners(word: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!'-_.+&^%$'.includes(word[at] ?? '')) return false;
  return true;
}
