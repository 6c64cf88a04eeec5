import { type MappedText, MappedTextBuilder } from '../mapped-text';

const sign = /=(?:([0-9A-Fa-f]{2})((?:=[0-9A-Fa-f]{2})*)|[ \t]*(\r\n|\n|\r))/g;

/**
 * Decodes quoted-printable (RFC 2045): `=3D` is a sign, an equals sign at the end of a line joins it with the next.
 * @param charset of the bytes
 */
export function decodeQuotedPrintable(text: string, charset = 'utf-8'): MappedText {
  const builder = new MappedTextBuilder();
  const decoder = decoderOf(charset);
  let at = 0;
  sign.lastIndex = 0;
  for (let match = sign.exec(text); match !== null; match = sign.exec(text)) {
    builder.copy(text, at, match.index);
    const end = match.index + match[0].length;
    if (match[3] === undefined) {
      const bytes = Uint8Array.from(match[0].slice(1).split('='), (code) => Number.parseInt(code, 16));
      builder.put(decoder.decode(bytes), match.index, end);
    }
    at = end;
  }
  builder.copy(text, at, text.length);
  return builder.build();
}

function decoderOf(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}

/** Decodes base64, each character leading to the four signs that it was made of. Undefined for what is none. */
export function decodeBase64(text: string, charset = 'utf-8'): MappedText | undefined {
  const places: number[] = [];
  let signs = '';
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if (/\s/.test(character)) continue;
    if (!/[A-Za-z0-9+/=_-]/.test(character)) return undefined;
    places.push(at);
    signs += character === '-' ? '+' : character === '_' ? '/' : character;
  }
  let bytes: Uint8Array;
  try {
    bytes = Uint8Array.from(atob(signs.replace(/=+$/, '')), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
  const builder = new MappedTextBuilder();
  const decoder = decoderOf(charset);
  let position = 0;
  const encoder = new TextEncoder();
  const decoded = decoder.decode(bytes);
  const isUtf8 = decoder.encoding === 'utf-8';
  for (const character of decoded) {
    const length = isUtf8 ? encoder.encode(character).length : 1;
    const from = places[Math.floor((position * 4) / 3)] ?? 0;
    const to =
      (places[Math.min(places.length - 1, Math.floor(((position + length) * 4 - 1) / 3))] ?? from) + 1;
    builder.put(character, from, Math.max(to, from + 1));
    position += length;
  }
  return builder.build();
}

/** Whether equals signs of a text are those of quoted-printable: each in front of a line end or two hexadecimal digits. */
export function isQuotedPrintable(text: string): boolean {
  const signs = text.match(/=[ \t]*(?:\r\n|\n|\r)|=[0-9A-F]{2}/g)?.length ?? 0;
  const all = text.split('=').length - 1;
  return signs > 0 && signs === all && (/=\r?\n\S/.test(text) || /=(?:3D|20|40|0A|C[2-9]|E[2-9])/.test(text));
}
