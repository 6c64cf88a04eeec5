/**
 * The characters that separate, and those that cannot be seen. All are given as the inside of a regular-expression
 * class, so that they can be combined; the control characters are escaped twice for that reason.
 */

/** Ends a line: \n \v \f \r, next line (U+0085), line and paragraph separator. \r\n counts as one. */
export const lineEnds = '\\n\\v\\f\\r\\u0085\\u2028\\u2029';

export const lineFeedCode = 10;
export const carriageReturnCode = 13;

/** Space of any width, the non-breaking ones among them. Not the tab, which separates cells. */
export const blanks = ' \\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000';

/** Comma: ASCII, fullwidth, ideographic, Arabic. */
export const commas = ',\\uFF0C\\u3001\\u060C';

/** Semicolon: ASCII, fullwidth, Arabic. */
export const semicolons = ';\\uFF1B\\u061B';

/** Between the cells of a table: tab and the vertical bar of a text table. */
export const cellEnds = '\\t|';

/**
 * Characters that take no room: control characters, soft hyphen, zero-width space and joiners, directional marks,
 * word joiner, variation selectors, byte order mark.
 */
export const invisibles =
  '\\u0000-\\u0008\\u000E-\\u001F\\u007F-\\u0084\\u0086-\\u009F\\u00AD\\u034F\\u061C\\u180E\\u200B-\\u200F' +
  '\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u206F\\uFE00-\\uFE0F\\uFEFF';

/** Brackets and colons of East Asian texts: what stands within is a word of its own. */
export const wideMarks = '\\uFF08\\uFF09\\u300C-\\u3011\\u3008-\\u300B\\uFF1A\\uFF1C\\uFF1E';

/** At signs that are not the ASCII one: fullwidth and small. */
export const otherAts = '\\uFF20\\uFE6B';

const invisible = new RegExp(`[${invisibles}]`);
const everyInvisible = new RegExp(`[${invisibles}]`, 'g');
const unevenBlank = new RegExp(`[${blanks.slice(1)}\\t${invisibles}]|  `);
const blank = new RegExp(`[${blanks}\\t${invisibles}]+`, 'g');

/**
 * Takes out the characters that take no room.
 * @returns the rest, and the code points taken out, each once, in the form `U+200B`
 */
export function withoutInvisible(text: string): { text: string; removed: string[] } {
  if (!invisible.test(text)) return { text, removed: [] };
  const removed = new Set<string>();
  const rest = text.replace(everyInvisible, (character) => {
    removed.add(`U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`);
    return '';
  });
  return { text: rest, removed: [...removed] };
}

/** The text with every stretch of blanks, tabs and invisible characters as one space, and none at the ends. */
export function withSingleSpaces(text: string): string {
  return unevenBlank.test(text) ? text.replace(blank, ' ').trim() : text.trim();
}

/** The code of a character, or 0 behind the end of the text: to ask there would make every later question slow. */
export const codeAt = (text: string, at: number): number => (at < text.length ? text.charCodeAt(at) : 0);
