import type { Entry } from '../entry';
import {
  announces,
  asksElsewhere,
  asksForThem,
  hasKnownWords,
  isAskedFor,
  mayBeAskedFor,
  negates,
} from './asking';
import {
  firstClause,
  firstLines,
  joint,
  lastClause,
  lastPart,
  linesOfSentence,
  ownLines,
  parts,
  person,
  sentenceEnd,
  sentenceInFront,
  smallWords,
} from './clauses';
import { saysNotOnly } from './out-words';
import { asksForAccess, politely, requests } from './request-words';
import { isSpokenOfDensely } from './said-densely';
import { namesTakeover, saysRenamed, takesBack, verbsOfSwapping } from './said-otherwise';

/** Texts longer than that, and lists of more, are read off systems: nobody has written them as sentences. */
const maxLength = 40_000;
const maxEntries = 2400;
/** A sentence is not looked at further than that. */
const maxReach = 400;
/** So many small words, of which one stands beside a person, make a sentence of it. */
const minWords = 3;

const anyAddress = /[^\s<>()[\]:;,"'|]+@[^\s<>()[\]:;,"'|]*[\p{L}\p{N}]/gu;
const capitalised = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
const opening = '[(<\\["\'“„«‹*_]*';
const closing = '[)>\\]"\'”“»›*_]*';
const article =
  '(?:the|die|den|der|dem|le|la|les|el|il|lo|os?|as?|de|het|to|for|für|à|al|ao|pour|para|per|voor|dla|för|for)';
/** Other people who are named in one breath with somebody, in front and behind. */
const othersInFront = new RegExp(
  `(?:${person}${closing}\\s*[,;&/]?\\s*(?:${joint}\\s+)?(?:${capitalised}\\s+)*${opening})+$`,
  'u',
);
const othersBehind = new RegExp(
  `^${closing}(?:\\s*[,;&/]?\\s*(?:${joint}\\s+)?(?:${article}\\s+)?(?:${capitalised}\\s+)*${opening}${person}${closing})*`,
  'u',
);
const ownName = new RegExp(`(?:${capitalised}\\s+)*${opening}$`, 'u');

/** `Our supervisor is …`. */
const saysWho =
  /(?<![\p{L}\p{M}])\p{L}{2,}\s+(?:is|are|ist|sind|est|sont|es|son|è|sono|é|são|zijn|jest|są|är|er)\s+(?:(?:our|my|the|Mrs?|Ms|Dr|Prof|Herr|Frau|M|Mme|Sig|Sra?)\.?\s+)*$/u;

/** Of scripts without blanks between words. */
const isDense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]/u;
const maxDense = 120;
const behindSentence = new RegExp(`[.!?]\\s+(?:${person}[\\s,;]+)*$`, 'u');
const named = /\p{Lu}[\p{L}\p{M}]+\s*[(<]$/u;

/** The further parts of a sentence, where none of them names anybody. */
function restOf(after: string): string {
  const [first = ''] = after.split(parts, 1);
  const rest = after.slice(first.length);
  return rest.includes(person) ? '' : rest;
}

/**
 * Those whom a text only speaks of: each of their addresses stands within a sentence, and no such sentence is known to ask
 * for them, to welcome them, or to say that they need something. Lists, and remarks behind a person, are no sentences.
 * @param isInTable whether an offset of the text lies in a table
 * @returns their addresses in lower case
 */
export function onlySpokenOf(
  text: string,
  entries: readonly Entry[],
  isInTable: (offset: number) => boolean,
): ReadonlySet<string> {
  const spokenOf = new Set<string>();
  if (text.length > maxLength || entries.length > maxEntries) return spokenOf;
  const asked = new Set<string>();
  const mayBe = new Set<string>();
  for (const { person: own, kind, state, from, to } of entries) {
    if (kind !== 'address' || (state !== 'ready' && state !== 'fixed' && state !== 'duplicate')) continue;
    const at = text.indexOf(own, from);
    const sentence = at >= 0 && at < to && !isInTable(at) ? sentenceOf(text, at, at + own.length) : undefined;
    (sentence === undefined ? asked : spokenOf).add(own.toLowerCase());
    if (sentence !== undefined && mayBeAskedFor(sentence)) mayBe.add(own.toLowerCase());
  }
  for (const one of asked.size > 0 ? asked : mayBe) spokenOf.delete(one);
  return spokenOf;
}

/** The part of a sentence in which somebody is only spoken of; undefined where they are asked for, or stand in none. */
function sentenceOf(text: string, from: number, to: number): string | undefined {
  if (isDense.test(text.slice(Math.max(0, from - maxDense), to + maxDense)))
    if (isSpokenOfDensely(text.slice(Math.max(0, from - maxDense), from), text.slice(to, to + maxDense)))
      return person;
  if (!mayGoOn(text, from, to)) return undefined;
  if (takesBack(text.slice(text.lastIndexOf('\n', from - 1) + 1, to))) return undefined;
  const start = Math.max(0, from - maxReach);
  const before = plain(text.slice(start, from), start > 0, false);
  const after = plain(text.slice(to, to + maxReach), false, to + maxReach < text.length);
  const end = after.search(sentenceEnd);
  const front = sentenceInFront(before);
  const behind = end < 0 ? after : after.slice(0, end + 1);
  const list = behindSentence.exec(front);
  if (list !== null && smallWords(behind) === 0 && announces(front.slice(0, list.index + 1)))
    return undefined;
  if (!isSpokenOfBetween(front, behind)) return undefined;
  const others = front.split(person);
  const isAlone = !behind.includes(person) && (others.length === 1 || saysRenamed(others.at(-1) ?? ''));
  const [further = ''] = after.slice(behind.length).split(/\n\s*\n|(?<=[.!?])\s/u, 1);
  if (isAlone && !further.includes(person) && asksForAccess.test(further) && asksForThem(further))
    return undefined;
  const isItem =
    isItemOf(front, before.slice(0, before.length - front.length)) &&
    requests.test(behind) &&
    !negates(behind);
  return isItem ? undefined : `${lastPart(linesOfSentence(front))}${person}${behind.split(parts, 1)[0]}`;
}

/** Whether a sentence begins with somebody's name, and goes on with what an earlier one announces. */
function isItemOf(front: string, text: string): boolean {
  if (front.replace(ownName, '').trim() !== '') return false;
  const sentence = text
    .split(/(?<=[.!?:])\s|\n/u)
    .findLast((one) => one.trim() !== '' && !one.includes(person));
  return sentence !== undefined && announces(sentence);
}

/** With one kind of line end, a sign for each address, and no halves of words where it was cut. */
const plain = (stretch: string, isCutInFront: boolean, isCutBehind: boolean): string =>
  stretch
    .replace(isCutInFront ? /^\S+/ : /^(?!)/, '')
    .replace(isCutBehind ? /\S+$/ : /(?!)$/, '')
    .replace(/\r\n|[\v\f\r\u0085\u2028\u2029]/g, '\n')
    .replaceAll(anyAddress, person)
    .replace(/mailto:?/gi, '');

function isSpokenOfBetween(before: string, after: string): boolean {
  const lead = before.replace(ownName, '').replace(othersInFront, '').replace(ownName, '');
  const next = after.replace(othersBehind, '');
  const beside = smallWords(lastClause(lead)) + (/^\s+\p{L}/u.test(next) ? smallWords(firstClause(next)) : 0);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const isEnough = smallWords(line) + smallWords(firstClause(after)) > 1;
  const whole = `${ownLines(before)} ${firstLines(after)}`;
  const isWhole =
    hasKnownWords(whole) &&
    !asksElsewhere(whole) &&
    ((/[.!?…]\W*$/u.test(after) && smallWords(whole) >= (beside > 1 ? 2 : minWords)) ||
      (named.test(before) && saysWho.test(lead)));
  if (beside === 0 && !isWhole) return false;
  const sentenceHere = isEnough ? whole : `${line} ${firstClause(after)}`;
  if (smallWords(sentenceHere) < minWords && !isWhole) return false;
  const behind = saysNotOnly(lead) ? after : after.split(parts, 1)[0];
  const sentence = `${lastPart(linesOfSentence(before))}${person}${behind}`;
  const isOfTwo = sentence.indexOf(person) !== sentence.lastIndexOf(person);
  const rest = restOf(after);
  if (asksForAccess.test(rest) && !negates(rest)) return false;
  if (after.endsWith('?') && !politely.test(`${before} ${after}`)) return true;
  return (
    !(asksElsewhere(sentence) || isAskedFor(linesOfSentence(before), next)) &&
    !(isOfTwo && (verbsOfSwapping.test(sentence) || namesTakeover(sentence)))
  );
}

/** A quick test: whether a word stands beside an address on its line, and not only its name. */
function mayGoOn(text: string, from: number, to: number): boolean {
  const isAtEnd = /^[^\p{L}\n]*(?:\n|$)/u.test(text.slice(to, to + 40));
  if (!isAtEnd) return true;
  const line = text.slice(Math.max(text.lastIndexOf('\n', from - 1) + 1, from - maxReach), from);
  return /\p{Ll}{2}/u.test(line);
}
