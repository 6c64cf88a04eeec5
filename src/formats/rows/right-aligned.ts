import type { Cell } from '../table';
import { endOfLine } from './text-lines';

const maxLooked = 20;

/** What stands above columns that end where their headings end, as programs for statistics print them. */
export interface AlignedColumns {
  headings: string[];
  ends: number[];
}

/**
 * The columns of a table whose rows have a number in front, and cells that end where the headings end; undefined where one of
 * the rows does not fit.
 * @param line of the headings
 * @param from offset of the first row
 */
export function alignedColumns(line: string, text: string, from: number): AlignedColumns | undefined {
  if (!/^\s+\S/.test(line)) return undefined;
  const words = [...line.matchAll(/\S+/g)];
  const ends = words.map((word) => word.index + word[0].length);
  let rows = 0;
  for (let at = from; at < text.length && rows < maxLooked; rows++) {
    const end = endOfLine(text, at);
    const row = text.slice(at, end);
    if (!/^\s*\d+\s/.test(row)) break;
    if (!ends.every((place) => isEnd(row, place))) return undefined;
    at = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
  }
  return rows > 1 && words.length > 1 ? { headings: words.map(([word]) => word), ends } : undefined;
}

/** The cells of a row by where they end, without its number; undefined where it does not fit. @param offset of the row */
export function alignedCells(row: string, { ends }: AlignedColumns, offset: number): Cell[] | undefined {
  const [number = ''] = /^\s*\d+\s/.exec(row) ?? [];
  if (number === '' || !ends.every((place) => isEnd(row, place))) return undefined;
  return ends.map((end, column) => {
    const begin = column === 0 ? number.length : (ends[column - 1] ?? 0);
    const raw = row.slice(begin, end);
    const text = raw.trim();
    const from = offset + begin + Math.max(0, raw.search(/\S/));
    return { column, text, from, to: from + text.length };
  });
}

const isEnd = (row: string, place: number): boolean =>
  /\S/.test(row[place - 1] ?? '') && /\s/.test(row[place] ?? ' ');
