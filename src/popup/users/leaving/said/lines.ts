import { isOfHead } from '../../../../collaborators/mail/mail-heads';
import type { Said } from '../../../../users/leaving';
import {
  isJoint,
  isLeavingWord,
  isNo,
  isOfPersons,
  isPlainWord,
  isWordAround,
  speaksOfLeaving,
  speaksOfStaying,
  wordsSaid,
} from './words';

/** Stands for a person in a line whose other words are looked at. */
export const person = '\u0001';
/** Between people they tell one from the other; alone they ask. */
const tellingSigns = /[→⇒⟶➔➜➡↔←⇐≠?？~#]|[-=]>|<[-=]|!=|\/\/|:\w+:/u;
/** What begins a line of a list: quotes, bullets, numbers, boxes. */
const listSign = /^[\s>]*(?:[-*•·–—]\s*)?(?:\(?\d{1,4}[.):]\s*)?(?:\[[xX✓]?\s*\]|[☐□☑☒✅✔✓◻⬜☒]\uFE0F?)?\s*/u;
const added = /^[\s>]*\+/;
/** Joins two people, or parts them. */
const joint = /[,;&+/|\t)\].]|(?<!\p{L})(?:and|und|et|y|e|en)(?!\p{L})/iu;
const maxNameWords = 4;

const leaveThem = new RegExp(`(?:leave|leaving)\\s+(?:\\p{L}+\\s+){0,3}${person}`, 'iu');
const isNoCell = (cell: string): boolean => /[\p{L}✗❌🚫]/u.test(cell) && isNo(cell);
/** What stands in front of a colon. */
const labelOf = (front: string): string => /^.*[:：]/u.exec(front.replace(/\d[:：]\d/g, '   '))?.[0] ?? '';

/** A line in which people stand. */
export interface PeopleLine {
  /** The line with a sign in place of each address and login. */
  shown: string;
  /** Words of the names of those people, in lower case. */
  names: ReadonlySet<string>;
  /** Words of their addresses and logins. */
  ids: ReadonlySet<string>;
}

/** What a line says of the people in it: only where all of its words are known it says that they leave, or nothing. */
export function saidInLine({ shown, names, ids }: PeopleLine): Said {
  if (added.test(shown) || isOfHead(shown)) return 'unsure';
  const rest = shown.replace(listSign, '').replace(new RegExp(`<${person}>`, 'g'), person);
  if (tellingSigns.test(rest) || /[<>]/.test(rest.replace(/\s>\s*$/, ''))) return 'unsure';
  const said = rest
    .replaceAll(person, ' ')
    .replace(/\p{L}+/gu, (word) => (ids.has(word.toLowerCase()) ? ' ' : word));
  // `Leave … in`
  if (speaksOfStaying(said) || rest.split(/[,;|\t()[\]]/).some(isNoCell) || leaveThem.test(rest))
    return 'unsure';
  const parts = rest.split(person);
  const [front = '', ...others] = parts;
  const behind = others.pop() ?? '';
  if (!isKnown(front, names, true) || !isKnown(behind, names, true) || !isKnownLabel(front, names))
    return 'unsure';
  if (!others.every((between) => mayStandBetween(between, names))) return 'unsure';
  const tellsOne = others.some(speaksOfLeaving);
  // `… leaves, …`: nothing is said of the last one.
  if (tellsOne && !speaksOfLeaving(behind)) return 'unsure';
  if (speaksOfLeaving(said)) return 'leaves';
  // `… is in our group`
  const besides = said.slice(labelOf(said).length);
  const saysMore = wordsSaid(besides).some(
    (word) => !names.has(word) && !isJoint(word) && (isPlainWord(word) || isWordAround(word)),
  );
  return saysMore ? 'unsure' : 'plain';
}

function mayStandBetween(between: string, names: ReadonlySet<string>): boolean {
  if (/^\s*[([{]\s*$/.test(between)) return false;
  if (/[:：]/.test(between.replace(/(?:e-?mail|mail|name|login|user|id)\s*[:：]/giu, ''))) return false;
  if (/\p{L}/u.test(between) && !joint.test(between)) return false;
  return isKnown(between, names, false);
}

/** Whether all words of a part of a line are known, or of somebody's name. */
function isKnown(part: string, names: ReadonlySet<string>, isAround: boolean): boolean {
  let capitalised = 0;
  for (const word of part.match(/[\p{L}\p{M}]+/gu) ?? []) {
    const small = word.toLowerCase();
    if (names.has(small) || isPlainWord(small) || isLeavingWord(small)) continue;
    if (isAround && isWordAround(small)) continue;
    if (!/^\p{Lu}/u.test(word) || ++capitalised > maxNameWords) {
      // `no longer with us` has been read as a whole.
      const said = wordsSaid(part);
      if (said.includes(small)) return false;
    }
  }
  return true;
}

/** `Left in March:`, `Email:`, `Jane Doe:`, and no `Team A:`. */
function isKnownLabel(front: string, names: ReadonlySet<string>): boolean {
  const label = labelOf(front).slice(0, -1);
  if (label === '') return true;
  const words = wordsSaid(label).filter((word) => /\p{L}/u.test(word));
  const isKnownWord = (word: string) => isPlainWord(word) || isLeavingWord(word) || isWordAround(word);
  return isOfPersons(label) || words.every(isKnownWord) || words.some((word) => names.has(word));
}
