import { ListFileError } from './errors';
import { type GuessedText, guessText, isUtf8ByChance } from './legacy/guess';
import { textOfUtf32 } from './utf-32';

/** A text, the encoding that it was read by, in the names of the Encoding Standard, and whether that is sure. */
export type DecodedText = GuessedText;
type Unicode = 'utf-8' | 'utf-16le' | 'utf-16be';

/** How much of a file is looked at to tell its encoding, in bytes. */
const sampleLength = 64 * 1024;
/** Lists hold addresses and line ends, so that in UTF-16 at least this share of the pairs is an ASCII character. */
const minAsciiShare = 0.1;
/** Characters that no text has, as a share of it. */
const maxControlShare = 0.001;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what tells a text from something else
const controls = /[\x00-\x08\x0E-\x19\x1C-\x1F]/g;
/** How ISO-2022-JP begins Japanese characters, and ends them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the encoding begins with one
const escapes = /\x1B(?:\$[@B]|\([BJI])/;

/**
 * Reads bytes as text: as UTF-32 where each four are a character; by the byte order mark; without one, as UTF-16 where every
 * second byte is zero, as UTF-8 where that is valid, else by the encoding in which the text looks like one. A byte order mark is not part of the text. Where it is
 * not sure, U+FFFD stands for each letter that may be another.
 * @throws ListFileError `notAList` for bytes that are no text
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const wide = textOfUtf32(bytes);
  if (wide) return checked(wide);
  const encoding = markOf(bytes) ?? pairsOf(bytes);
  if ((encoding === undefined || encoding === 'utf-8') && bytes.includes(0)) {
    const plain = withoutZeros(bytes);
    if (!plain.includes(0) && plain.some((byte) => byte > 0x20)) return decodeText(plain);
  }
  if (encoding !== undefined)
    return checked({ text: new TextDecoder(encoding).decode(bytes), encoding, isSure: true });
  const shifted = shiftedText(bytes);
  if (shifted !== undefined) return checked(shifted);
  const start = latinOf(bytes.subarray(0, sampleLength));
  if (isBinary(start)) throw new ListFileError('notAList', { kind: 'binary' });
  const stated = escapes.test(start) ? 'iso-2022-jp' : statedIn(start);
  const isJapanese = stated === 'iso-2022-jp';
  const utf8 = isJapanese ? undefined : validText(bytes, 'utf-8');
  if (utf8 !== undefined && !isUtf8ByChance(bytes, utf8))
    return { text: utf8, encoding: 'utf-8', isSure: true };
  const text = stated && validText(bytes, stated);
  if (text !== undefined && stated) return { text, encoding: stated, isSure: true };
  return brokenUtf8(bytes) ?? guessText(bytes);
}

/**
 * Zero bytes as programs leave them in texts: fields of a fixed length are filled up with them, and lists of programs have
 * them in place of line ends. Within a word there are none: such bytes stay, and are no text.
 */
function withoutZeros(bytes: Uint8Array): Uint8Array {
  const sign = bytes.includes(0x0a) || bytes.includes(0x0d) ? 0x20 : 0x0a;
  const ends = Uint8Array.from([0, 0x09, 0x0a, 0x0d, 0x20, 0x22, 0x27, 0x2c, 0x3b, 0x7c]);
  const isWithin = (at: number): boolean =>
    sign === 0x20 && isInWord(bytes[at - 1], ends) && isInWord(bytes[at + 1], ends);
  return bytes.map((byte, at) => (byte === 0 && !isWithin(at) ? sign : byte));
}

const isInWord = (byte: number | undefined, ends: Uint8Array): boolean =>
  byte !== undefined && !ends.includes(byte);

/** How ISO-2022-KR and ISO-2022-CN say at the begin of a file what stands between a shift out and a shift in. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the encodings begin with one
const designation = /\x1B\$\)([AC])/g;
const shiftOut = 0x0e;
const shiftIn = 0x0f;

/** Reads text with shifts: letters of two bytes stand there without the highest bit. Undefined where there are none. */
function shiftedText(bytes: Uint8Array): DecodedText | undefined {
  if (bytes[0] !== 0x1b && !bytes.subarray(0, sampleLength).includes(shiftOut)) return undefined;
  const [, set] = new RegExp(designation.source).exec(latinOf(bytes.subarray(0, sampleLength))) ?? [];
  if (set === undefined) return undefined;
  let isShifted = false;
  const plain: number[] = [];
  for (const byte of bytes) {
    if (byte === shiftOut || byte === shiftIn) isShifted = byte === shiftOut;
    else plain.push(isShifted && byte > 0x20 ? byte | 0x80 : byte);
  }
  const text = validText(Uint8Array.from(plain), set === 'C' ? 'euc-kr' : 'gb18030');
  if (text === undefined) return undefined;
  const encoding = set === 'C' ? 'iso-2022-kr' : 'iso-2022-cn';
  return { text: text.replace(designation, ''), encoding, isSure: true };
}

/** The text, or undefined where some of the bytes have no meaning in an encoding, or nobody knows it. */
function validText(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The encoding that a web page or an XML file says it is in. */
const statedIn = (start: string): string | undefined =>
  /<(?:meta|\?xml)\b[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?([\w.:-]+)/i
    .exec(start.slice(0, 4096))?.[1]
    ?.toLowerCase();

/** UTF-8 with a few broken letters, as where a file was cut or put together of two. */
function brokenUtf8(bytes: Uint8Array): DecodedText | undefined {
  const text = new TextDecoder().decode(bytes);
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const whole = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  return broken > 0 && whole > 2 && broken * 4 <= whole
    ? { text, encoding: 'utf-8', isSure: false }
    : undefined;
}

function latinOf(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

function markOf([first, second, third]: Uint8Array): Unicode | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** UTF-16 without a mark: an ASCII character beside a zero byte, nearly always on the same side. */
function pairsOf(bytes: Uint8Array): Unicode | undefined {
  const pairs = Math.floor(Math.min(bytes.length, sampleLength) / 2);
  let little = 0;
  let big = 0;
  for (let at = 0; at < pairs * 2; at += 2) {
    const [first = 0, second = 0] = [bytes[at], bytes[at + 1]];
    if (second === 0 && isAscii(first)) little++;
    else if (first === 0 && isAscii(second)) big++;
  }
  if (little > pairs * minAsciiShare && big * 3 < little) return 'utf-16le';
  return big > pairs * minAsciiShare && little * 3 < big ? 'utf-16be' : undefined;
}

const isAscii = (byte: number): boolean => (byte >= 32 && byte < 127) || (byte >= 9 && byte <= 13);

function checked(result: DecodedText): DecodedText {
  if (isBinary(result.text.slice(0, sampleLength))) throw new ListFileError('notAList', { kind: 'binary' });
  return result;
}

const isBinary = (sample: string): boolean =>
  (sample.match(controls)?.length ?? 0) > sample.length * maxControlShare;
