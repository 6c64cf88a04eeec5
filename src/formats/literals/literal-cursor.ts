import { decodeEscapes } from '../decode/escapes';
import { replaceMapped } from '../mapped-text';
import { saysAside, saysOut } from '../words/says-out';
import type { Literal } from './literal';

const blank = /(?:\s|\uFEFF|\/\/[^\n\r]*|#[^\n\r]*|--[ \t][^\n\r]*|\/\*[\s\S]*?\*\/)*/y;
const [tabCode, lineFeedCode, carriageReturnCode, spaceCode] = [9, 10, 13, 32];

/** Whether a character may begin a comment, or is a blank that few texts have. */
const mayBeBlank = (code: number): boolean =>
  code === 0x23 || code === 0x2d || code === 0x2f || code < spaceCode || code > 0x7f;

/** Whether a comment behind something says against whoever is named there. @param passed blanks and comments, from there on */
function saysBehind(passed: string): boolean {
  const [, remark] = /^[ \t]*(?:#|\/\/|--[ \t]|\/\*)([^\n\r]*)/.exec(passed) ?? [];
  if (remark === undefined) return false;
  const said = remark.replace(/\*\/\s*$/, '').trim();
  return saysOut(said) || saysAside(said) || /^(?:leaves|leaving) /i.test(said);
}

/** What is read is no literal. */
export class NotLiterals extends Error {}

/** A place in a text of literals that moves past what is met there: patterns, blanks, comments, texts in quotes. */
export class LiteralCursor {
  /** Nothing was met that JSON has not. */
  isJson = true;

  constructor(
    protected readonly text: string,
    protected at = 0,
  ) {}

  protected match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }

  /** Goes past blanks, comments, and the signs given. */
  protected skip(signs = ''): void {
    for (;;) {
      const before = this.at;
      this.skipPlainBlanks();
      // Most often there is nothing more: to look for it costs.
      if (mayBeBlank(this.text.charCodeAt(this.at))) {
        const passed = this.match(blank) ?? '';
        if (/[/#-]/.test(passed)) this.isJson = false;
        // What a remark says of whoever stands on its line is told only where lines are read one by one.
        const isBehind = before > 0 && !/[\n\r]/.test(this.text.slice(before, this.at - passed.length));
        if (isBehind && saysBehind(passed)) throw new NotLiterals();
      }
      if (this.at < this.text.length && signs.includes(this.text[this.at] ?? ' ')) this.at++;
      if (this.at === before) return;
    }
  }

  private skipPlainBlanks(): void {
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      if (code !== spaceCode && code !== lineFeedCode && code !== carriageReturnCode && code !== tabCode)
        return;
      this.at++;
    }
  }

  /** Reads what stands in quotes, its escapes decoded; it may break off where the text does. */
  protected readText(quote: string): Literal {
    if (quote !== '"') this.isJson = false;
    const isTriple = this.text.startsWith(quote.repeat(3), this.at);
    const closing = isTriple ? quote.repeat(3) : quote;
    const from = this.at;
    const contentFrom = from + closing.length;
    const end = this.endOfText(quote, closing, contentFrom);
    const isCut = end < 0;
    const contentTo = isCut ? this.text.length : end;
    const raw = this.text.slice(contentFrom, contentTo);
    if (!isTriple && quote !== '`' && raw.includes('\n') && /\n\s*\n/.test(raw)) throw new NotLiterals();
    this.at = isCut ? contentTo : contentTo + closing.length;
    const isDoubled = quote === "'" && raw.includes("''");
    const map = isDoubled
      ? replaceMapped(raw, /''/g, () => quote)
      : raw.includes('\\')
        ? decodeEscapes(raw)
        : undefined;
    const literal: Literal = { kind: 'text', text: map?.text ?? raw, from, to: this.at, contentFrom };
    if (map) literal.map = map;
    if (isCut) literal.isCut = true;
    return literal;
  }

  /** Where the closing quotes of a text stand, neither behind a slash nor doubled; -1 where it breaks off. */
  private endOfText(quote: string, closing: string, from: number): number {
    let end = from;
    for (;;) {
      end = this.text.indexOf(closing, end);
      if (end < 0) return end;
      let slashes = 0;
      while (this.text[end - 1 - slashes] === '\\' && end - 1 - slashes >= from) slashes++;
      const isDoubled = closing === quote && quote === "'" && this.text[end + 1] === "'";
      if (slashes % 2 === 0 && !isDoubled) return end;
      end += isDoubled ? 2 : 1;
    }
  }
}
