import type { Token } from '../tokens/token';
import { announcesList, type Label, labelOf } from '../words/words';

/** What stands between two separators of a line. */
export interface Cell {
  tokens: Token[];
  from: number;
  to: number;
  /** What separates it from the cell before; `start` for the first one. */
  after: 'start' | 'comma' | 'semicolon' | 'cellEnd';
  /** How many of the tokens are people. */
  people: number;
}

/** A line cut into its cells, the empty ones left out. */
export interface LineCells {
  cells: Cell[];
  hasCellEnds: boolean;
  /** What the label in front of the line announces. */
  label: Label;
}

/** Where a cell's content begins, behind a bullet, a row number or a label. */
export function contentStart({ tokens, from }: Cell): number {
  return tokens.find(({ kind }) => kind !== 'mark')?.from ?? from;
}

const bullet = /^(?:\(?\d{1,6}[.)\]:]|\(?[A-Za-z][.)]|[ivxIVX]{1,4}[.)]|\[[ xX]?\]|o)$/;
const number = /^\d{1,6}$/;
const maxLabelWords = 8;
/** A request in front of a list is longer than a label. */
const maxRequestWords = 20;

/**
 * Cuts the tokens of a line into cells. A bullet, a number in front of the line and a label with a colon become
 * punctuation, which belongs to the entry that follows it, also when a tab stands between.
 */
export function readCells(line: string, tokens: Token[]): LineCells {
  const lead = markBullet(line, tokens);
  const label = markLabel(line, tokens, lead);
  const cells: Cell[] = [];
  let after: Cell['after'] = 'start';
  let cell: Cell | undefined;
  let hasCellEnds = false;
  for (const token of tokens) {
    if (token.kind === 'cellEnd' && cells.length === 1 && cell?.tokens.every(({ kind }) => kind === 'mark'))
      continue;
    if (token.kind === 'comma' || token.kind === 'semicolon' || token.kind === 'cellEnd') {
      after = token.kind;
      hasCellEnds ||= token.kind === 'cellEnd';
      cell = undefined;
      continue;
    }
    if (cell === undefined) {
      cell = {
        tokens: [],
        from: token.from,
        to: token.to,
        after: cells.length === 0 ? 'start' : after,
        people: 0,
      };
      cells.push(cell);
    }
    cell.tokens.push(token);
    cell.to = token.to;
    if (token.kind === 'person') cell.people++;
  }
  return { cells, hasCellEnds, label };
}

/** @returns the index of the first token after the bullet */
function markBullet(line: string, tokens: Token[]): number {
  let index = 0;
  while (tokens[index]?.kind === 'mark') index++;
  const first = tokens[index];
  const next = tokens[index + 1];
  if (first?.kind !== 'word' || next === undefined) return index;
  const isSeparated = next.kind === 'comma' || next.kind === 'semicolon';
  const isBullet = bullet.test(line.slice(first.from, first.to)) && !isSeparated;
  const isRowNumber = number.test(first.text) && (next.kind === 'cellEnd' || next.kind === 'person');
  if (!(isBullet || isRowNumber) || !isFollowed(tokens, index)) return index;
  first.kind = 'mark';
  return index + 1;
}

function isFollowed(tokens: Token[], index: number): boolean {
  for (let at = index + 1; at <= index + 2; at++) {
    const kind = tokens[at]?.kind;
    if (kind === 'word' || kind === 'quoted' || kind === 'person') return true;
  }
  return false;
}

/** @returns what may follow */
function markLabel(line: string, tokens: Token[], start: number): Label {
  for (let index = start; index < tokens.length && index < start + maxRequestWords; index++) {
    const token = tokens[index] as Token;
    if (token.kind !== 'word') return 'none';
    if (line[token.to - 1] !== ':') continue;
    if (index + 1 === tokens.length) return 'none';
    const words = tokens.slice(start, index + 1);
    const isLong = words.length > maxLabelWords;
    if (isLong && !announcesList(line.slice(words[0]?.from, token.to))) return 'none';
    const label = labelOf(words.map((word) => word.text));
    for (const word of words) word.kind = 'mark';
    return label;
  }
  return 'none';
}
