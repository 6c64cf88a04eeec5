/** Opening quotes, and the closing one of each. */
export const closingQuotes: Record<string, string> = {
  '"': '"',
  "'": "'",
  '“': '”',
  '„': '“',
  '«': '»',
  '‘': '’',
};

/** Finds the closing quotes and brackets of a line, each stretch of it only once however many are opened. */
export class ClosingMarks {
  /** Where the next closing character of a kind stands, so that a line full of opening ones is searched once. */
  private readonly nextClosing: Record<string, number> = {};

  constructor(private readonly line: string) {}

  /** Offset of the next `closing` at or after `from`, or the line's length. */
  find(closing: string, from: number): number {
    const known = this.nextClosing[closing];
    if (known !== undefined && known >= from) return known;
    const found = this.line.indexOf(closing, from);
    const at = found < 0 ? this.line.length : found;
    this.nextClosing[closing] = at;
    return at;
  }

  /** As `find` behind an opening quote, passing over doubled and escaped quotes. */
  findQuote(closing: string, opening: number): number {
    let close = this.find(closing, opening + 1);
    while (closing === '’' && isWithinWord(this.line, close)) close = this.find(closing, close + 1);
    while (closing === '"' && close < this.line.length) {
      const isDoubled = this.line[close + 1] === '"' && close > opening + 1;
      if (!isDoubled && this.line[close - 1] !== '\\') break;
      close = this.find(closing, close + (isDoubled ? 2 : 1));
    }
    return close;
  }
}

/** An apostrophe, not the end of a quotation. */
function isWithinWord(line: string, at: number): boolean {
  return (
    at < line.length && /[\p{L}\p{N}]/u.test(line[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(line[at + 1] ?? '')
  );
}
