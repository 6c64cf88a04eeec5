import { type MappedText, replaceMapped } from '../mapped-text';

const written =
  /\\(?:([nrtvf0bae"'`\\/])|u\{([0-9A-Fa-f]{1,6})\}|u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2}(?:\\x[0-9A-Fa-f]{2})*)|(\r?\n))/g;
const plain: Record<string, string> = {
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  f: '\f',
  0: '',
  b: '',
  a: '',
  e: '',
};
/** A line end or tab written as a backslash and a letter, behind what ends an item of a list or in front of an address. */
const writtenLineEnd = /(?:[\s,;>"'.]|[A-Za-z]{2})(?:\\r)?\\[nt](?=\\|[\w.+'-]+@|["'<A-Z]|\s*$|-)/;
const unknown = /\\(?![nrt"'`\\/ux0vfbae]|\r?\n)/;

/** Whether line ends, tabs or signs of a text are written with backslashes, as in the source of a program. */
export function hasEscapes(text: string): boolean {
  if (!text.includes('\\')) return false;
  return (writtenLineEnd.test(text) && !unknown.test(text)) || /\\u00(?:40|2[7eE]|3[cCeE])/.test(text);
}

/** A text with the characters that its escapes stand for; undefined where it has none. */
export function decodeEscapes(text: string): MappedText | undefined {
  return replaceMapped(text, written, ([, letter, braced, four, bytes, lineEnd]) => {
    if (lineEnd !== undefined) return '';
    if (letter !== undefined) return plain[letter] ?? letter;
    if (bytes !== undefined) return ofBytes(bytes);
    const code = Number.parseInt(braced ?? four ?? '', 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
  });
}

/** `\xe2\x80\x8b`: bytes of UTF-8 where they are some, else a character each. */
function ofBytes(written: string): string {
  const bytes = Uint8Array.from(written.split('\\x'), (byte) => Number.parseInt(byte, 16));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return String.fromCharCode(...bytes);
  }
}
