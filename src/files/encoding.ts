import { ListFileError } from './errors';

/** A text, and the encoding that it was read by, in the names of the Encoding Standard. */
export interface DecodedText {
  text: string;
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
}

/** What Windows-1252 has from 0x80 to 0x9F; a blank stands where it has nothing. */
const windows1252Upper = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
/** How much of a file is looked at to tell its encoding, in bytes. */
const sampleLength = 64 * 1024;
/** Lists hold addresses and line ends, so that in UTF-16 at least this share of the pairs is an ASCII character. */
const minAsciiShare = 0.1;
/** Characters that no text has, as a share of it. */
const maxControlShare = 0.001;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what tells a text from something else
const controls = /[\x00-\x08\x0E-\x19\x1C-\x1F]/g;

/**
 * Reads bytes as text: by the byte order mark; without one, as UTF-16 where every second byte is zero, as UTF-8 where that
 * is valid, else as Windows-1252. A byte order mark is not part of the text.
 * @throws ListFileError `notAList` for bytes that are no text
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = markOf(bytes) ?? pairsOf(bytes);
  if (encoding !== undefined) return checked(decoded(bytes, encoding));
  try {
    return checked({ text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' });
  } catch (error) {
    if (error instanceof ListFileError) throw error;
    return checked(decoded(bytes, 'windows-1252'));
  }
}

function decoded(bytes: Uint8Array, encoding: DecodedText['encoding']): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text: encoding === 'windows-1252' ? withoutLatinControls(text) : text, encoding };
}

/** Some platforms read Windows-1252 as ISO 8859-1, which has control characters in this place. */
function withoutLatinControls(text: string): string {
  return text.replace(/[\x80-\x9F]/g, (control) => {
    const letter = windows1252Upper[control.charCodeAt(0) - 0x80] ?? ' ';
    return letter === ' ' ? control : letter;
  });
}

function markOf([first, second, third]: Uint8Array): DecodedText['encoding'] | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** UTF-16 without a mark: an ASCII character beside a zero byte, nearly always on the same side. */
function pairsOf(bytes: Uint8Array): DecodedText['encoding'] | undefined {
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
  const sample = result.text.slice(0, sampleLength);
  const found = sample.match(controls)?.length ?? 0;
  if (found > sample.length * maxControlShare) throw new ListFileError('notAList', { kind: 'binary' });
  return result;
}
