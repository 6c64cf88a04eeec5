import type { Literal } from './literal';

type ObjectLiteral = Extract<Literal, { kind: 'object' }>;
type ListLiteral = Extract<Literal, { kind: 'list' }>;

interface Line {
  indent: number;
  from: number;
  text: string;
}

const key = /^(?:"([^"]+)"|'([^']+)'|([^\s:#'"[\]{},&*!|>@-][^:#@]*?))\s*:(?:\s+|$)/;

const mailHeader = /^\s*(?:from|to|cc|bcc|reply-to|subject|sent|date|von|an|betreff|de|para|à|objet)\s*:/i;

/** `- remind Ada (ada@example.org)`: a note, and no value. */
const note = /^\p{Ll}{3,}\s+\p{L}[^@"']*\s[(<]?[^\s@]+@/u;

class NotYaml extends Error {}

/**
 * Reads the part of YAML that lists of people are written in: maps and lists by indentation, one value a line. Everything
 * else in it makes it another text.
 */
export function readYaml(text: string): Literal | undefined {
  if (!/^[^\S\n\r\u2028\u2029]*- \S/m.test(text) && !/^\S[^:\n]*:\s*\r?\n[ \t]+\S/m.test(text))
    return undefined;
  if (/\r(?!\n)|[\v\f\u0085\u2028\u2029]/.test(text) || mailHeader.test(text)) return undefined;
  const lines: Line[] = [];
  let from = 0;
  for (const raw of text.split('\n')) {
    const line = raw
      .replace(/\r$/, '')
      .replace(/(?<!\s)\s+#.*$/, '')
      .trimEnd();
    const content = line.trimStart();
    if (content !== '' && !content.startsWith('#') && !/^(?:---|\.\.\.|%)/.test(content))
      lines.push({
        indent: line.length - content.length,
        from: from + line.length - content.length,
        text: content,
      });
    from += raw.length + 1;
  }
  const reader = new YamlReader(lines);
  try {
    return reader.readAll();
  } catch (error) {
    if (error instanceof NotYaml || error instanceof RangeError) return undefined;
    throw error;
  }
}

class YamlReader {
  private at = 0;
  /** Whether there was a map: a list of plain values alone is a list with bullets. */
  private hasMap = false;

  constructor(private readonly lines: Line[]) {}

  readAll(): Literal | undefined {
    const value = this.readBlock(this.lines[0]?.indent ?? 0);
    if (this.at < this.lines.length) throw new NotYaml();
    return this.hasMap ? value : undefined;
  }

  private readBlock(indent: number): Literal {
    const line = this.lines[this.at];
    if (line === undefined) throw new NotYaml();
    return isItem(line) ? this.readList(indent) : this.readMap(indent);
  }

  private readList(indent: number): Literal {
    const list: ListLiteral = { kind: 'list', items: [], from: this.lines[this.at]?.from ?? 0, to: 0 };
    for (
      let line = this.lines[this.at];
      line && line.indent === indent && isItem(line);
      line = this.lines[this.at]
    ) {
      const gap = /^-\s*/.exec(line.text)?.[0].length ?? 1;
      const rest = line.text.slice(gap);
      if (rest === '') {
        this.at++;
        list.items.push(this.readBlock(this.deeper(indent)));
      } else if (key.test(rest) || isItem({ ...line, text: rest })) {
        this.lines[this.at] = { indent: indent + gap, from: line.from + gap, text: rest };
        list.items.push(this.readBlock(indent + gap));
      } else {
        if (note.test(rest)) throw new NotYaml();
        list.items.push(scalar(rest, line.from + gap));
        this.at++;
      }
    }
    list.to = list.items.at(-1)?.to ?? list.from;
    return list;
  }

  private readMap(indent: number): Literal {
    const map: ObjectLiteral = { kind: 'object', entries: [], from: this.lines[this.at]?.from ?? 0, to: 0 };
    for (
      let line = this.lines[this.at];
      line && line.indent === indent && !isItem(line);
      line = this.lines[this.at]
    ) {
      const match = key.exec(line.text);
      if (match === null) throw new NotYaml();
      this.hasMap = true;
      const name = match[1] ?? match[2] ?? match[3] ?? '';
      const rest = line.text.slice(match[0].length);
      this.at++;
      if (rest !== '' && !/^[|>][+-]?$/.test(rest))
        map.entries.push({ key: name, value: scalar(rest, line.from + match[0].length) });
      else if (this.isBelow(indent, rest === ''))
        map.entries.push({ key: name, value: this.readBlock(this.lines[this.at]?.indent ?? 0) });
    }
    const next = this.lines[this.at];
    if (map.entries.length === 0 && next === undefined) throw new NotYaml();
    map.to = map.entries.at(-1)?.value.to ?? map.from;
    return map;
  }

  private isBelow(indent: number, mayBeLevel: boolean): boolean {
    const next = this.lines[this.at];
    return (
      next !== undefined && (next.indent > indent || (mayBeLevel && next.indent === indent && isItem(next)))
    );
  }

  private deeper(indent: number): number {
    const next = this.lines[this.at];
    if (next === undefined || next.indent <= indent) throw new NotYaml();
    return next.indent;
  }
}

const isItem = ({ text }: Line): boolean => text === '-' || text.startsWith('- ');

function scalar(text: string, from: number): Literal {
  const quoted = /^(["'])(.*)\1$/.exec(text);
  const content = quoted?.[2] ?? text;
  const flow = /^\{(.*)\}$/.exec(text);
  if (flow) return flowMap(flow[1] ?? '', from);
  const inner = /^\[(.*)\]$/.exec(text);
  if (inner) {
    let at = from + 1;
    const items = (inner[1] ?? '').split(',').map((part): Literal => {
      const item = scalar(part.trim(), at + part.search(/\S|$/));
      at += part.length + 1;
      return item;
    });
    return { kind: 'list', items, from, to: from + text.length };
  }
  return { kind: 'text', text: content, from, to: from + text.length, contentFrom: from + (quoted ? 1 : 0) };
}

/** `{ name: Jane Doe, email: jane@example.org }` on one line. */
function flowMap(inner: string, from: number): Literal {
  const entries: ObjectLiteral['entries'] = [];
  let at = from + 1;
  for (const part of inner.split(/,(?=\s*["']?[\w .-]+["']?\s*:\s)/)) {
    const found = /^(\s*["']?([\w .-]+?)["']?\s*:\s+)(.*?)\s*$/.exec(part);
    if (found)
      entries.push({ key: found[2] ?? '', value: scalar(found[3] ?? '', at + (found[1] ?? '').length) });
    at += part.length + 1;
  }
  return { kind: 'object', entries, from, to: from + inner.length + 2 };
}
