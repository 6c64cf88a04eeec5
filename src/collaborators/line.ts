import { type Cell, type LineCells, readCells } from './cells';
import { type Draft, doubtful, type Finding, notUsed } from './entry';
import { draftOf, readLoneWords } from './lone-words';
import { joinNamesAcrossCells } from './names-across-cells';
import { readPeopleCell } from './people-cell';
import { readTableRow } from './table-row';
import { readTokens } from './tokens';
import { looksLikeUserId } from './user-id';
import { isSentenceWord, isTechnicalHeader } from './words';

/**
 * Reads one line of the pasted text.
 * @param line without its line end
 * @param followsText whether the line before was prose, so that a single word with a full stop is its last word
 * @returns drafts in order that share out everything but separators, blanks and invisible characters
 */
export function readLine(line: string, followsText: boolean): Draft[] {
  const tokens = readTokens(line);
  const [first] = tokens;
  if (first === undefined) return [];
  if (isTechnicalHeader(line.slice(first.from, first.from + 80)))
    return [draftOf(tokens, notUsed('mailHeader'))];
  const lineCells = readCells(line, tokens);
  const { cells } = lineCells;
  const people = cells.reduce((sum, cell) => sum + cell.people, 0);
  if (lineCells.hasCellEnds && people === 1) return mergeUnused(readTableRow(line, cells));
  const drafts = people === 0 ? readWithoutPeople(line, lineCells) : readList(line, cells);
  const isEndOfText = followsText && cells.length === 1 && /[.!?]\s*$/.test(line.slice(-20));
  return mergeUnused(withDoubtsFrom(line, drafts, isEndOfText, lineCells.mayNameUserIds));
}

function readList(line: string, cells: Cell[]): Draft[] {
  const drafts = cells.map((cell) =>
    cell.people > 0 ? readPeopleCell(line, cell) : readLoneWords(line, cell.tokens),
  );
  return drafts.length === 1 ? (drafts[0] ?? []) : joinNamesAcrossCells(line, cells, drafts);
}

/** `Doe, Jane` by itself is more often a name than two user IDs. */
function readWithoutPeople(line: string, { cells }: LineCells): Draft[] {
  const drafts = cells.flatMap((cell) => readLoneWords(line, cell.tokens));
  const isName =
    cells.length === 2 &&
    drafts.length === 2 &&
    drafts.every(({ finding }) => finding.state === 'ready' && /^\p{Lu}\p{Ll}+$/u.test(finding.person));
  if (!isName) return drafts;
  return drafts.map((draft) => ({
    ...draft,
    finding: doubtful('userId', draft.finding.person, 'nameOrUserId'),
  }));
}

/** In a line that holds prose, or after a label for something else, an ordinary word is not filled as a user ID. */
function withDoubtsFrom(
  line: string,
  drafts: Draft[],
  isEndOfText: boolean,
  mayNameUserIds: boolean,
): Draft[] {
  const hasProse = isEndOfText || drafts.some((draft) => isProse(line, draft));
  if (!hasProse && mayNameUserIds) return drafts;
  for (const draft of drafts) {
    const { kind, state, person } = draft.finding;
    if (kind !== 'userId' || (state !== 'ready' && state !== 'fixed')) continue;
    if (!mayNameUserIds) draft.finding = notUsed('text');
    else if (!looksLikeUserId(person)) draft.finding = doubtful('userId', person, 'wordInText');
  }
  return drafts;
}

/** Whether the draft is text with a word of a sentence in it, or a long stretch of words. */
export function isProse(line: string, { from, to, finding }: Draft): boolean {
  if (finding.reasons[0] !== 'text') return false;
  const words = line.slice(from, Math.min(to, from + 400)).match(/[\p{L}\p{N}'’]+/gu) ?? [];
  return words.length > 3 || words.some(isSentenceWord);
}

/** Puts neighbouring stretches together that are not used for the same reason: a sentence is one entry. */
function mergeUnused(drafts: Draft[]): Draft[] {
  const merged: Draft[] = [];
  for (const draft of drafts) {
    const before = merged.at(-1);
    if (before !== undefined && isSameUnused(before.finding, draft.finding)) before.to = draft.to;
    else merged.push(draft);
  }
  return merged;
}

function isSameUnused(one: Finding, other: Finding): boolean {
  const reason = one.reasons[0];
  const canMerge = reason === 'text' || reason === 'heading' || reason === 'punctuation';
  return canMerge && other.state === 'notUsed' && one.state === 'notUsed' && other.reasons[0] === reason;
}
