import { isGroupLogin, isMachineLogin } from '../../formats/standing/machines';
import { doubtful, type Finding, notUsed, usable } from '../entry';
import { withoutInvisible } from '../words/characters';
import { isCredential, isOfLogins, isSentenceWord, isStatusWord, isTableWord } from '../words/words';
import { hasMixedScripts } from './address';
import { isDomainName } from './top-level-domains';

/** The longest user ID that is believed, in characters. */
const maxLength = 64;
const userId = /^[A-Za-z0-9_](?:[A-Za-z0-9._-]*[A-Za-z0-9_])?$/;
/** Written in signs that no user ID has. */
const eastAsian = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々・]+$/u;
const maxEastAsianName = 5;
const digits = /^[\p{N}._-]+$/u;
/** `Jane`, `Anne-Marie`, and initials such as `JD`: somebody's name rather than a user ID. */
const nameShaped = /^(?:[A-Z][a-z]+(?:-[A-Z][a-z]+)*|[A-Z]{2,3})$/;
const fileName =
  /\.(?:png|jpe?g|gif|svg|bmp|tiff?|heic|pdf|docx?|xlsx?|xlsm|ods|odt|pptx?|csv|tsv|txt|rtf|md|html?|xml|json|zip|gz|msg|eml|ics|vcf|bam|fastq|mov)$/i;
const time =
  /^(?:\d{1,2}(?:[:.h]\d\d){0,2}(?:am|pm|h|hrs?|min|utc)|\d+(?:st|nd|rd|th)|v\d+(?:\.\d+)+|(?:utc|gmt)[+-]\d+)$/i;
/** Durations and sizes: `41m`, `2h30m`, `12.5GB`. */
const measure = /^(?:\d+(?:[.,]\d+)?(?:ms|s|secs?|m|mins?|h|hrs?|d|days?|w|[kmgt]i?b|b|x)){1,4}$/i;
/** What programs call things by: long hexadecimal numbers, with hyphens or without. */
const generated = /^(?:[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|(?=.*\d)(?=.*[a-f])[0-9a-f]{16,})$/i;

/**
 * Judges a word without an at sign that stands by itself.
 * Letters, digits, dot, underscore and hyphen make a user ID; a domain or file name, a heading, a time, a word of a
 * sentence or a single letter is not used; digits only, a name, other signs and letters beyond ASCII are doubtful.
 * @param word without surrounding punctuation; may hold invisible characters
 */
export function checkUserId(word: string): Finding {
  const { text, removed } = withoutInvisible(word);
  if (text === '') return notUsed('punctuation');
  if (text.length > maxLength)
    return text.includes('://') ? notUsed('webAddress') : doubtful('none', '', 'tooLong');
  if (isTableWord(text) || isStatusWord(text) || isOfLogins(text)) return notUsed('heading');
  if (isSentenceWord(text)) return notUsed('text');
  if (isCredential(text)) return notUsed('nameOnly');
  if (isWebAddress(text)) return notUsed('webAddress');
  if (isDomainName(text)) return notUsed('domainOnly');
  if (fileName.test(text)) return notUsed('fileName');
  if (time.test(text) || measure.test(text) || generated.test(text)) return notUsed('text');
  if (nameShaped.test(text)) return doubtful('userId', text, 'nameOrUserId');
  if (digits.test(text)) return doubtful('userId', text, 'digitsOnly');
  if (text.length === 1) return notUsed('tooShort');
  if (userId.test(text) && !text.includes('..'))
    return isMachineLogin(text)
      ? doubtful('userId', text, 'machine')
      : isGroupLogin(text)
        ? doubtful('userId', text, 'groupAddress')
        : usable('userId', text, removed);
  return checkUnusual(text);
}

function isWebAddress(text: string): boolean {
  if (text.includes('://') || /^www\./i.test(text)) return true;
  const slash = text.search(/[/:?#]/);
  return slash > 0 && isDomainName(text.slice(0, slash));
}

function checkUnusual(text: string): Finding {
  if (!/[^\0-\x7F]/.test(text)) return doubtful('userId', text, 'unusualCharacters');
  if (eastAsian.test(text)) return notUsed(text.length <= maxEastAsianName ? 'nameOnly' : 'text');
  if (!/\p{L}/u.test(text)) return doubtful('none', '', 'unusualCharacters');
  const plain = text.normalize('NFKC');
  if (userId.test(plain)) return doubtful('userId', text, 'fullwidthCharacters', plain);
  return doubtful('userId', text, hasMixedScripts(text) ? 'mixedScripts' : 'nonAsciiLetters');
}

/** Whether a user ID is an ordinary word too: nothing but letters and hyphens. */
export function isOrdinaryWord(word: string): boolean {
  return /^[A-Za-z-]+$/.test(word);
}

/** Whether a word is shaped like a user ID and not like an ordinary word: a digit, dot, underscore or hyphen inside. */
export function looksLikeUserId(word: string): boolean {
  return /[0-9._-]/.test(word) && isUsable(word);
}

/** Whether a word is a user ID that could be filled, ordinary words included. */
export function isUsable(word: string): boolean {
  const { state } = checkUserId(word);
  return state === 'ready' || state === 'fixed';
}
