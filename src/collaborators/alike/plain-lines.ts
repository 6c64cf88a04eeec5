import type { UnremarkableAddresses } from '../address/unremarkable';
import { carriageReturnCode, codeAt, lineFeedCode } from '../words/characters';

const tabCode = 9;
const spaceCode = 32;
const commaCode = 44;
const semicolonCode = 59;

const isSeparator = (code: number): boolean =>
  code === spaceCode || code === commaCode || code === semicolonCode || code === tabCode;

/**
 * The short way for long lists: lines that hold nothing but unremarkable addresses, spaces, commas, semicolons and tabs.
 * Any other line is left to `readLine`, which gives the same result for these, only slower.
 */
export class PlainLines {
  /** The addresses of the line read last, three numbers each: offsets from and to, and hash. */
  readonly found: number[] = [];
  /** How many of the numbers count. */
  length = 0;

  constructor(
    private readonly text: string,
    private readonly addresses: UnremarkableAddresses,
  ) {}

  /**
   * @param from offset of the line's first character
   * @returns offset of the line end (\n, \r or the end of the text), or -1 if the line is not plain
   */
  read(from: number): number {
    const { text, found, addresses } = this;
    this.length = 0;
    let at = from;
    for (;;) {
      let code = codeAt(text, at);
      while (isSeparator(code)) {
        at++;
        code = codeAt(text, at);
      }
      // A semicolon in front may switch a line off.
      if (this.length === 0 && at > from && text.slice(from, at).trimStart().startsWith(';')) return -1;
      if (at >= text.length || code === lineFeedCode || code === carriageReturnCode) return at;
      if (!addresses.read(at) || addresses.hash < 0) return -1;
      const { end, hash } = addresses;
      const next = codeAt(text, end);
      const ends =
        end >= text.length || next === lineFeedCode || next === carriageReturnCode || isSeparator(next);
      if (!ends) return -1;
      found[this.length] = at;
      found[this.length + 1] = end;
      found[this.length + 2] = hash;
      this.length += 3;
      at = end;
    }
  }
}
