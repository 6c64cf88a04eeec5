import { decodeEscapes } from './escapes';
import { type MappedText, replaceMapped } from './mapped-text';

/** A value as programs write it. */
export type Literal =
  | {
      kind: 'text';
      text: string;
      from: number;
      to: number;
      contentFrom: number;
      map?: MappedText;
      isCut?: boolean;
    }
  | { kind: 'word'; text: string; from: number; to: number }
  | { kind: 'list'; items: Literal[]; from: number; to: number }
  | { kind: 'object'; entries: LiteralEntry[]; from: number; to: number };

export interface LiteralEntry {
  key: string;
  value: Literal;
  /** The key as it is written, where that is known. */
  written?: Extract<Literal, { kind: 'text' }>;
}

/** What a text of literals holds, and how strictly it is written. */
export interface Literals {
  values: Literal[];
  /** Nothing in it that JSON does not have. */
  isJson: boolean;
}

const blank = /(?:\s|\uFEFF|\/\/[^\n\r]*|#[^\n\r]*|--[ \t][^\n\r]*|\/\*[\s\S]*?\*\/)*/y;
const word = /[^\s,:;=()[\]{}"'`<>]+/y;
const prefixed = /(?:b|u|r|f|br|rb|ur|N|E)(?=["'])/y;
const declaration =
  /(?:export\s+default\s+|export\s+|(?:const|let|var|final|static|my|local|global)\s+(?=[\w$@%]))*(?:[\w$.@%-]+(?:\s*\[[^\]\n]{0,60}\])?(?:\s*:\s*[\w<>[\], |]{1,60})?\s*(?:=|:=|<-)(?![=>])\s*)|return\s+|export\s+default\s+/y;
const keyWord = /[:$@%]?[A-Za-z_][\w$ .-]{0,80}?(?=\s*(?::(?!:)|=>|=(?!=)))/y;
const title = /\s*[A-Za-z_]\w*\s*=>/y;
/** The head of a block, as files of configurations have them: `variable "members" {`. */
const block = /[A-Za-z_][\w-]*(?:[ \t]+"[^"\n]{0,80}"){0,3}[ \t]*(?=\{)/y;
const ending: Record<string, string> = { '{': '}', '[': ']', '(': ')' };
const maxDepth = 60;

type ObjectLiteral = Extract<Literal, { kind: 'object' }>;

/** `[section]` and `[[section]]` of a file of settings. */
const isSection = (value: Literal): boolean =>
  value.kind === 'list' &&
  value.items.length === 1 &&
  (value.items[0]?.kind === 'word' || (value.items[0] !== undefined && isSection(value.items[0])));

const labelOfBlock = (head: string): string =>
  (head.match(/"[^"]*"/g)?.at(-1) ?? head).replaceAll('"', '').trim();

class NotLiterals extends Error {}

/**
 * Reads a text that is made of literals and nothing else: JSON, one value or several; the lists, maps and records of
 * Python, JavaScript, Ruby, R, PHP and the like; assignments of them. One that breaks off is read as far as it goes.
 * @returns undefined for any other text
 */
export function readLiterals(text: string): Literals | undefined {
  const reader = new LiteralReader(text);
  try {
    return { values: reader.readAll(), isJson: reader.isJson };
  } catch (error) {
    if (error instanceof NotLiterals || error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Reads `(…), (…)` as statements of SQL have them. */
export function readTuples(text: string, from: number): { rows: Literal[]; to: number } {
  const reader = new LiteralReader(text, from);
  try {
    return reader.readTuples();
  } catch (error) {
    if (error instanceof NotLiterals || error instanceof RangeError) return { rows: [], to: from };
    throw error;
  }
}

class LiteralReader {
  isJson = true;

  constructor(
    private readonly text: string,
    private at = 0,
  ) {}

  readTuples(): { rows: Literal[]; to: number } {
    const rows: Literal[] = [];
    for (;;) {
      this.skip(/,/);
      if (this.text[this.at] !== '(') return { rows, to: this.at };
      rows.push(this.readContainer('(', 0));
    }
  }

  readAll(): Literal[] {
    const values: Literal[] = [];
    /** The record that assignments of plain values one after the other make. */
    let open: ObjectLiteral | undefined;
    for (;;) {
      this.skip(/[,;]/);
      if (this.at >= this.text.length) break;
      const name = this.match(declaration);
      const head = name === undefined ? this.match(block) : undefined;
      if (head !== undefined) {
        values.push(this.readBlock(head, 0));
        open = undefined;
        continue;
      }
      if (name !== undefined) this.isJson = false;
      const value = this.readValue(0);
      if (value.kind === 'word' || (value.kind === 'text' && name === undefined)) throw new NotLiterals();
      if (name === undefined || isSection(value)) open = undefined;
      const key = name && /[\w$-]+(?=\s*(?:\[[^\]]*\]|:[^=]*)?\s*(?:=|:=|<-)\s*$)/.exec(name)?.[0];
      if (!key) values.push(value);
      else open = this.addAssignment(values, open, key, value);
    }
    return values;
  }

  /** The fields of a block, under the last of its labels. */
  private readBlock(head: string, depth: number): ObjectLiteral {
    this.isJson = false;
    const value = this.readContainer('{', depth + 1);
    return { kind: 'object', entries: [{ key: labelOfBlock(head), value }], from: value.from, to: value.to };
  }

  private addAssignment(
    values: Literal[],
    open: ObjectLiteral | undefined,
    key: string,
    value: Literal,
  ): ObjectLiteral {
    if (open !== undefined && !open.entries.some((entry) => entry.key === key)) {
      open.entries.push({ key, value });
      open.to = value.to;
      return open;
    }
    const next: ObjectLiteral = { kind: 'object', entries: [{ key, value }], from: value.from, to: value.to };
    values.push(next);
    return next;
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }

  private skip(separators?: RegExp): void {
    for (;;) {
      const before = this.at;
      if (/[/#-]/.test(this.match(blank) ?? '')) this.isJson = false;
      if (separators?.test(this.text[this.at] ?? ' ')) this.at++;
      if (this.at === before) return;
    }
  }

  private readValue(depth: number): Literal {
    if (depth > maxDepth) throw new NotLiterals();
    if (this.match(prefixed) !== undefined) this.isJson = false;
    const first = this.text[this.at];
    if (first === undefined) throw new NotLiterals();
    if (first === '"' || first === "'" || first === '`') return this.readText(first);
    if (first in ending) return this.readContainer(first, depth);
    const from = this.at;
    const text = this.match(word);
    if (text === undefined) throw new NotLiterals();
    this.match(/[ \t]*(?=\()/y);
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
    if (!isTriple && quote !== '`' && /\n\s*\n/.test(raw)) throw new NotLiterals();
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

  private readContainer(opening: string, depth: number): Literal {
    if (opening === '(') this.isJson = false;
    const from = this.at++;
    const items: Literal[] = [];
    const entries: LiteralEntry[] = [];
    for (;;) {
      this.skip(/[,;]/);
      const next = this.text[this.at];
      if (next === undefined || next === ending[opening]) break;
      const head = opening === '{' ? this.match(block) : undefined;
      const key = head === undefined ? this.readKey(opening) : undefined;
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
        !/[,;]/.test(after) &&
        !/[\n\r]/.test(this.text.slice(this.at - 1, this.at))
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
    const entry: LiteralEntry = { key, value: this.readValue(depth + 1) };
    entries.push(written ? { ...entry, written } : entry);
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
    const sign = this.match(opening === '{' ? /\s*(?::(?!:)|=>|=(?!=))/y : /\s*(?:=>|=(?!=))/y);
    if (sign !== undefined && !sign.endsWith(':')) this.isJson = false;
    return sign !== undefined;
  }
}
