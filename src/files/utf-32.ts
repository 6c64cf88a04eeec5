/** How many characters at the begin are looked at to tell the order of bytes. */
const sampleLength = 4096;
const maxCodePoint = 0x10ffff;

/** The text of bytes in UTF-32, four for each character; undefined for any other bytes. */
export function textOfUtf32(bytes: Uint8Array): { text: string; encoding: string; isSure: true } | undefined {
  if (bytes.length < 8 || bytes.length % 4 !== 0) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const isLittle of [true, false]) {
    if (!areCharacters(view, isLittle)) continue;
    const text = textOf(view, isLittle);
    if (text !== undefined) return { text, encoding: isLittle ? 'utf-32le' : 'utf-32be', isSure: true };
  }
  return undefined;
}

/** No other encoding has a zero byte on the same side of each four, and characters in the others. */
function areCharacters(view: DataView, isLittle: boolean): boolean {
  const end = Math.min(view.byteLength, sampleLength * 4);
  for (let at = 0; at < end; at += 4) {
    const point = view.getUint32(at, isLittle);
    if (point === 0 || point > maxCodePoint) return false;
  }
  return true;
}

function textOf(view: DataView, isLittle: boolean): string | undefined {
  const parts: string[] = [];
  for (let at = 0; at < view.byteLength; at += 4) {
    const point = view.getUint32(at, isLittle);
    if (point > maxCodePoint) return undefined;
    if (at > 0 || point !== 0xfeff) parts.push(String.fromCodePoint(point));
  }
  return parts.join('');
}
