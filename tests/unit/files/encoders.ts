/** Writes text in the encodings of the Encoding Standard, which platforms only read: their decoders, turned round. */
export function encoderOf(encoding: string): (text: string) => Uint8Array {
  const bytesOf = new Map<string, number[]>();
  const decoder = new TextDecoder(encoding, { fatal: true });
  const learn = (...bytes: number[]): void => {
    try {
      const text = decoder.decode(Uint8Array.from(bytes));
      // The Standard reads some characters from several places; the plainest one is where they are written.
      if ([...text].length === 1 && !bytesOf.has(text)) bytesOf.set(text, bytes);
    } catch {
      // No character.
    }
  };
  for (let byte = 0; byte < 256; byte++) learn(byte);
  if (isDouble.test(encoding)) {
    for (let lead = 0x81; lead < 0xff; lead++)
      for (let trail = 0x40; trail < 0xff; trail++) learn(lead, trail);
  }
  if (encoding === 'windows-1252') {
    for (const [at, letter] of [...windows1252Upper].entries()) bytesOf.set(letter, [0x80 + at]);
  }
  return (text) =>
    Uint8Array.from(
      [...text].flatMap((letter) => {
        const bytes = bytesOf.get(letter);
        if (!bytes) throw new Error(`${letter} is not in ${encoding}.`);
        return bytes;
      }),
    );
}

const isDouble = /^(?:shift_jis|euc-jp|euc-kr|gb18030|big5)$/;
/** Some versions of Node read these as ISO 8859-1. */
const windows1252Upper = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';
