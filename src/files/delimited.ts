import { ListFileError, maxCells, maxRows } from './errors';

/** What stands between the cells of a line most often. */
export type Delimiter = ',' | ';' | '\t' | '|';

const quote = '"';

/**
 * Reads CSV or TSV as RFC 4180 has it: a cell in quotes may hold delimiters, line ends, and quotes written twice. What
 * programs write beyond it is read too: any line end, text behind a closing quote, a quote that is never closed.
 * @param delimiter one sign
 * @param limit stop after so many rows; without it, more than `maxRows` are an error
 * @throws ListFileError `tooManyRows`
 */
export function readDelimited(text: string, delimiter: string, limit?: number): string[][] {
  const reader = new DelimitedReader(text, delimiter);
  const rows: string[][] = [];
  let cells = 0;
  for (let row = reader.next(); row !== undefined; row = reader.next()) {
    if (row.length === 1 && row[0]?.trim() === '') continue;
    cells += row.length;
    rows.push(row);
    if (rows.length === limit) break;
    if (rows.length > maxRows || cells > maxCells) throw new ListFileError('tooManyRows', { maxRows });
  }
  return rows;
}

class DelimitedReader {
  private at = 0;
  private readonly lastQuote: number;
  private readonly bare: RegExp;

  constructor(
    private readonly text: string,
    private readonly delimiter: string,
  ) {
    this.lastQuote = text.lastIndexOf(quote);
    this.bare = new RegExp(`[\\n\\r${delimiter.replace(/[\\\]^]/, '\\$&')}]`, 'g');
  }

  next(): string[] | undefined {
    if (this.at >= this.text.length) return undefined;
    const row: string[] = [];
    for (;;) {
      row.push(this.readCell());
      const end = this.text[this.at];
      this.at += end === '\r' && this.text[this.at + 1] === '\n' ? 2 : 1;
      if (end === undefined || end === '\n' || end === '\r') return row;
    }
  }

  private readCell(): string {
    let start = this.at;
    while (this.text[start] === ' ' && this.delimiter !== ' ') start++;
    const inQuotes = this.text[start] === quote ? this.readQuoted(start) : undefined;
    this.bare.lastIndex = this.at;
    const end = this.bare.exec(this.text)?.index ?? this.text.length;
    const rest = this.text.slice(this.at, end);
    this.at = end;
    return inQuotes === undefined ? rest : inQuotes + rest.trimEnd();
  }

  /** The text between two quotes, and `at` behind them; undefined where the quote is not closed. */
  private readQuoted(start: number): string | undefined {
    let close = start;
    for (;;) {
      // A quote behind which there is no other is not searched for: a text full of them is gone through once.
      close = close < this.lastQuote ? this.text.indexOf(quote, close + 1) : -1;
      if (close < 0) return undefined;
      if (this.text[close + 1] !== quote) break;
      close++;
    }
    this.at = close + 1;
    return this.text.slice(start + 1, close).replaceAll('""', quote);
  }
}
