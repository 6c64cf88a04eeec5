import { type MappedText, MappedTextBuilder } from '../mapped-text';
import { CellSpans } from './cell-spans';
import { decodeEntities, withoutEntities } from './entities';
import { ownAddressIn } from './own-attribute';
import { StruckOut } from './struck-out';

const token =
  /<!--[\s\S]*?(?:-->|$)|<(style|script|head|title|noscript|svg)\b[\s\S]*?<\/\1\s*>|<(\/?)([a-zA-Z][a-zA-Z0-9:]*)((?:\s[^<>]*?|"[^"]*"|'[^']*')*?)\/?>|<![^>]*>/gi;
const blockTag =
  /<\/?(?:table|tr|td|th|div|p|li|ul|ol|html|body|tbody|thead|section|article|option|dl|dd|dt|h[1-6]|pre|form|select|textarea)(?:\s[^<>]*)?\/?>/gi;
const lineTags =
  /^(?:tr|table|br|p|div|li|ul|ol|h[1-6]|section|article|option|dt|dd|dl|blockquote|hr|body|html|tbody|thead|tfoot|header|footer|form|select|caption|pre|nav|main)$/i;
const someAddress = /[A-Za-z0-9_][\w.+'-]*@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}/g;
const mailHref = /\bhref\s*=\s*(?:"\s*mailto:([^"]*)"|'\s*mailto:([^']*)'|mailto:([^\s>]*))/i;

/** Whether a text is the source of a page or of a mail written as one: elements that stand on lines of their own. */
export function isHtml(text: string): boolean {
  return (text.slice(0, 200_000).match(blockTag)?.length ?? 0) >= 2;
}

/**
 * The text of a page's source: cells with tabs between, rows and paragraphs on lines of their own, links to addresses as
 * `[label](mailto:address)`. What is struck out or not shown stands between `~~`, addresses in comments too, and those that stand
 * in nothing but attributes that say nothing of whose they are. Styles and scripts are left out.
 */
export function decodeHtml(text: string): MappedText {
  return new HtmlDecoder(text).decode();
}

class HtmlDecoder {
  private readonly builder = new MappedTextBuilder();
  private readonly struck = new StruckOut();
  private readonly spans = new CellSpans();
  private link = '';
  private isFirstCell = true;
  private tables = 0;
  /** Whether `~~` stands in front of what is being put. */
  private isMarked = false;

  /** The addresses that the page shows, links to, or has of what it shows. */
  private seen: Set<string> | undefined;

  constructor(private readonly text: string) {}

  decode(): MappedText {
    let at = 0;
    token.lastIndex = 0;
    for (let match = token.exec(this.text); match !== null; match = token.exec(this.text)) {
      this.putText(at, match.index);
      at = match.index + match[0].length;
      if (match[0].startsWith('<!--')) this.putUnseen(match[0], match.index);
      else this.putTag(match, match.index, at);
    }
    this.putText(at, this.text.length);
    this.unmark(this.text.length);
    return this.builder.build();
  }

  private putTag(match: RegExpExecArray, from: number, to: number): void {
    const [whole, , closing, name = '', attributes = ''] = match;
    const tag = name.toLowerCase();
    if (tag === 'table') this.tables += closing === '' ? 1 : -1;
    if (closing === '') this.struck.open(tag, attributes, whole.endsWith('/>'));
    this.putFor(tag, closing === '', attributes, from, to);
    if (attributes.includes('@') && this.link === '') {
      this.seen ??= addressesSeen(this.text);
      if (closing === '' && !this.struck.is)
        this.putOwn(attributes, to - attributes.length - (whole.endsWith('/>') ? 2 : 1));
      this.putUnseen(whole, from, this.seen);
    }
    if (closing !== '') this.struck.close(tag);
    if (!this.struck.is) this.unmark(to);
  }

  private putFor(tag: string, isOpening: boolean, attributes: string, from: number, to: number): void {
    const { builder, link } = this;
    if (tag === 'a' && isOpening) {
      const target = mailHref.exec(attributes);
      this.link = withoutEntities(target?.[1] ?? target?.[2] ?? target?.[3] ?? '').trim();
      if (this.link !== '') this.mark(from);
      builder.put(this.link === '' ? ' ' : ' [', from, to);
    } else if (tag === 'a') {
      builder.put(link === '' ? ' ' : `](mailto:${link.replace(/[()\s]/g, encodeURIComponent)}) `, from, to);
      this.link = '';
    } else if (tag === 'td' || tag === 'th') {
      this.unmark(from);
      if (isOpening) this.putBetween(attributes, from);
      if (isOpening) builder.put(this.isFirstCell ? ' ' : '\t', from, to);
      if (isOpening) this.isFirstCell = false;
    } else if (tag === 'dt' && !isOpening && link === '') {
      this.unmark(from);
      builder.put(': ', from, to);
    } else if (tag === 'dd' && isOpening && link === '') builder.put(' ', from, to);
    else if (lineTags.test(tag)) {
      if (link === '') {
        this.unmark(from);
        builder.put(isInCell(tag, this.isFirstCell) ? '; ' : '\n', from, to);
      }
      if (tag === 'tr' || tag === 'table') this.isFirstCell = true;
      if (tag === 'table') this.spans.openTable();
      else if (tag === 'tr' && isOpening) this.spans.openRow();
    } else if (tag !== 'wbr') builder.put(' ', from, to);
  }

  /** Cells over several columns or rows; within tables of tables nobody knows whose they are. */
  private putBetween(attributes: string, at: number): void {
    const between = this.tables > 1 ? 0 : this.spans.openCell(attributes);
    if (between > 0) this.builder.put('\t'.repeat(between), at, at);
  }

  private mark(at: number): void {
    if (this.isMarked || !this.struck.is) return;
    this.builder.put('~~', at, at);
    this.isMarked = true;
  }

  private unmark(at: number): void {
    if (this.isMarked) this.builder.put('~~', at, at);
    this.isMarked = false;
  }

  private putText(from: number, to: number): void {
    if (to <= from) return;
    if (this.struck.is && /\S/.test(this.text.slice(from, to))) this.mark(from);
    putText(this.builder, this.text, from, to, this.link !== '');
  }

  /** `data-email="jane@example.org"` on what is shown as `Jane Doe`. */
  private putOwn(attributes: string, from: number): void {
    const own = ownAddressIn(attributes);
    if (own === undefined || this.seen?.has(own.address.toLowerCase())) return;
    const at = from + own.at;
    this.builder.put(' ', at, at);
    this.builder.copy(this.text, at, at + own.address.length);
    this.builder.put(' ', at + own.address.length, at + own.address.length);
    this.seen?.add(own.address.toLowerCase());
  }

  /** Of what is not shown, the addresses stay to be seen. @param known those that are seen anyway */
  private putUnseen(hidden: string, from: number, known: ReadonlySet<string> = new Set()): void {
    if (!hidden.includes('@')) return;
    const isRow = this.isFirstCell;
    for (const { 0: address, index } of hidden.matchAll(someAddress)) {
      if (known.has(address.toLowerCase())) continue;
      const at = from + index;
      this.builder.put(isRow ? '\n~~' : ' ~~', at, at);
      this.builder.copy(this.text, at, at + address.length);
      const end = at + address.length;
      this.builder.put(isRow ? (this.tables > 0 ? '~~\t\n' : '~~\n') : '~~ ', end, end);
    }
  }
}

/** The addresses of a page's source that stand between its tags, or behind `mailto:`. */
function addressesSeen(text: string): Set<string> {
  const shown = text.replace(token, (tag) => ` ${mailHref.exec(tag)?.[0] ?? ''} `);
  return new Set(Array.from(shown.matchAll(someAddress), ([address]) => address.toLowerCase()));
}

/** A line end within a cell parts people, but no rows. */
const isInCell = (tag: string, isFirstCell: boolean): boolean =>
  !isFirstCell && /^(?:br|p|div|li)$/.test(tag);

function putText(builder: MappedTextBuilder, text: string, from: number, to: number, isLabel: boolean): void {
  if (to <= from) return;
  const raw = text.slice(from, to);
  const decoded = raw.includes('&') ? decodeEntities(raw) : undefined;
  const content = decoded?.text ?? raw;
  // Blanks, line ends and tabs between tags are all the same; in a label, brackets would end it.
  for (let at = 0; at < content.length; at++) {
    const character = content[at] ?? '';
    const place = decoded?.origin(at, at + 1) ?? { from: at, to: at + 1 };
    const isBlank = /[\t\n\r\f]/.test(character) || (isLabel && /[[\]]/.test(character));
    builder.put(isBlank ? ' ' : character, from + place.from, from + place.to);
  }
}
