import type { Literal, LiteralEntry } from './literal';
import { NotPrinted, PrintedTextReader } from './printed-text';

const blanks = /[\s,\uFEFF]*/y;
/** How arrays and objects begin, by the sign that ends them. */
const openings: readonly [RegExp, string][] = [
  [/(?:Array|[\w\\]+ Object)\s*(?:\*RECURSION\*|\()/y, ')'],
  [/array ?\((?=\s)/y, ')'],
  [/(?:array|object)\([^()\n]*\)(?:#\d+ \(\d+\))? ?\{/y, '}'],
  [/array:\d+ \[[▼▶ ]*/y, ']'],
  [/[\w\\^]+ ?\{#\d+[▼▶ ]*/y, '}'],
];
/** A key, with who may see it; quotes, brackets and the sign behind it differ. */
const key =
  /(?:\[\s*"?([^"[\]\n:=]{1,80}?)"?(?::[^[\]\n]{0,80})?\]\s*=>|[+#-]?["']?([\w .-]{1,80}?)["']?(?:\s*=>|:(?=\s)))[^\S\r\n]*/y;
const quoted = /(?:string\(\d+\) )?(["'])([^\n]*?)\1(?=\s|$|[\]}),])/y;
const simple =
  /(?:int|bool|float|enum|uninitialized)\(([^()\n]*)\)|(?:NULL|null|true|false|[-\d.]+)(?=\s|$)/y;
/** Without quotes a value goes on to the end of its line, or to the next key where there is none. */
const bare = /[^\n]*?(?=[^\S\n]{0,20}(?:\n|$|(?<=\s)(?:\[[^[\]\n]{1,80}\] => |\)\s{0,20}(?:\[|\)|$))))/y;
const begin =
  /^(?:\/\*.*|[\w/.:]*\.php:\d+:)?\s*(?:array ?\(\s|Array\s*\(|[\w\\]+ Object\s*\(|(?:array|object)\([^()\n]*\)(?:#\d+ \(\d+\))? ?\{|array:\d+ \[)/;
const maxDepth = 40;

/**
 * Reads arrays and objects as PHP prints them: `Array ( [mail] => jane@example.org )`, `array(1) { ["mail"]=> string(16) "…" }`,
 * `array:1 [ "mail" => "…" ]`.
 * @returns undefined for any other text
 */
export function readPrintedArrays(text: string): Literal | undefined {
  if (!begin.test(text.slice(0, 300).trimStart())) return undefined;
  return new PrintedArrayReader(text).read();
}

class PrintedArrayReader extends PrintedTextReader {
  protected readAll(): Literal {
    const items: Literal[] = [];
    for (this.match(blanks); this.at < this.text.length; this.match(blanks)) {
      this.match(/[\w/.:]*\.php:\d+:\s*/y);
      const value = this.readContainer(0);
      if (value === undefined) throw new NotPrinted();
      items.push(value);
    }
    const [only, second] = items;
    return only && !second ? only : { kind: 'list', items, from: 0, to: this.text.length };
  }

  private readContainer(depth: number): Literal | undefined {
    if (depth > maxDepth) throw new NotPrinted();
    const from = this.at;
    const close = openings.find(([pattern]) => this.match(pattern))?.[1];
    if (close === undefined) return undefined;
    const entries: LiteralEntry[] = [];
    for (this.match(blanks); this.text[this.at] !== close; this.match(blanks)) {
      const found = this.match(key);
      if (!found) throw new NotPrinted();
      entries.push({ key: (found[1] ?? found[2] ?? '').trim(), value: this.readValue(depth) });
    }
    this.at++;
    const isList = entries.every((entry) => /^\d+$/.test(entry.key));
    if (isList) return { kind: 'list', items: entries.map(({ value }) => value), from, to: this.at };
    return { kind: 'object', entries, from, to: this.at };
  }

  private readValue(depth: number): Literal {
    const isOnNextLine = /[\r\n]/.test(this.text[this.at] ?? '');
    const before = this.at;
    this.match(blanks);
    const from = this.at;
    const inner = this.readContainer(depth + 1);
    if (inner) return inner;
    const found = this.match(quoted);
    if (found) {
      const [whole, quote = '', text = ''] = found;
      return { kind: 'text', text, from, to: this.at, contentFrom: from + whole.indexOf(quote) + 1 };
    }
    const word = this.match(simple) ?? (isOnNextLine ? undefined : this.match(bare));
    if (!word) this.at = before;
    const [whole = '', within] = word ?? [];
    const text = (within ?? whole).trim();
    return { kind: 'word', text, from, to: from + whole.length };
  }
}
