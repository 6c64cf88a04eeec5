import { type MappedText, MappedTextBuilder } from '../mapped-text';
import { areHeadings } from './table-headings';

const lineEnd = /\r\n|[\r\n]/g;
const wholeLine = /^"(?:[^"]|"")*"$/;
const delimiters = [',', ';', '\t'] as const;

/**
 * The rows of a table that a spreadsheet saved with all of a row in one cell: `"Name,Email"`, quotes within written twice.
 * @returns undefined where a line is no such row, or the first one holds no headings
 */
export function decodeQuotedLines(text: string): MappedText | undefined {
  const builder = new MappedTextBuilder();
  let rows = 0;
  let at = 0;
  for (const end of [...text.matchAll(lineEnd), undefined]) {
    const to = end?.index ?? text.length;
    const line = text.slice(at, to);
    const next = to + (end?.[0].length ?? 0);
    if (line.trim() !== '') {
      if (!wholeLine.test(line) || (rows === 0 && !holdsHeadings(line))) return undefined;
      rows++;
      putUnquoted(builder, text, at + 1, to - 1);
    }
    builder.copy(text, to, next);
    at = next;
  }
  return rows > 1 ? builder.build() : undefined;
}

const holdsHeadings = (line: string): boolean =>
  delimiters.some((delimiter) => areHeadings(line.slice(1, -1).replaceAll('""', '').split(delimiter)));

function putUnquoted(builder: MappedTextBuilder, text: string, from: number, to: number): void {
  let at = from;
  for (let quote = text.indexOf('""', at); quote >= 0 && quote < to; quote = text.indexOf('""', at)) {
    builder.copy(text, at, quote);
    builder.put('"', quote, quote + 2);
    at = quote + 2;
  }
  builder.copy(text, at, to);
}

/** A quick test: the first line is one cell, with delimiters in it. */
export const mayBeQuotedLines = (text: string): boolean =>
  text.startsWith('"') && /^"(?:[^"\r\n]|""){3,4000}"[^\S\r\n]*[\r\n]+"/.test(text.slice(0, 5000));
