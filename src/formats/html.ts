import { decodeEntities, withoutEntities } from './entities';
import { type MappedText, MappedTextBuilder } from './mapped-text';

const token =
  /<!--[\s\S]*?(?:-->|$)|<(style|script|head|title|noscript|svg)\b[\s\S]*?<\/\1\s*>|<(\/?)([a-zA-Z][a-zA-Z0-9:]*)((?:\s[^<>]*?|"[^"]*"|'[^']*')*?)\/?>|<![^>]*>/gi;
const blockTag =
  /<\/?(?:table|tr|td|th|div|p|li|ul|ol|html|body|tbody|thead|section|article|option|dl|dd|dt|h[1-6]|pre|form|select|textarea)(?:\s[^<>]*)?\/?>/gi;
const lineTags =
  /^(?:tr|table|br|p|div|li|ul|ol|h[1-6]|section|article|option|dt|dd|dl|blockquote|hr|body|html|tbody|thead|tfoot|header|footer|form|select|caption|pre|nav|main)$/i;
const mailHref = /\bhref\s*=\s*(?:"\s*mailto:([^"]*)"|'\s*mailto:([^']*)'|mailto:([^\s>]*))/i;

/** Whether a text is the source of a page or of a mail written as one: elements that stand on lines of their own. */
export function isHtml(text: string): boolean {
  return (text.slice(0, 200_000).match(blockTag)?.length ?? 0) >= 2;
}

/**
 * The text of a page's source: cells with tabs between, rows and paragraphs on lines of their own, links to addresses as
 * `[label](mailto:address)`. Comments, styles and scripts are left out.
 */
export function decodeHtml(text: string): MappedText {
  const builder = new MappedTextBuilder();
  let at = 0;
  let link = '';
  let isFirstCell = true;
  token.lastIndex = 0;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    putText(builder, text, at, match.index, link !== '');
    const end = match.index + match[0].length;
    at = end;
    const [, , closing, name = '', attributes = ''] = match;
    const tag = name.toLowerCase();
    if (tag === 'a' && closing === '') {
      const target = mailHref.exec(attributes);
      link = withoutEntities(target?.[1] ?? target?.[2] ?? target?.[3] ?? '').trim();
      builder.put(link === '' ? ' ' : ' [', match.index, end);
    } else if (tag === 'a') {
      builder.put(
        link === '' ? ' ' : `](mailto:${link.replace(/[()\s]/g, encodeURIComponent)}) `,
        match.index,
        end,
      );
      link = '';
    } else if (tag === 'td' || tag === 'th') {
      if (closing === '') builder.put(isFirstCell ? ' ' : '\t', match.index, end);
      if (closing === '') isFirstCell = false;
    } else if (lineTags.test(tag)) {
      if (link === '') builder.put(isInCell(tag, isFirstCell) ? '; ' : '\n', match.index, end);
      if (tag === 'tr' || tag === 'table') isFirstCell = true;
    } else if (tag !== 'wbr') builder.put(' ', match.index, end);
  }
  putText(builder, text, at, text.length, false);
  return builder.build();
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
