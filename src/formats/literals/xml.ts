import { decodeEntities } from '../decode/entities';
import type { Literal } from './literal';

type Entries = Extract<Literal, { kind: 'object' }>['entries'];

interface Open {
  name: string;
  entries: Entries;
  from: number;
  texts: Literal[];
  /** In a property list, what the next element is called by the one before: `<key>email</key>`. */
  key?: string;
}

const token =
  /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<!DOCTYPE[^<>[]*(?:\[[\s\S]*?\])?\s*>|<(\/?)([\p{L}_][\p{L}\p{N}_.:-]*)((?:\s+[\p{L}_][\p{L}\p{N}_.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/giuy;
const attribute = /([\p{L}_][\p{L}\p{N}_.:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;
const htmlStart =
  /^[\s\uFEFF]*<(?:!DOCTYPE html|(?:html|body|head|table|div|span|font|strong|img|a|b|i|p|u|em|br|ul|ol|li|dl|h\d)[\s/>])/i;
const maxDepth = 60;

/** The key under which a text stands beside attributes or other elements. */
const ownText = 'value';

/**
 * Reads a text that is one XML element and nothing else: its elements and attributes as a tree of values. Elements of one
 * name side by side are a list.
 * @returns undefined for any other text, HTML among them
 */
export function readXml(text: string): Literal | undefined {
  if (!/^[\s\uFEFF]*</.test(text) || htmlStart.test(text)) return undefined;
  const stack: Open[] = [];
  let root: Literal | undefined;
  let at = /^[\s\uFEFF]*/.exec(text)?.[0].length ?? 0;
  while (at < text.length) {
    const open = stack.at(-1);
    if (text[at] !== '<') {
      const next = text.indexOf('<', at);
      const end = next < 0 ? text.length : next;
      if (open) addText(open, text, at, end);
      else if (/\S/.test(text.slice(at, end))) return undefined;
      at = end;
      continue;
    }
    token.lastIndex = at;
    const match = token.exec(text);
    if (!match) return undefined;
    const [whole, data, closing, name = '', attributes = '', isEmpty] = match;
    const end = at + whole.length;
    if (data !== undefined && open) open.texts.push(textLiteral(data, at + '<![CDATA['.length));
    else if (name !== '' && closing) {
      if (open?.name !== name) return undefined;
      stack.pop();
      root = closed(open, end, stack.at(-1)) ?? root;
    } else if (name !== '') {
      if (stack.length >= maxDepth || (!open && root)) return undefined;
      const entries = attributesIn(attributes, at + 1 + name.length);
      const element: Open = { name, entries, from: at, texts: [] };
      if (isEmpty) root = closed(element, end, open) ?? root;
      else stack.push(element);
    }
    at = end;
  }
  return stack.length === 0 ? root : undefined;
}

/** What an element without its prefix is called. */
const keyOf = (name: string): string => name.replace(/^.*:/, '');

function textLiteral(raw: string, from: number, map = decodeEntities(raw)): Literal {
  const lead = raw.length - raw.trimStart().length;
  if (map) return { kind: 'text', text: map.text, from, to: from + raw.length, contentFrom: from, map };
  const text = raw.trim();
  const start = from + lead;
  return { kind: 'text', text, from: start, to: start + text.length, contentFrom: start };
}

function addText(open: Open, text: string, from: number, to: number): void {
  const raw = text.slice(from, to);
  if (/\S/.test(raw)) open.texts.push(textLiteral(raw, from));
}

function attributesIn(text: string, from: number): Entries {
  return [...text.matchAll(attribute)].flatMap((match) => {
    const [whole, name = '', double, single] = match;
    if (/^xmlns|^xsi:/i.test(name)) return [];
    const content = double ?? single ?? '';
    return [
      {
        key: keyOf(name),
        value: textLiteral(content, from + match.index + whole.length - content.length - 1),
      },
    ];
  });
}

/** Gives an element that is complete to the one it stands in; the outermost one is returned. */
function closed(
  { name, entries, from, texts }: Open,
  to: number,
  outer: Open | undefined,
): Literal | undefined {
  const [only, ...others] = texts;
  const isText = entries.length === 0 && others.length === 0;
  const all = [...entries, ...(isText ? [] : texts.map((value) => ({ key: ownText, value })))];
  const value: Literal =
    isText && only
      ? only
      : isText
        ? { kind: 'word', text: 'null', from, to }
        : { kind: 'object', entries: all, from, to };
  if (!outer) return value;
  if (outer.name === 'dict') return closedInList(name, value, outer);
  addTo(outer, keyOf(name), value, to);
  return undefined;
}

/** An element of a property list: keys and values stand there by turns. */
function closedInList(name: string, value: Literal, outer: Open): undefined {
  if (name === 'key' && value.kind === 'text') outer.key = value.text;
  else {
    const isFlag = name === 'true' || name === 'false';
    const { from, to } = value;
    addTo(outer, outer.key ?? keyOf(name), isFlag ? { kind: 'word', text: name, from, to } : value, to);
    delete outer.key;
  }
}

function addTo(outer: Open, key: string, value: Literal, to: number): void {
  const earlier = outer.entries.find((entry) => entry.key === key);
  if (!earlier) outer.entries.push({ key, value });
  else if (earlier.value.kind === 'list') {
    earlier.value.items.push(value);
    earlier.value.to = to;
  } else earlier.value = { kind: 'list', items: [earlier.value, value], from: earlier.value.from, to };
}
