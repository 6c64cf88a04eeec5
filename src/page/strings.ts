/** Characters that take no room, and the soft hyphen: they stand between letters without being seen. */
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;

/**
 * A text as a person reads it: without invisible characters, any white space as one blank, none at the ends.
 */
export function tidy(text: string): string {
  return text.replace(invisible, '').replace(/\s+/g, ' ').trim();
}

/** Texts that were folded before: the same few words are compared over and over. */
const foldedTexts = new Map<string, string>();
const maxRemembered = 3000;

/** `tidy` in lower case, for comparing. */
export function fold(text: string): string {
  const remembered = foldedTexts.get(text);
  if (remembered !== undefined) return remembered;
  const folded = tidy(text).toLowerCase();
  if (text.length <= 80 && foldedTexts.size < maxRemembered) foldedTexts.set(text, folded);
  return folded;
}

/** `fold` without blanks, for words that are written in one or in two: `HasAccess` is `Has Access`. */
export function squeeze(text: string): string {
  return fold(text).replaceAll(' ', '');
}

/** Whether two texts say the same: white space, invisible characters and letter case aside. */
export function sameText(one: string, other: string): boolean {
  return fold(one) === fold(other);
}

/** Whether a text is one of some phrases: exact, but for white space and letter case. */
export function isOneOf(text: string, phrases: readonly string[]): boolean {
  const folded = fold(text);
  return phrases.some((phrase) => fold(phrase) === folded);
}

/** Whether a text holds one of some phrases as whole words. */
export function holdsOneOf(text: string, phrases: readonly string[]): boolean {
  const padded = ` ${fold(text).replace(/[^\p{L}\p{N}+]+/gu, ' ')} `;
  return phrases.some((phrase) => padded.includes(` ${fold(phrase).replace(/[^\p{L}\p{N}+]+/gu, ' ')} `));
}
