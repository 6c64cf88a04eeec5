import { ListFileError } from './errors';

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const entity = /&(?:#x([0-9A-Fa-f]{1,6})|#([0-9]{1,7})|([a-z]{1,5}));/g;
const greaterThanCode = 62;
const doubleQuoteCode = 34;
const singleQuoteCode = 39;

/**
 * Goes through an XML text piece by piece, in time proportional to its length: the few things a workbook needs.
 * Comments, processing instructions and declarations are passed over; entities that a declaration defines are not known.
 */
export class XmlScanner {
  /** What the scanner stands on. */
  kind: 'open' | 'close' | 'text' = 'text';
  /** Of a tag, its name without the prefix of its namespace. */
  name = '';
  /** Of an opening tag: it closes itself. */
  isEmpty = false;
  private at = 0;
  private from = 0;
  private to = 0;
  private isVerbatim = false;

  constructor(private readonly xml: string) {}

  /** Goes on to the next piece. @returns false at the end */
  next(): boolean {
    const { xml } = this;
    for (;;) {
      if (this.at >= xml.length) return false;
      if (xml[this.at] !== '<') {
        const end = xml.indexOf('<', this.at);
        return this.standOnText(this.at, end < 0 ? xml.length : end, false);
      }
      if (xml.startsWith('<![CDATA[', this.at)) {
        const end = this.find(']]>', this.at + 9);
        this.standOnText(this.at + 9, end, true);
        this.at = end + 3;
        return true;
      }
      if (xml.startsWith('<!--', this.at)) this.at = this.find('-->', this.at + 4) + 3;
      else if (xml.startsWith('<!', this.at) || xml.startsWith('<?', this.at)) {
        this.at = this.find('>', this.at) + 1;
      } else return this.standOnTag();
    }
  }

  /** The text stood on, entities resolved. */
  get text(): string {
    const text = this.xml.slice(this.from, this.to);
    return this.isVerbatim ? text : withoutEntities(text);
  }

  /** An attribute of the tag stood on, by its name with or without the prefix; undefined if there is none. */
  attribute(name: string): string | undefined {
    const tag = this.xml.slice(this.from, this.to);
    for (let at = tag.indexOf(name); at >= 0; at = tag.indexOf(name, at + 1)) {
      if (!/[\s:]/.test(tag[at - 1] ?? '')) continue;
      const value = /^\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(tag.slice(at + name.length));
      if (value) return withoutEntities(value[1] ?? value[2] ?? '');
    }
    return undefined;
  }

  private standOnText(from: number, to: number, isVerbatim: boolean): true {
    this.kind = 'text';
    this.from = from;
    this.to = to;
    this.at = to;
    this.isVerbatim = isVerbatim;
    return true;
  }

  private standOnTag(): true {
    const { xml } = this;
    const end = this.tagEnd(this.at + 1);
    const isClosing = xml[this.at + 1] === '/';
    this.kind = isClosing ? 'close' : 'open';
    this.isEmpty = !isClosing && xml[end - 1] === '/';
    this.from = this.at + (isClosing ? 2 : 1);
    this.to = this.isEmpty ? end - 1 : end;
    let nameEnd = this.from;
    while (nameEnd < this.to && xml.charCodeAt(nameEnd) > 32) nameEnd++;
    const name = xml.slice(this.from, nameEnd);
    this.name = name.slice(name.indexOf(':') + 1);
    this.at = end + 1;
    return true;
  }

  /** Where the tag closes: a `>` in an attribute does not close it. */
  private tagEnd(from: number): number {
    let quote = 0;
    for (let at = from; at < this.xml.length; at++) {
      const code = this.xml.charCodeAt(at);
      if (quote !== 0) quote = code === quote ? 0 : quote;
      else if (code === doubleQuoteCode || code === singleQuoteCode) quote = code;
      else if (code === greaterThanCode) return at;
    }
    throw new ListFileError('fileDamaged');
  }

  private find(wanted: string, from: number): number {
    const at = this.xml.indexOf(wanted, from);
    if (at < 0) throw new ListFileError('fileDamaged');
    return at;
  }
}

/** The text of an XML file: UTF-8 unless its byte order mark, or its declaration, says something else. */
export function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  const stated = /^<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1];
  try {
    return new TextDecoder(stated).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

function withoutEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(entity, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return entities[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0x10ffff ? whole : String.fromCodePoint(code);
  });
}
