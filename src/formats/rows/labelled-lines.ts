import { type MappedText, MappedTextBuilder } from '../mapped-text';
import { endOfLine } from './text-lines';

/** A line with a key, a separator and a value. */
const labelled =
  /^([ \t>]*)([\p{L}_][\p{L}\p{M}\p{N}_ .()/;#*'’&?-]{0,60}?)([ \t]*)(::|:|=|(?<=[ \t])\|)(?:([ \t]+|<[ \t]*)|$|(?<==))(.*)$/u;
const maxComments = 20;
export const maxLineLength = 20_000;
const maxKeyLength = 100;

/** A line with a key and a value, by its place in the text. */
export interface Line {
  key: string;
  sign: string;
  indent: number;
  valueFrom: number;
  to: number;
}

/** The text of a line that goes on in the next ones, behind a blank each. */
export function unfold(raw: string): MappedText {
  const builder = new MappedTextBuilder();
  let at = 0;
  for (const match of raw.matchAll(/\r?\n[ \t]/g)) {
    builder.copy(raw, at, match.index);
    at = match.index + match[0].length;
  }
  builder.copy(raw, at, raw.length);
  return builder.build();
}

/** The line that begins there, if it has a key; undefined for any other. @param mayBeBars a bar may stand behind the key */
export function lineAt(text: string, from: number, mayBeBars = false): Line | undefined {
  const end = endOfLine(text, from);
  if (end - from > maxLineLength || !mayHaveKey(text, from, end, mayBeBars)) return undefined;
  const match = labelled.exec(text.slice(from, end));
  if (match === null) return undefined;
  const [, indent = '', key = '', , sign = '', , value = ''] = match;
  return { key: key.trim(), sign, indent: indent.length, valueFrom: end - value.length, to: end };
}

/** A quick test: whether a colon or an equals sign stands near the begin of a line, and nothing in front that no key has. */
function mayHaveKey(text: string, from: number, end: number, mayBeBars: boolean): boolean {
  const last = Math.min(end, from + maxKeyLength);
  for (let at = from; at < last; at++) {
    const character = text[at];
    if (character === ':')
      return at + 1 >= end || text[at + 1] === ' ' || text[at + 1] === '\t' || text[at + 1] === ':';
    if (character === '=') return true;
    if (character === '|')
      return mayBeBars && text[at - 1] === ' ' && (at + 1 >= end || text[at + 1] === ' ');
    if (character === '@' || character === ',' || character === '"' || character === '<') return false;
  }
  return false;
}

/** Offset of the first line behind comments and blank lines, with which a directory begins; undefined where there is none. */
export function behindComments(text: string, from: number): number | undefined {
  let at = from;
  for (let lines = 0; at < text.length && lines < maxComments; lines++) {
    const end = endOfLine(text, at);
    if (text[at] !== '#' && text.slice(at, end).trim() !== '') return at;
    at = end + 1;
  }
  return undefined;
}
