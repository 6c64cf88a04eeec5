import { meaningOf } from '../../formats/headings/headings';
import { rowRemarkIn } from '../../formats/standing/row-remark';
import { isOrdinaryWord } from '../address/user-id';
import { type Draft, doubtful, type Finding, notUsed, waitingFor } from '../entry';
import { reasonOfStanding } from '../records/record-findings';
import { announcedIds } from '../said/announced-ids';
import { doubtSaidOut } from '../said/said-out';
import { readTokens } from '../tokens/tokens';
import { isSentenceWord, isTechnicalHeader, type Label } from '../words/words';
import { braceGroupIn } from './brace-groups';
import { type Cell, readCells } from './cells';
import { doubtByFirstCell } from './label-cell';
import {
  doubtBeside,
  doubtContactLinks,
  doubtFurtherAddresses,
  doubtLabelled,
  doubtSecondInAngles,
  doubtSenders,
  doubtSwitchedOff,
  doubtTitles,
  doubtTornOffDomains,
  maxLabelLength,
} from './line-doubts';
import { draftOf, readLoneWords } from './lone-words';
import { doubtOfGroups } from './named-groups';
import { joinNamesAcrossCells } from './names-across-cells';
import { readPeopleCell } from './people-cell';
import { doubtConditions, doubtQueried } from './queried';
import { readTableRow } from './table-row';
import { doubtWithinBrackets } from './within-brackets';

/**
 * Reads one line of the pasted text.
 * @param line without its line end
 * @param followsText whether the line before was prose: a single word with a full stop, or a list of words, goes on with it
 * @returns drafts in order that share out everything but separators, blanks and invisible characters
 */
export function readLine(line: string, followsText: boolean): Draft[] {
  const remark = rowRemarkIn(line);
  if (remark === undefined) {
    const drafts = readGroups(line, followsText);
    doubtByFirstCell(line, drafts);
    return drafts;
  }
  const drafts = readGroups(line.slice(0, remark.at), followsText);
  for (const draft of drafts)
    if (draft.finding.kind !== 'none')
      draft.finding = waitingFor(draft.finding, reasonOfStanding[remark.standing]);
  const end = line.trimEnd().length;
  const last = drafts.at(-1);
  if (last && last.finding.kind !== 'none') last.to = end;
  else drafts.push({ from: remark.at + 1, to: end, name: '', finding: notUsed('formatText') });
  return drafts;
}

function readGroups(line: string, followsText: boolean): Draft[] {
  const ids = announcedIds(line);
  if (ids !== undefined) return ids;
  const group = braceGroupIn(line);
  if (group === undefined) return readWhole(line, followsText);
  const behind = readLine(line.slice(group.to), false);
  for (const draft of behind) {
    draft.from += group.to;
    draft.to += group.to;
  }
  return [...readWhole(line.slice(0, group.from), followsText), ...group.drafts, ...behind];
}

function readWhole(line: string, followsText: boolean): Draft[] {
  const tokens = readTokens(line);
  const [first] = tokens;
  if (first === undefined) return [];
  if (isTechnicalHeader(line.slice(first.from, first.from + 80)))
    return [draftOf(tokens, notUsed('mailHeader'))];
  const { cells, hasCellEnds, label } = readCells(line, tokens);
  const people = cells.reduce((sum, cell) => sum + cell.people, 0);
  if (hasCellEnds && people === 1) return mergeUnused(readTableRow(line, cells));
  const drafts = readList(line, cells);
  doubtFurtherAddresses(line, drafts);
  doubtSecondInAngles(line, drafts);
  doubtContactLinks(line, drafts);
  doubtLabelled(line, drafts);
  doubtTornOffDomains(line, drafts);
  doubtSaidOut(line, drafts);
  doubtSwitchedOff(line, drafts);
  doubtSenders(line, drafts);
  doubtTitles(line, drafts);
  doubtWithinBrackets(line, drafts);
  doubtOfGroups(line, drafts);
  doubtQueried(line, drafts);
  doubtConditions(line, drafts);
  if (cells.length > 1 && hasCellEnds && (people > 0 || saysOfOthers(line, cells))) doubtBeside(drafts);
  else if (isHeading(drafts)) for (const draft of drafts) draft.finding = headingOf(draft.finding);
  const goesOn = followsText && (cells.length > 1 || /[.!?]\s*$/.test(line.slice(-20)));
  return mergeUnused(withDoubtsFrom(line, drafts, goesOn, label));
}

function readList(line: string, cells: Cell[]): Draft[] {
  const drafts = cells.map((cell) =>
    cell.people > 0 ? readPeopleCell(line, cell) : readLoneWords(line, cell.tokens),
  );
  return cells.length > 1 && cells.some((cell) => cell.people > 0)
    ? joinNamesAcrossCells(line, cells, drafts)
    : drafts.flat();
}

/** `Meeting ID<tab>abc_12`: a heading in front of its value, and none of people. */
function saysOfOthers(line: string, [first]: readonly Cell[]): boolean {
  if (first === undefined || first.to - first.from > maxLabelLength) return false;
  const meaning = meaningOf(line.slice(first.from, first.to));
  return meaning === 'nothing' || meaning === 'state' || meaning === 'group';
}

/** Several headings in a line without addresses: the other words of the line are headings too. */
function isHeading(drafts: readonly Draft[]): boolean {
  return drafts.filter(({ finding }) => finding.reasons[0] === 'heading').length > 1;
}

function headingOf(finding: Finding): Finding {
  return finding.kind === 'userId' && isOrdinaryWord(finding.person) ? notUsed('heading') : finding;
}

/** In a line that holds prose, or after a label that does not announce people, nothing is filled as a user ID. */
function withDoubtsFrom(line: string, drafts: Draft[], goesOn: boolean, label: Label): Draft[] {
  const hasProse = goesOn || drafts.some((draft) => isProse(line, draft));
  if (!hasProse && (label === 'none' || label === 'people')) return drafts;
  for (const draft of drafts) {
    const { kind, state, person } = draft.finding;
    if (kind !== 'userId' || state === 'notUsed') continue;
    if (label === 'other') draft.finding = notUsed('text');
    else if (state !== 'doubtful') draft.finding = doubtful('userId', person, 'wordInText');
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
