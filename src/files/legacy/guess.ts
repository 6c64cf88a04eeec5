import { singleByteEncodings } from './alphabets';
import { doubleByteEncodings } from './han';
import { isStrange, scoreOfPairs, scoreOfText } from './score';

/** A text that was read by the encoding in which it looks most like one. */
export interface GuessedText {
  text: string;
  encoding: string;
  isSure: boolean;
}

interface Candidate {
  name: string;
  isDouble: boolean;
  /** How the looked-at part reads. */
  sample: string;
  score: number;
}

/** How much is looked at, in bytes, and how much better the best reading has to be than any that differs. */
const sampleLength = 24 * 1024;
const minLead = 1.2;
const leadByRoot = 0.15;
/** Letters of one byte and characters of two are counted in different ways: so many times better. */
const otherKind = 2;
const unknown = '\uFFFD';
const newline = 10;
/** In longer texts, the bytes of another encoding are no UTF-8 for long. */
const maxByChance = 24;
/** What each pair of bytes counts at least where all characters are common ones. */
const minByPair = 1.75;

/**
 * Reads bytes that are no Unicode, by what the text then looks like. Letters that another reading, which looks nearly as
 * good, reads as something else are U+FFFD.
 */
export function guessText(bytes: Uint8Array): GuessedText {
  const { best, close, isSure } = ranked(bytes);
  if (!isSure) return { text: withoutDoubtful(bytes, best, close), encoding: best.name, isSure };
  const text = decode(bytes, best.name);
  return { text, encoding: best.name, isSure: !text.includes(unknown) };
}

/** The reading that looks best, and those that look nearly as good and differ from it. */
function ranked(bytes: Uint8Array): { best: Candidate; close: Candidate[]; isSure: boolean } {
  const sample = linesBeyondAscii(bytes);
  const candidates = [...singleBytes(sample), ...doubleBytes(sample)].sort(
    (one, other) => other.score - one.score,
  );
  const best = candidates[0] as Candidate;
  const lead = Math.max(minLead, leadByRoot * Math.sqrt(Math.max(0, best.score)));
  const isClose = ({ sample, isDouble, score }: Candidate): boolean =>
    sample !== best.sample && score > best.score - (isDouble === best.isDouble ? 1 : otherKind) * lead;
  const close = candidates.filter(isClose);
  return { best, close, isSure: best.score > 0 && close.length === 0 };
}

/**
 * Whether valid UTF-8 is so by chance: pairs of bytes in a few words, which read as no word does, and as good words by
 * another encoding.
 */
export function isUtf8ByChance(bytes: Uint8Array, text: string): boolean {
  const letters = text.match(/[^\0-\x7F]/g) ?? [];
  const isFew =
    letters.length > 0 && letters.length <= maxByChance && letters.every((each) => each < '\u0800');
  if (!isFew || !isStrange(text)) return false;
  const { best, isSure } = ranked(bytes);
  const pairs = bytes.filter((byte) => byte > 0x7f).length / 2;
  return isSure && best.isDouble && best.score >= pairs * minByPair;
}

/** The lines with letters beyond ASCII, as far as they are looked at; no encoding has a line end within a character. */
function linesBeyondAscii(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(Math.min(bytes.length, sampleLength));
  let length = 0;
  for (let at = 0; at < bytes.length && length < sample.length; ) {
    const end = bytes.indexOf(newline, at);
    const line = bytes.subarray(at, end < 0 ? bytes.length : end + 1);
    at += line.length;
    if (!line.some((byte) => byte > 0x7f)) continue;
    const taken = line.subarray(0, sample.length - length);
    sample.set(taken, length);
    length += taken.length;
  }
  return sample.subarray(0, length);
}

const singleBytes = (bytes: Uint8Array): Candidate[] =>
  singleByteEncodings.map(({ name, languages, rareness, familiar }) => {
    const sample = decode(bytes, name);
    return { name, isDouble: false, sample, score: scoreOfText(sample, languages, familiar) - rareness };
  });

const doubleBytes = (bytes: Uint8Array): Candidate[] =>
  doubleByteEncodings.map((encoding) => {
    const sample = decode(bytes, encoding.name);
    const score = scoreOfText(sample, []) + scoreOfPairs(bytes, sample, encoding);
    return { name: encoding.name, isDouble: true, sample, score };
  });

/** What Windows-1252 has from 0x80 to 0x9F; a blank stands where it has nothing. */
const windows1252Upper = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** The letters of DOS (code page 850, and nearly all of those of 437) from 0x80; a blank stands for a sign that is none. */
const dosUpper =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø Ø ƒáíóúñÑªº      «»     ÁÂÀ              ãÃ        ðÐÊËÈıÍÎÏ     Ì ÓßÔÒõÕµþÞÚÛÙýÝ                  ';

function decodeDos(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) {
    const letter = byte < 0x80 ? String.fromCharCode(byte) : dosUpper[byte - 0x80];
    text += letter === ' ' && byte >= 0x80 ? unknown : letter;
  }
  return text;
}

function decode(bytes: Uint8Array, encoding: string): string {
  if (encoding === 'ibm850') return decodeDos(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding !== 'windows-1252') return text;
  // Some platforms read Windows-1252 as ISO 8859-1, which has control characters in this place.
  return text.replace(/[\x80-\x9F]/g, (control) => {
    const letter = windows1252Upper[control.charCodeAt(0) - 0x80] ?? ' ';
    return letter === ' ' ? control : letter;
  });
}

/** Keeps what all good readings agree on. Behind a first byte of two, a sign may be none. */
function withoutDoubtful(bytes: Uint8Array, best: Candidate, close: readonly Candidate[]): string {
  const readings = [best, ...close];
  const isAnyDouble = readings.some(({ isDouble }) => isDouble);
  const isPoor = best.score <= 0;
  const letters = Array.from({ length: 256 }, (_, byte) => {
    if (byte < 0x80) return String.fromCharCode(byte);
    if (isAnyDouble || isPoor) return unknown;
    const all = new Set(readings.map(({ name }) => decode(Uint8Array.of(byte), name)));
    return all.size === 1 ? ([...all][0] ?? unknown) : unknown;
  });
  let text = '';
  for (const [at, byte] of bytes.entries()) {
    const isBehindFirst = isAnyDouble && (bytes[at - 1] ?? 0) > 0x7f;
    text += isBehindFirst && byte >= 0x40 && byte < 0x7f && !isAsciiLetter(byte) ? unknown : letters[byte];
  }
  return text;
}

const isAsciiLetter = (byte: number): boolean => (byte | 32) >= 97 && (byte | 32) <= 122;
