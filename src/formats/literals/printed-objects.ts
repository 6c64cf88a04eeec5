import type { Literal, LiteralEntry } from './literal';
import { NotPrinted, PrintedTextReader } from './printed-text';

type ObjectLiteral = Extract<Literal, { kind: 'object' }>;

/** In front of an object in a log: a time, or what it is called. */
const lead = /[^\n{}[\]()<>@"']{0,80}?(?:[:=>]\s*|\d\s+)(?=[[{&%@#<]|[A-Za-z_][\w.]*[({[])/y;
const blanks = /[\s,;\uFEFF]*/y;
/** How an object begins: its class, its address in memory, and the sign in front of its fields. */
const opening =
  /(?:[&%@*]?(?:\[\]|map\[[\w.]+\])?(?:[A-Za-z_][\w.]*)?[ \t]*\{|(?:[A-Za-z_][\w.]*)(?:\(|\[)|#?<(?:struct )?[A-Za-z_][\w.:]*(?=\s))\s*/y;
const goMap = /map\[(?=[^\s:[\]{}]+:)/y;
const mapKey = /[^\s:[\]{}]+:/y;
const key = /@?([A-Za-z_]\w*)(\s*(?:=>|=(?!=)|:(?!\/\/)))[ \t]*/y;
const nextField = '(?:[,;]\\s{0,20}|\\s{1,20})@?[A-Za-z_]\\w{0,60}\\s?';
/** A value without quotes goes on to the next field, or to the end of its object. */
const bareUpTo = (sign: string): RegExp =>
  new RegExp(`[^\\n{}[\\]()<>"']*?(?=${nextField}${sign}|[\\s,;]{0,20}[}\\])>])`, 'y');
const bareBehind: Record<string, RegExp> = {
  ':': bareUpTo(':(?!//)'),
  '=': bareUpTo('='),
  '=>': bareUpTo('=>'),
};
const item = /[^\s,;{}[\]()<>"']+/y;
const nothing = /<(?:nil|null|none)>/iy;
const quoted = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/y;
const closings: Record<string, string> = { '{': '}', '(': ')', '[': ']', '<': '>' };
const maxDepth = 30;
/** What a browser shows around the objects of a list. */
const around = /(?:\(\d+\)\s*\[[^\n@]*\]|length:\s*\d+|\[\[Prototype\]\]:[^\n]*)\s*/y;
/** How such a text begins, up to its first field. */
const begin = /^[^\n@]{0,120}?(?:\w*[{([]|<[\w.: ]{1,60}?\s)\s*@?[A-Za-z_]\w*\s*(?:=>|[:=])/;
/** `map[jdoe:jane@example.org …`. */
const beginOfMap = /^[^\n@]{0,80}map\[[^\s:[\]]+:/;

/**
 * Reads objects as programs print them for their makers, with values that have no quotes: `{Name:Jane Doe Email:…}`,
 * `User(name=Jane Doe, email=…)`, `#<User id: 1, email: "…">`, `@{Name=Jane Doe; Mail=…}`.
 * @returns undefined for any other text
 */
export function readPrintedObjects(text: string): Literal | undefined {
  const start = text
    .slice(0, 400)
    .trimStart()
    .replace(/^\(\d+\)\s*\[[^\n@]*\]\s*/, '');
  if (!text.includes('@') || !(begin.test(start) || beginOfMap.test(start))) return undefined;
  return new PrintedReader(text).read();
}

class PrintedReader extends PrintedTextReader {
  protected readAll(): Literal {
    const items: Literal[] = [];
    for (this.match(blanks); this.at < this.text.length; this.match(blanks)) {
      if (this.match(around)) continue;
      const isAtBegin = this.at === 0 || /[\n\r\uFEFF\s]/.test(this.text[this.at - 1] ?? '');
      if (isAtBegin && !'[{&%@#<'.includes(this.text[this.at] ?? ' ')) this.match(lead);
      const value = this.readContainer(0);
      if (value === undefined) throw new NotPrinted();
      items.push(value);
    }
    return { kind: 'list', items, from: 0, to: this.text.length };
  }

  private readContainer(depth: number): Literal | undefined {
    if (depth > maxDepth) throw new NotPrinted();
    const from = this.at;
    if (this.match(goMap)) return this.readMap(from, depth);
    const sign = this.match(opening)?.[0].trim().at(-1) ?? '';
    const close = closings[sign] ?? (sign === '' ? undefined : '>');
    if (close !== undefined) {
      const object = this.readFields(from, close, depth);
      if (object) return object;
      if (close !== '}') {
        this.at = from;
        return undefined;
      }
      return this.readItems(from, close, depth);
    }
    if (this.text[this.at] !== '[') return undefined;
    this.at++;
    return this.readItems(from, ']', depth);
  }

  private readFields(from: number, close: string, depth: number): ObjectLiteral | undefined {
    const entries: LiteralEntry[] = [];
    for (;;) {
      this.match(blanks);
      if (this.text[this.at] === close && entries.length > 0) break;
      const found = this.match(key);
      if (!found && entries.length === 0) return undefined;
      const [, name = '', sign = ''] = found ?? [];
      const bare = bareBehind[sign.trim()];
      if (bare === undefined) throw new NotPrinted();
      entries.push({ key: name, value: this.readValue(bare, depth + 1) });
    }
    this.at++;
    return { kind: 'object', entries, from, to: this.at };
  }

  private readValue(bare: RegExp, depth: number): Literal {
    const from = this.at;
    const simple = this.readQuoted();
    if (simple) return simple;
    const inner = this.readContainer(depth);
    if (inner) return inner;
    const found = this.match(bare);
    if (!found) throw new NotPrinted();
    const text = found[0].trim();
    return { kind: 'word', text, from, to: from + text.length };
  }

  private readQuoted(): Literal | undefined {
    const from = this.at;
    if (this.match(nothing)) return { kind: 'word', text: 'null', from, to: this.at };
    const text = this.match(quoted)?.[0];
    if (text === undefined) return undefined;
    return { kind: 'text', text: text.slice(1, -1), from, to: this.at, contentFrom: from + 1 };
  }

  private readItems(from: number, close: string, depth: number): Literal {
    const items: Literal[] = [];
    for (this.match(blanks); this.text[this.at] !== close; this.match(blanks)) {
      const at = this.at;
      const value = this.readQuoted() ?? this.readContainer(depth + 1);
      const word = value ? undefined : this.match(item)?.[0];
      if (!value && word === undefined) throw new NotPrinted();
      items.push(value ?? { kind: 'word', text: word ?? '', from: at, to: this.at });
    }
    this.at++;
    return { kind: 'list', items, from, to: this.at };
  }

  /** Names of accounts in front of addresses, as Go prints a map. */
  private readMap(from: number, depth: number): Literal {
    const items: Literal[] = [];
    for (let name = this.match(mapKey); name; name = this.match(mapKey)) {
      const at = this.at;
      const inner = this.readContainer(depth + 1);
      const text = inner ? '' : (this.match(item)?.[0] ?? '');
      const value: Literal = inner ?? { kind: 'word', text, from: at, to: this.at };
      items.push(inner ?? accountOf(name[0].slice(0, -1), at - name[0].length, value));
      this.match(blanks);
    }
    if (this.text[this.at] !== ']' || items.length === 0) throw new NotPrinted();
    this.at++;
    return { kind: 'list', items, from, to: this.at };
  }
}

/** A name that one logs in by, and what a map holds for it. */
function accountOf(name: string, from: number, value: Literal): Literal {
  const login: Literal = { kind: 'word', text: name, from, to: from + name.length };
  const entries = [
    { key: 'login', value: login },
    { key: 'email', value },
  ];
  return { kind: 'object', entries, from, to: value.to };
}
