import { type LatinLanguage, scripts } from './alphabets';
import type { DoubleByteEncoding } from './han';
import { beyondAscii, ownLetters, scoreOfLatin } from './latin-score';

const word = /[\p{L}\p{M}]+/gu;
const latin = /^[\p{Script=Latin}\p{M}]+$/u;
const han = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}々ー]+$/u;
const halfWidthKana = /^[ｦ-ﾟ]{2,}$/;
/** A mark that voices a kana stands behind one that can be voiced. */
const misplacedVoice = /[^ｶ-ﾄﾊ-ﾎｳ]ﾞ|[^ﾊ-ﾎ]ﾟ/g;
const usualSigns =
  /[\u00A0\u00AB\u00AD\u00B0\u00B7\u00BB\u2010-\u2015\u2018-\u201E\u2022\u2026\u20AC\u2122\u00A9\u00AE\u3000-\u3002\u3008-\u3011\uFF00-\uFF0F\uFF1A-\uFF20\u30FB№]/;
/** Signs that stand apart from words. */
const apart = /[©®™°€•№]/;
const impossible = /[\x80-\x9F\uE000-\uF8FF\uFFFD\u2500-\u259F]/;
const signs = /[^\0-\x7F\p{L}\p{M}]/gu;
const joining = /[’·‐–‑]/;

/**
 * How much a text looks like one that somebody wrote, by its letters beyond ASCII: about 1 for each that is in place, less
 * than nothing for what no language has.
 * @param languages those in Latin letters that the encoding is used for
 * @param familiar parts of their words
 */
export function scoreOfText(text: string, languages: readonly LatinLanguage[], familiar?: RegExp): number {
  const words = (text.normalize('NFC').match(word) ?? []).filter((each) => beyondAscii.test(each));
  let score = scoreOfSigns(text);
  const latinWords: string[] = [];
  for (const each of words) {
    if (latin.test(each)) {
      latinWords.push(each);
      if (familiar) score += 0.6 * (each.match(familiar)?.length ?? 0);
    } else score += scoreOfWord(each);
  }
  return score + scoreOfLatin(latinWords, languages);
}

/** Whether a text has words of several scripts, or signs within words: no text that somebody wrote has many. */
export function isStrange(text: string): boolean {
  const words = text.normalize('NFC').match(word) ?? [];
  const isMixed = (each: string): boolean =>
    !latin.test(each) && !han.test(each) && scripts.every(({ letters }) => !letters.test(each));
  return scoreOfSigns(text) < 0 || words.some((each) => beyondAscii.test(each) && isMixed(each));
}

function scoreOfSigns(text: string): number {
  let score = 0;
  for (const { 0: sign, index } of text.matchAll(signs)) {
    if (impossible.test(sign)) score -= 4;
    else if (isLetter(text[index - 1]) && isLetter(text[index + 1])) score -= joining.test(sign) ? 0.5 : 2;
    else if (!usualSigns.test(sign)) score -= isLetter(text[index + 1]) ? 1.5 : 1;
    else if (apart.test(sign) && isLetter(text[index + 1])) score -= 1.5;
    else if (/[‘“„]/.test(sign) && isLetter(text[index - 1])) score -= 2;
    else if (sign === '’' && isLetter(text[index + 1])) score -= 1;
  }
  return score;
}

const isLetter = (character = ''): boolean => /\p{L}/u.test(character);

function scoreOfWord(text: string): number {
  if (halfWidthKana.test(text)) return 0.6 * text.length - 2 * (text.match(misplacedVoice)?.length ?? 0);
  // Characters of two bytes are told by their bytes.
  if (han.test(text)) return 0;
  const script = scripts.find(({ letters }) => letters.test(text));
  if (!script) return -4 * ownLetters(text).length;
  const lower = text.toLowerCase();
  let score = -2 * misplacedCapitals(text);
  // Names begin with a capital, or are all in capitals.
  if (lower !== text.toUpperCase())
    score -= text.length * (lower === text ? 0.3 : text === text.toUpperCase() ? 0.2 : 0);
  score -= 1.5 * (text.match(accentedCapitals)?.length ?? 0);
  if (script.familiar) score += lower.match(script.familiar)?.length ?? 0;
  for (const letter of lower) {
    const place = script.usual.indexOf(letter);
    score += place < 0 ? 0.5 : place * 2 < script.usual.length ? 1 : 0.8;
  }
  score -= 1.5 * (lower.match(script.misplaced)?.length ?? 0);
  return lower.length > 3 && !script.vowels.test(lower) ? score - 2 : score;
}

/** Greek capitals are written without accents, but for the first one. */
const accentedCapitals = /(?<=\p{L})[ΆΈΉΊΌΎΏΪΫ]/gu;

/** Capitals stand first, or everywhere. */
function misplacedCapitals(text: string): number {
  const isUpper = [...text].map((letter) =>
    letter.toLowerCase() === letter.toUpperCase() ? undefined : letter !== letter.toLowerCase(),
  );
  let count = 0;
  for (let at = 1; at < isUpper.length; at++) {
    const [before, here] = [isUpper[at - 1], isUpper[at]];
    if (before === undefined || here === undefined || before === here) continue;
    if (here || at > 1) count++;
  }
  return count;
}

/** How usual the characters of two bytes are that the bytes stand for. */
export function scoreOfPairs(
  bytes: Uint8Array,
  text: string,
  { name, usual, common }: DoubleByteEncoding,
): number {
  let score = 0;
  const isSingle = (byte: number): boolean =>
    byte < 0x81 || (name === 'shift_jis' && byte >= 0xa0 && byte <= 0xdf);
  for (let at = 0; at < bytes.length; at++) {
    const [lead = 0, trail = 0] = [bytes[at], bytes[at + 1]];
    if (isSingle(lead)) continue;
    score += 1.5 * usual(lead, trail);
    at++;
  }
  for (const character of text) if (common.has(character)) score += 0.8;
  return score;
}
