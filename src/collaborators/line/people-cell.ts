import { type Draft, doubtful, type Finding, noReasons } from '../entry';
import type { Token } from '../tokens/token';
import { cleanName, isNameLike } from '../words/names';
import { isConnector } from '../words/words';
import type { Cell } from './cells';
import { draftOf, readLoneWords } from './lone-words';

const nobody: Finding = { person: '', kind: 'none', state: 'ready', reasons: noReasons };

/**
 * Reads a cell that holds at least one address. Words beside an address are that person's name when they can be a name:
 * those in front of it, or those behind it when the cell begins with an address and ends with words.
 */
export function readPeopleCell(line: string, cell: Cell): Draft[] {
  const content = cell.tokens.filter((token) => token.kind !== 'mark');
  const namesFollow = content[0]?.kind === 'person' && content.at(-1)?.kind !== 'person';
  const drafts: Draft[] = [];
  let pending: Token[] = [];
  for (const token of cell.tokens) {
    if (token.kind !== 'person') {
      pending.push(token);
      continue;
    }
    const last = drafts.at(-1);
    if (last !== undefined) pending = giveBrackets(line, last, pending);
    const taken = namesFollow && last !== undefined && giveNameBehind(line, last, pending);
    const draft = draftOf([token], token.finding ?? nobody, cleanName(token.name ?? ''));
    if (!taken) for (const other of giveNameInFront(line, draft, pending)) drafts.push(other);
    drafts.push(draft);
    pending = [];
  }
  const last = drafts.at(-1);
  if (last === undefined) return drafts;
  pending = giveBrackets(line, last, pending);
  return giveNameBehind(line, last, pending) ? drafts : drafts.concat(readBeside(line, pending));
}

/** Lets the draft begin with the stretch in front of it, or returns what that stretch is by itself. */
function giveNameInFront(line: string, draft: Draft, stretch: Token[]): Draft[] {
  const first = stretch[0];
  if (first === undefined) return [];
  const name = nameIn(line, stretch);
  if (name === undefined) return readBeside(line, stretch);
  draft.from = first.from;
  draft.name ||= name;
  return [];
}

/** Lets the draft end with the stretch behind it if that is a name or punctuation. */
function giveNameBehind(line: string, draft: Draft, stretch: Token[]): boolean {
  const end = stretch.at(-1);
  if (end === undefined) return true;
  const name = nameIn(line, stretch);
  if (name === undefined) return false;
  draft.to = end.to;
  draft.name ||= name;
  return true;
}

/** `jane@example.org (Jane Doe)`: gives the draft what stands in brackets behind it. @returns what is left */
function giveBrackets(line: string, draft: Draft, stretch: Token[]): Token[] {
  if (stretch[0] === undefined || line[stretch[0].from] !== '(') return stretch;
  const close = stretch.findIndex((token) => line[token.to - 1] === ')');
  const isGiven = close >= 0 && giveNameBehind(line, draft, stretch.slice(0, close + 1));
  return isGiven ? stretch.slice(close + 1) : stretch;
}

/** The name in a stretch of tokens; '' if there is only punctuation or "and"; undefined if it is something else. */
function nameIn(line: string, stretch: readonly Token[]): string | undefined {
  const content = stretch.filter((token) => token.kind !== 'mark');
  if (content.every((token) => isConnector(token.text))) return '';
  if (content.some((token) => token.finding !== undefined)) return undefined;
  const text = line.slice(content[0]?.from, content.at(-1)?.to);
  const [only] = content;
  if (content.length === 1 && only?.kind === 'quoted') {
    return cleanName(text.startsWith('=?') ? only.text : text);
  }
  return isNameLike(text) ? cleanName(text) : undefined;
}

/** What stands in one cell with an address and is no name: a user ID there may belong to the same person. */
function readBeside(line: string, stretch: Token[]): Draft[] {
  return readLoneWords(line, stretch).map((draft) => besideAddress(draft));
}

/** The same draft, doubtful if it is a user ID that would have been filled. */
export function besideAddress(draft: Draft): Draft {
  const { state, person } = draft.finding;
  if (state !== 'ready' && state !== 'fixed') return draft;
  return { ...draft, finding: doubtful('userId', person, 'besideAddress') };
}
