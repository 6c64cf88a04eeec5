import type { Entry } from '../entry';
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
import { requests } from './request-words';
import { namesTakeover, takesBack, verbsOfSwapping } from './said-otherwise';

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
/** Other people who are named in one breath with somebody, in front and behind. */
const othersInFront = new RegExp(
  `(?:${person}${closing}\\s*[,;&/]?\\s*(?:${joint}\\s+)?(?:${capitalised}\\s+)*${opening})+$`,
  'u',
);
const othersBehind = new RegExp(
  `^${closing}(?:\\s*[,;&/]?\\s*(?:${joint}\\s+)?(?:${capitalised}\\s+)*${opening}${person}${closing})*`,
  'u',
);
const ownName = new RegExp(`(?:${capitalised}\\s+)*${opening}$`, 'u');
/** Whom something is for. */
const isForThem =
  /(?<![\p{L}\p{M}])(?:for|für|fuer|pour|para|per|voor|dla|för|pentru|için|для|για|pro)\s*$/iu;

/** `our student`, `my postdoc`. */
const isOurs =
  /(?<![\p{L}\p{M}])(?:our|my|unser\p{L}*|mein\p{L}*|notre|nos|mon|ma|mes|nuestr[oa]s?|mis?|nostr[aoie]|mi[ao]|noss[oa]s?|meus?|minhas?|onze?|mijn|nasz\p{L}*|mój|moja|vår|våra|vores?|min|mitt|naš\p{L}*|můj|moje|наш\p{L}*|мо[йяи]|наші?)\s+(?:\p{L}+\s+){0,3}$/iu;

/** `Kim works with us (kim@…), please give her access`: what is asked stands behind a comma, and nobody else does. */
const asksForAccess =
  /(?<![\p{L}\p{M}])(?:access|account|invit|add (?:her|him|them)|zugang|zugäng|zugriff|freischalt|einlad|accès|acces[os]|acesso|toegang|uitnodig|dostęp|zapros|přístup|prístup|доступ|приглас|erişim|åtkomst|adgang|tilgang)|アクセス|招待|权限|權限|开通|邀请|권한|초대/iu;

/** The further parts of a sentence, where none of them names anybody. */
function restOf(after: string): string {
  const [first = ''] = after.split(parts, 1);
  const rest = after.slice(first.length);
  return rest.includes(person) ? '' : rest;
}

/** A question that asks somebody to do something. */
const politely =
  /(?<![\p{L}\p{M}])(?:possible|möglich|wär\p{L}*|could|can|would|will|may|might|shall|please|pls|kö?nn\p{L}*|kann|würd\p{L}*|dürf\p{L}*|darf|chö?n\p{L}*|bitte|pou(?:rr|v)\p{L}*|peu[tx]|p[ou]d[ée]?\p{L}*|puede\p{L}*|pot(?:re|et|ei)\p{L}*|puo[iò]?|possi\p{L}*|kun\p{L}*|kan|zou\p{L}*|wil\p{L}*|vil|ska|skal|mo[gż]\p{L}*|mů[žz]\p{L}*|prosím|voi\p{L}*|tud\p{L}*|mož\p{L}*|може\p{L}*|смож\p{L}*|\p{L}+(?:bilir|ebilir)\p{L}*|m[ıiuü]s[ıiuü]n\p{L}*)/iu;

/**
 * Those whom a text only speaks of: each of their addresses stands within a sentence, and no such sentence asks for anybody,
 * welcomes anybody, or says of anybody that they need something. Lists, and remarks behind a person, are no sentences.
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
  for (const { person: own, kind, state, from, to } of entries) {
    if (kind !== 'address' || (state !== 'ready' && state !== 'fixed' && state !== 'duplicate')) continue;
    const at = text.indexOf(own, from);
    const isSpokenOf = at >= 0 && at < to && !isInTable(at) && standsInSentence(text, at, at + own.length);
    (isSpokenOf ? spokenOf : asked).add(own.toLowerCase());
  }
  for (const one of asked) spokenOf.delete(one);
  return spokenOf;
}

function standsInSentence(text: string, from: number, to: number): boolean {
  if (!mayGoOn(text, from, to)) return false;
  if (takesBack(text.slice(text.lastIndexOf('\n', from - 1) + 1, to))) return false;
  const start = Math.max(0, from - maxReach);
  const before = plain(text.slice(start, from), start > 0, false);
  const after = plain(text.slice(to, to + maxReach), false, to + maxReach < text.length);
  const end = after.search(sentenceEnd);
  return isSpokenOfBetween(sentenceInFront(before), end < 0 ? after : after.slice(0, end + 1));
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
  if (beside === 0) return false;
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const isEnough = smallWords(line) + smallWords(firstClause(after)) > 1;
  const sentenceHere = isEnough
    ? `${ownLines(before)} ${firstLines(after)}`
    : `${line} ${firstClause(after)}`;
  if (smallWords(sentenceHere) < minWords) return false;
  if (isForThem.test(lead) || isOurs.test(lead)) return false;
  const behind = saysNotOnly(lead) ? after : after.split(parts, 1)[0];
  const sentence = `${lastPart(linesOfSentence(before))}${person}${behind}`;
  const isOfTwo = sentence.indexOf(person) !== sentence.lastIndexOf(person);
  if (asksForAccess.test(restOf(after))) return false;
  if (after.endsWith('?') && !politely.test(`${before} ${after}`)) return true;
  return (
    !requests.test(sentence) && !(isOfTwo && (verbsOfSwapping.test(sentence) || namesTakeover(sentence)))
  );
}

/** A quick test: whether a word stands beside an address on its line, and not only its name. */
function mayGoOn(text: string, from: number, to: number): boolean {
  const isAtEnd = /^[^\p{L}\n]*(?:\n|$)/u.test(text.slice(to, to + 40));
  if (!isAtEnd) return true;
  const line = text.slice(Math.max(text.lastIndexOf('\n', from - 1) + 1, from - maxReach), from);
  return /\p{Ll}{2}/u.test(line);
}
