import { ListFileError } from './errors';

/** A text, and the encoding that it was read by, in the names of the Encoding Standard. */
export interface DecodedText {
  text: string;
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
}

/** How much of a file is looked at to tell its encoding, in bytes. */
const SAMPLE = 64 * 1024;
/** Lists hold addresses and line ends, so that in UTF-16 this share of the pairs has a zero in it, at the least. */
const LEAST_ZEROS = 0.1;
/** Characters that no text has, as a share of it. */
const MOST_CONTROLS = 0.001;
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
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

function markOf([first, second, third]: Uint8Array): DecodedText['encoding'] | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** UTF-16 without a mark: ASCII characters have a zero byte, always on the same side. */
function pairsOf(bytes: Uint8Array): DecodedText['encoding'] | undefined {
  const pairs = Math.floor(Math.min(bytes.length, SAMPLE) / 2);
  let first = 0;
  let second = 0;
  for (let at = 0; at < pairs * 2; at += 2) {
    if (bytes[at] === 0) first += 1;
    if (bytes[at + 1] === 0) second += 1;
  }
  if (second > pairs * LEAST_ZEROS && first * 10 < second) return 'utf-16le';
  return first > pairs * LEAST_ZEROS && second * 10 < first ? 'utf-16be' : undefined;
}

function checked(result: DecodedText): DecodedText {
  const sample = result.text.slice(0, SAMPLE);
  const found = sample.match(controls)?.length ?? 0;
  if (found > sample.length * MOST_CONTROLS) throw new ListFileError('notAList', { kind: 'binary' });
  return result;
}
