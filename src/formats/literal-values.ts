import { decodeEscapes } from './escapes';
import type { Literal, LiteralEntry } from './literal';
import { replaceMapped } from './mapped-text';
import { saysAside, saysOut } from './says-out';

const blank = /(?:\s|\uFEFF|\/\/[^\n\r]*|#[^\n\r]*|--[ \t][^\n\r]*|\/\*[\s\S]*?\*\/)*/y;
const word = /[^\s,:;=()[\]{}"'`<>]+/y;
const prefixed = /(?:b|u|r|f|br|rb|ur|N|E)(?=["'])/y;
const keyWord = /[:$@%]?[A-Za-z_][\w$ .-]{0,80}?(?=\s*(?::(?!:)|=>|=(?!=)))/y;
const title = /\s*[A-Za-z_]\w*\s*=>/y;
/** The head of a block, as files of configurations have them: `variable "members" {`. */
const block = /[A-Za-z_][\w-]*(?:[ \t]+"[^"\n]{0,80}"){0,3}[ \t]*(?=\{)/y;
const colonInBraces = /\s*(?::(?!:)|=>|=(?!=))/y;
const colonElsewhere = /\s*(?:=>|=(?!=))/y;
const beforeCall = /[ \t]*(?=\()/y;
const lineEnd = /[\n\r]/;
/** How a key without quotes begins, or the head of a block. */
const bareStart = /[:$@%A-Za-z_]/;
/** Between the items of a list. */
export const separators = ',;';
const [tabCode, lineFeedCode, carriageReturnCode, spaceCode] = [9, 10, 13, 32];
const ending: Record<string, string> = { '{': '}', '[': ']', '(': ')' };
const maxDepth = 60;

type ObjectLiteral = Extract<Literal, { kind: 'object' }>;

const labelOfBlock = (head: string): string =>
  (head.match(/"[^"]*"/g)?.at(-1) ?? head).replaceAll('"', '').trim();

const isQuote = (sign: string): boolean => sign === '"' || sign === "'" || sign === '`';

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

/** Reads one value after the other, from a place that it moves on. */
export class ValueReader {
  isJson = true;

  constructor(
    protected readonly text: string,
    protected at = 0,
  ) {}

  /** Goes past the head of a block, up to its brace. */
  protected matchHead(): string | undefined {
    return this.match(block);
  }

  /** The fields of a block, under the last of its labels. */
  protected readBlock(head: string, depth: number): ObjectLiteral {
    this.isJson = false;
    const value = this.readContainer('{', depth + 1);
    return { kind: 'object', entries: [{ key: labelOfBlock(head), value }], from: value.from, to: value.to };
  }

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

  protected readValue(depth: number): Literal {
    if (depth > maxDepth) throw new NotLiterals();
    const first = this.text[this.at];
    if (first === undefined) throw new NotLiterals();
    if (isQuote(first)) return this.readText(first);
    if (first in ending) return this.readContainer(first, depth);
    if (this.match(prefixed) !== undefined) {
      this.isJson = false;
      return this.readText(this.text[this.at] ?? '"');
    }
    const from = this.at;
    const text = this.match(word);
    if (text === undefined) throw new NotLiterals();
    this.match(beforeCall);
    if (this.text[this.at] !== '(') return { kind: 'word', text, from, to: this.at };
    this.isJson = false;
    return { ...this.readContainer('(', depth), from };
  }

  private readText(quote: string): Literal {
    if (quote !== '"') this.isJson = false;
    const isTriple = this.text.startsWith(quote.repeat(3), this.at);
    const closing = isTriple ? quote.repeat(3) : quote;
    const from = this.at;
    const contentFrom = from + closing.length;
    let end = contentFrom;
    for (;;) {
      end = this.text.indexOf(closing, end);
      if (end < 0) break;
      let slashes = 0;
      while (this.text[end - 1 - slashes] === '\\' && end - 1 - slashes >= contentFrom) slashes++;
      const isDoubled = !isTriple && quote === "'" && this.text[end + 1] === "'";
      if (slashes % 2 === 0 && !isDoubled) break;
      end += isDoubled ? 2 : 1;
    }
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

  protected readContainer(opening: string, depth: number): Literal {
    if (opening === '(') this.isJson = false;
    const from = this.at++;
    const items: Literal[] = [];
    const entries: LiteralEntry[] = [];
    for (;;) {
      this.skip(separators);
      const next = this.text[this.at];
      if (next === undefined || next === ending[opening]) break;
      const isBare = bareStart.test(next);
      const head = isBare && opening === '{' ? this.matchHead() : undefined;
      const key = isBare && head === undefined ? this.readKey(opening) : undefined;
      if (head !== undefined) entries.push(...this.readBlock(head, depth).entries);
      else if (key === undefined) {
        const item = this.readValue(depth + 1);
        const laterKey = item.kind === 'text' ? this.readColon(opening) : false;
        if (laterKey && this.isTitle()) continue;
        if (!laterKey) items.push(item);
        else if (item.kind === 'text') this.addEntry(entries, item.text, depth, item);
      } else this.addEntry(entries, key, depth);
      this.skip();
      const after = this.text[this.at];
      if (
        after !== undefined &&
        after !== ending[opening] &&
        !separators.includes(after) &&
        !lineEnd.test(this.text[this.at - 1] ?? '')
      )
        throw new NotLiterals();
    }
    if (this.at < this.text.length) this.at++;
    const to = this.at;
    if (entries.length === 0 || (items.length > 0 && opening !== '{'))
      return { kind: 'list', items: [...items, ...entries.map(({ value }) => value)], from, to };
    return { kind: 'object', entries, from, to };
  }

  private addEntry(
    entries: LiteralEntry[],
    key: string,
    depth: number,
    written?: LiteralEntry['written'],
  ): void {
    this.skip();
    if (this.at >= this.text.length) return;
    const value = this.readValue(depth + 1);
    entries.push(written ? { key, value, written } : { key, value });
  }

  /** Behind `{ 'jane':` keys of the same braces follow: it was the title of what stands in them. */
  private isTitle(): boolean {
    title.lastIndex = this.at;
    return title.test(this.text);
  }

  /** A key without quotes, and what stands between it and its value. */
  private readKey(opening: string): string | undefined {
    const before = this.at;
    const key = this.match(keyWord);
    if (key !== undefined && this.readColon(opening)) {
      this.isJson = false;
      return key.replace(/^[:$@%]/, '').trim();
    }
    this.at = before;
    return undefined;
  }

  /** Colons only in braces: elsewhere they are part of something else. */
  private readColon(opening: string): boolean {
    const sign = this.match(opening === '{' ? colonInBraces : colonElsewhere);
    if (sign !== undefined && !sign.endsWith(':')) this.isJson = false;
    return sign !== undefined;
  }
}
