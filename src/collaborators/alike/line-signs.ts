/** What a character is in a line; from `joint` on it may be part of a word. */
export const signs = {
  lineEnd: 0,
  /** A line with it is read in full. */
  unknown: 1,
  /** Makes labels, markup or questions of the words beside it. */
  speaking: 2,
  other: 3,
  /** Within addresses and user IDs. */
  joint: 4,
  lower: 5,
  upper: 6,
  digit: 7,
} as const;

/** Behind the letters of western alphabets. */
const lastLetter = 0x180;
const ofWesternAlphabets = Uint8Array.from({ length: lastLetter }, (_, code) =>
  judge(String.fromCharCode(code)),
);

/** @param code of a UTF-16 unit */
export function signOf(code: number): number {
  if (code < lastLetter) return ofWesternAlphabets[code] as number;
  // NaN, behind the end of the text, is no character either.
  return isKnownBeyond(code) ? signs.other : signs.unknown;
}

/** Whether a word of western letters has one that is not of ASCII. */
export const mayHaveBeyond = (word: string): boolean => /[^\0-\x7F]/.test(word);

function judge(character: string): number {
  if (character === '\n' || character === '\r') return signs.lineEnd;
  // Control characters, and letters that become others in another letter case or without their signs.
  if (character === '\t') return signs.other;
  if (/[\p{Cc}\u00AA\u00B5\u00BA\u0130\u0131\u0149\u017F]/u.test(character)) return signs.unknown;
  if (/\d/.test(character)) return signs.digit;
  if (/\p{Ll}/u.test(character)) return signs.lower;
  if (/\p{Lu}/u.test(character)) return signs.upper;
  if (/[_.+@'-]/.test(character)) return signs.joint;
  return /[ \t\xA0,;<>()"|]/.test(character) ? signs.other : signs.speaking;
}

/** Not the line ends, halves of pairs, private characters, and signs that are letters written in another way. */
const isKnownBeyond = (code: number): boolean =>
  code >= 0x300 &&
  !(code >= 0x2028 && code <= 0x2029) &&
  !(code >= 0x2100 && code <= 0x214f) &&
  !(code >= 0xd800 && code <= 0xf8ff) &&
  code < 0xfe20;
