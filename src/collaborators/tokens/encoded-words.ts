const one = '=\\?([^?\\s]{1,40})\\?([bq])\\?([^?\\s]{0,200})\\?=';

/** Encoded words of a mail's header (RFC 2047), one or several with blanks between; starts at `lastIndex`. */
export const encodedWords = new RegExp(`${one}(?:[ \\t]+${one}){0,20}`, 'iy');
const everyOne = new RegExp(`${one}[ \\t]*`, 'gi');

/** What encoded words stand for; a word in an encoding that nobody knows stays as it is. */
export function decodeWords(text: string): string {
  return text.replace(everyOne, (whole, charset: string, way: string, content: string) => {
    try {
      const bytes = way.toLowerCase() === 'b' ? bytesOfBase64(content) : bytesOfQuoted(content);
      return new TextDecoder(charset.replace(/\*.*$/, '')).decode(bytes);
    } catch {
      return whole;
    }
  });
}

function bytesOfBase64(content: string): Uint8Array {
  return Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
}

function bytesOfQuoted(content: string): Uint8Array {
  const plain = content
    .replaceAll('_', ' ')
    .replace(/=([0-9A-F]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
  return Uint8Array.from(plain, (character) => character.charCodeAt(0) & 255);
}
