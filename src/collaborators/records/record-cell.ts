import { endOfLine } from '../../formats/rows/text-lines';
import type { Cell } from '../../formats/table';
import { checkUserId } from '../address/user-id';
import { type Draft, doubtful } from '../entry';
import { readLine } from '../line/line';
import { checkAddressWord } from '../tokens/address-word';

const oneAddress = /^[^\s@<>,;:"'()[\]|]+@[^\s@<>,;:"'()[\]|]+$/;

/**
 * Reads whom one cell of a table names.
 * @param isLogin the column holds user IDs
 * @returns drafts with offsets in the whole text; none for an empty cell
 */
export function readCell(cell: Cell, isLogin: boolean): Draft[] {
  const text = cell.text.trim();
  if (text === '') return [];
  if (cell.isCut) return [{ from: cell.from, to: cell.to, name: '', finding: cutOff(text) }];
  if (oneAddress.test(text))
    return [{ from: cell.from, to: cell.to, name: '', finding: checkAddressWord(text) }];
  if (isLogin && !/\s|@.*[,;].*@/.test(text))
    return [{ from: cell.from, to: cell.to, name: '', finding: checkUserId(text) }];
  const drafts = linesOf(cell.text).flatMap(({ line, start }) =>
    readLine(line, false).map((draft) => ({ ...draft, from: draft.from + start, to: draft.to + start })),
  );
  const isWhole = drafts.length === 1;
  return drafts.map((draft) => ({
    ...draft,
    ...(isWhole ? { from: cell.from, to: cell.to } : placeOf(cell, draft)),
  }));
}

/** What a column had no room for is not known: there is nothing to suggest. */
function cutOff(text: string): Draft['finding'] {
  const shown = text.replace(/\s*(?:\.{2,}|…)$/, '');
  return doubtful(shown.includes('@') ? 'address' : 'none', shown.includes('@') ? shown : '', 'cutOff');
}

function* linesIn(text: string): Generator<{ line: string; start: number }> {
  for (let at = 0; at <= text.length; ) {
    const end = endOfLine(text, at);
    yield { line: text.slice(at, end), start: at };
    at = end + 1;
  }
}

const linesOf = (text: string): { line: string; start: number }[] => [...linesIn(text)];

function placeOf(cell: Cell, { from, to }: { from: number; to: number }): { from: number; to: number } {
  if (cell.map) {
    const inner = cell.map.origin(from, to);
    const raw = cell.rawFrom ?? cell.from;
    return { from: raw + inner.from, to: raw + inner.to };
  }
  const raw = cell.rawFrom ?? cell.from;
  return { from: raw + from, to: raw + to };
}
