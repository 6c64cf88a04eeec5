import { meaningOf } from '../formats/headings';
import { braceGroupIn } from './brace-groups';
import { type Cell, readCells } from './cells';
import { type Draft, doubtful, type Finding, notUsed, waitingFor } from './entry';
import { doubtOfLabel } from './labels';
import { draftOf, readLoneWords } from './lone-words';
import { doubtOfGroups } from './named-groups';
import { joinNamesAcrossCells } from './names-across-cells';
import { besideAddress, readPeopleCell } from './people-cell';
import { doubtQueried } from './queried';
import { doubtSaidOut } from './said-out';
import { readTableRow } from './table-row';
import { readTokens } from './tokens';
import { isOrdinaryWord } from './user-id';
import { doubtWithinBrackets } from './within-brackets';
import { isSentenceWord, isTechnicalHeader, type Label } from './words';

const labelOfLine = /^[^\p{L}\p{N}]{0,8}(\p{L}[^:：@\t,;|<>"]{0,60}?)(?:[:=]\s|：)/u;
/** What is booked for a meeting: behind the labels of groups stand those who are in them. */
const ofThings =
  /^(?:rooms?|resources?|equipment|locations?|räume|raum|ressourcen?|ausstattung|salles?|ressources?|équipements?|salas?|recursos?|equipos|risorse|sale|zalen|ruimtes?|sal[ae]|会議室|设备|会议室|회의실)$/iu;
const maxLabelLength = 80;

/**
 * Reads one line of the pasted text.
 * @param line without its line end
 * @param followsText whether the line before was prose: a single word with a full stop, or a list of words, goes on with it
 * @returns drafts in order that share out everything but separators, blanks and invisible characters
 */
export function readLine(line: string, followsText: boolean): Draft[] {
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
  doubtLabelled(line, drafts);
  doubtTornOffDomains(line, drafts);
  doubtSaidOut(line, drafts);
  doubtSwitchedOff(line, drafts);
  doubtWithinBrackets(line, drafts);
  doubtOfGroups(line, drafts);
  doubtQueried(line, drafts);
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

/**
 * A directory gives all addresses of a person: `SMTP:jane@example.org;smtp:jd@example.org;SIP:jane@example.org`. Capitals
 * mark the one that is used.
 */
function doubtFurtherAddresses(line: string, drafts: readonly Draft[]): void {
  if (!line.includes(':')) return;
  const schemes = drafts.map(
    ({ from, to }) => /(?<![a-z])(smtp|sip|eum|x400|x500|im|mapi|spo):/i.exec(line.slice(from, to))?.[1],
  );
  if (schemes.filter((scheme) => scheme !== undefined).length < 2) return;
  for (const [index, draft] of drafts.entries()) {
    if (schemes[index] === undefined || schemes[index] === 'SMTP' || draft.finding.kind !== 'address')
      continue;
    if (draft.finding.state !== 'notUsed')
      draft.finding = doubtful('address', draft.finding.person, 'otherAddress');
  }
}

/** `Manager: dana@example.org`, `Example: kim@example.com`: what stands in front of a line tells whom it names. */
function doubtLabelled(line: string, drafts: readonly Draft[]): void {
  const label = labelOfLine.exec(line.slice(0, maxLabelLength))?.[1];
  const doubt = label === undefined ? undefined : doubtOfLabel(label);
  if (
    label === undefined ||
    doubt === undefined ||
    (doubt === 'groupAddress' && !ofThings.test(label.trim()))
  )
    return;
  for (const draft of drafts) {
    if (draft.finding.kind !== 'none') draft.finding = waitingFor(draft.finding, doubt);
  }
}

/** Struck out, or a setting that is commented out: `# dora = dora@example.org`. The head of a section of settings is nobody. */
function doubtSwitchedOff(line: string, drafts: readonly Draft[]): void {
  const isCommentedOut = /^\s*(?:#|\/\/|;)\s*[\w.-]+\s*[=:]\s/.test(line.slice(0, maxLabelLength));
  const isSection = line.length < maxLabelLength && /^\s*\[[^\]@]+\]\s*$/.test(line);
  const mayBeStruck = struck.test(line);
  if (!(isCommentedOut || isSection || mayBeStruck)) return;
  for (const draft of drafts) {
    const { kind, state, person } = draft.finding;
    if (kind === 'none' || state === 'notUsed') continue;
    const at = Math.max(draft.from, line.indexOf(person, draft.from));
    const isStruck = mayBeStruck && isStruckAt(line, at);
    if (isCommentedOut || isStruck) draft.finding = waitingFor(draft.finding, 'outOfUse');
    else if (isSection && kind === 'userId') draft.finding = doubtful('userId', person, 'wordInText');
  }
}

const struck = /~~|<(?:s|del|strike)[\s>]|\{--/i;
const opensStrike = /<(?:s|del|strike)(?:\s[^<>]*)?>|\{--/gi;

/** Between two `~~`, or in an element that is struck out. */
function isStruckAt(line: string, at: number): boolean {
  if (line.includes('~~') && line.slice(0, at).split('~~').length % 2 === 0) return true;
  if (!/[<{]/.test(line)) return false;
  const opening = [...line.slice(0, at).matchAll(opensStrike)].at(-1);
  return opening !== undefined && !/<\/|--\}/.test(line.slice(opening.index, at));
}

/** In `jane@example,org` a comma stands for the dot: `org` is the end of that domain, and nobody's user ID. */
function doubtTornOffDomains(line: string, drafts: Draft[]): void {
  for (const [index, draft] of drafts.entries()) {
    const before = drafts[index - 1];
    if (draft.finding.kind !== 'userId' || !before?.finding.reasons.includes('noDotInDomain')) continue;
    if (/^[,;]$/.test(line.slice(before.to, draft.from))) drafts[index] = besideAddress(draft);
  }
}

/** In a table's row, what stands beside addresses is a department or a remark rather than somebody else's user ID. */
function doubtBeside(drafts: Draft[]): void {
  for (const [index, draft] of drafts.entries()) {
    if (draft.finding.kind === 'userId') drafts[index] = besideAddress(draft);
  }
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
