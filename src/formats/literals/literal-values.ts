import type { Literal, LiteralEntry } from './literal';
import { LiteralCursor, NotLiterals } from './literal-cursor';

const word = /:?[^\s,:;=()[\]{}"'`<>]+/y;
const prefixed = /(?:b|u|r|f|br|rb|ur|N|E)(?=["'])/y;
const keyWord = /(?:[:$@%]?[A-Za-z_][\w$ .-]{0,80}?|\d{1,9})(?=\s*(?::(?!:)|=>|=(?!=)))/y;
const title = /\s*[A-Za-z_]\w*\s*=>/y;
/** The head of a block, as files of configurations have them: `variable "members" {`. */
const block = /[A-Za-z_][\w-]*(?:[ \t]+"[^"\n]{0,80}"){0,3}[ \t]*(?=\{)/y;
const colonInBraces = /\s*(?::(?!:)|=>|=(?!=))/y;
const colonElsewhere = /\s*(?:=>|=(?!=))/y;
const beforeCall = /[ \t]*(?=\()/y;
const lineEnd = /[\n\r]/;
/** How a key without quotes begins, or the head of a block. Rows are numbered: `{0: …, 1: …}`. */
const bareStart = /[:$@%\w]/;
/** Between the items of a list. */
export const separators = ',;';
const ending: Record<string, string> = { '{': '}', '[': ']', '(': ')' };
const maxDepth = 60;

type ObjectLiteral = Extract<Literal, { kind: 'object' }>;

const labelOfBlock = (head: string): string =>
  (head.match(/"[^"]*"/g)?.at(-1) ?? head).replaceAll('"', '').trim();

const isQuote = (sign: string): boolean => sign === '"' || sign === "'" || sign === '`';

/** Reads one value after the other, from a place that it moves on. */
export class ValueReader extends LiteralCursor {
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
      const end = this.at;
      this.skip();
      if (!this.mayEndItem(opening, end)) throw new NotLiterals();
    }
    if (this.at < this.text.length) this.at++;
    const to = this.at;
    if (entries.length === 0 || (items.length > 0 && opening !== '{'))
      return { kind: 'list', items: [...items, ...entries.map(({ value }) => value)], from, to };
    return { kind: 'object', entries, from, to };
  }

  /** Whether what follows an item, or a line end behind it, sets it off from the next one. */
  private mayEndItem(opening: string, end: number): boolean {
    const after = this.text[this.at];
    if (after === undefined || after === ending[opening] || separators.includes(after)) return true;
    return lineEnd.test(this.text.slice(Math.max(0, end - 1), this.at));
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
