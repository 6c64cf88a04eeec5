import {
  announces,
  asksElsewhere,
  asksForThem,
  hasKnownWords,
  isAskedFor,
  negates,
  speaksAgainst,
} from './asking';
import {
  anyAddress,
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

/** A sentence is not looked at further than that. */
const maxReach = 400;
/** So many small words, of which one stands beside a person, make a sentence of it. */
const minWords = 3;

const capitalised = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
const opening = '[(<\\["\'“„«‹*_]*';
const closing = '[)>\\]"\'”“»›*_]*';
const article =
  '(?:the|die|den|der|dem|le|la|les|el|il|lo|os?|as?|de|het|to|for|für|à|al|ao|pour|para|per|voor|dla|för|for)';
/** What stands between people who are named in one breath. */
const betweenOthers = new RegExp(
  `^${closing}\\s*(?:[,;&/]\\s*)?(?:${joint}\\s+)?(?:${capitalised}\\s+)*${opening}$`,
  'u',
);
/** Other people who are named in one breath with somebody, behind. */
const othersBehind = new RegExp(
  `^${closing}(?:\\s*(?:[,;&/]\\s*)?(?:${joint}\\s+)?(?:${article}\\s+)?(?:${capitalised}\\s+)*${opening}${person}${closing})*`,
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
const anotherName = /(?<![\p{L}\p{M}])\p{Lu}[\p{Ll}\p{M}]+[^\S\n]+\p{Lu}[\p{Ll}\p{M}]+[^\S\n]+\p{Ll}/u;
const named = /\p{Lu}[\p{L}\p{M}]+\s*[(<]$/u;

/** The further parts of a sentence, where none of them names anybody. */
function restOf(after: string): string {
  const [first = ''] = after.split(parts, 1);
  const rest = after.slice(first.length);
  return rest.includes(person) ? '' : rest;
}

/** How a text names somebody: as an item of a list, as asked for in a sentence, or in the part of one that only speaks of them. */
export type Naming = 'item' | 'asked' | { spokenOf: string };

/** How a text names the person whose address stands from one offset to the other. */
export function namingOf(text: string, from: number, to: number): Naming {
  if (isDense.test(text.slice(Math.max(0, from - maxDense), to + maxDense)))
    if (isSpokenOfDensely(text.slice(Math.max(0, from - maxDense), from), text.slice(to, to + maxDense)))
      return { spokenOf: person };
  if (!mayGoOn(text, from, to)) return 'item';
  if (takesBack(text.slice(text.lastIndexOf('\n', from - 1) + 1, to))) return 'asked';
  const start = Math.max(0, from - maxReach);
  const before = plain(text.slice(start, from), start > 0, false);
  const after = plain(text.slice(to, to + maxReach), false, to + maxReach < text.length);
  const end = after.search(sentenceEnd);
  const front = sentenceInFront(before);
  const behind = end < 0 ? after : after.slice(0, end + 1);
  const list = behindSentence.exec(front);
  if (list !== null && smallWords(firstLines(behind)) === 0 && announces(front.slice(0, list.index + 1)))
    return 'asked';
  const how = namingBetween(front, behind);
  if (how !== 'spokenOf') return how;
  const others = front.split(person);
  // `… (ben@…), Ada Low takes that over. Could you give her access?`: whoever was named last.
  const isAlone =
    !behind.includes(person) &&
    !anotherName.test(behind) &&
    (others.length === 1 || saysRenamed(others.at(-1) ?? ''));
  const [further = ''] = after.slice(behind.length).split(/\n\s*\n|(?<=[.!?])\s/u, 1);
  if (isAlone && !further.includes(person) && asksForAccess.test(further) && asksForThem(further))
    return 'asked';
  const isItem =
    isItemOf(front, before.slice(0, before.length - front.length)) &&
    requests.test(behind) &&
    !negates(behind);
  return isItem
    ? 'asked'
    : { spokenOf: `${lastPart(linesOfSentence(front))}${person}${behind.split(parts, 1)[0]}` };
}

/** Who, or what for: `The core is open from 9 to 5` announces nobody. */
const ofUsers =
  /(?<![\p{L}\p{M}])(?:new|neue|nouve|nuev|nuov|nov[oa]s|nieuw|now[iey]|ny[ae]|intern|access|account|login|user|member|people|person|persone|personne|follow|folgend|suivant|siguiente|seguent|seguint|volgende|colleague|student|group|grup|invit|add|list|basespace|zug[aä]ng|zugriff|konto|konten|leute|kolleg|mitglied|accès|compte|membre|collègue|acces|cuenta|miembro|compañer|colleg|membr|acesso|conta|colega|toegang|collega|leden|dostęp|kont|osob|åtkomst|tilgang|adgang|medlem)/iu;

/** Whether a sentence begins with somebody's name, and goes on with what an earlier one announces. */
function isItemOf(front: string, text: string): boolean {
  if (front.replace(ownName, '').trim() !== '') return false;
  const sentence = text
    .split(/(?<=[.!?:])\s|\n/u)
    .findLast((one) => one.trim() !== '' && !one.includes(person));
  return (
    sentence !== undefined && announces(sentence) && (/[:：]\s*$/.test(sentence) || ofUsers.test(sentence))
  );
}

/** With one kind of line end, a sign for each address, and no halves of words where it was cut. */
const plain = (stretch: string, isCutInFront: boolean, isCutBehind: boolean): string =>
  stretch
    .replace(isCutInFront ? /^\S+/ : /^(?!)/, '')
    .replace(isCutBehind ? /(?<!\S)\S+$/ : /(?!)$/, '')
    .replace(/\r\n|[\v\f\r\u0085\u2028\u2029]/g, '\n')
    .replaceAll(anyAddress, person)
    .replace(/mailto:?/gi, '');

/** Without the people at its end who are named in one breath; one by one, for there may be as many as fit in. */
function withoutOthers(lead: string): string {
  const at = lead.lastIndexOf(person);
  return at >= 0 && betweenOthers.test(lead.slice(at + person.length))
    ? withoutOthers(lead.slice(0, at))
    : lead;
}

function namingBetween(before: string, after: string): 'item' | 'asked' | 'spokenOf' {
  const lead = withoutOthers(before.replace(ownName, '')).replace(ownName, '');
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
  if (beside === 0 && !isWhole) return 'item';
  const sentenceHere = isEnough ? whole : `${line} ${firstClause(after)}`;
  if (smallWords(sentenceHere) < minWords && !isWhole) return 'item';
  const behind = saysNotOnly(lead) ? after : after.split(parts, 1)[0];
  const sentence = `${lastPart(linesOfSentence(before))}${person}${behind}`;
  const isOfTwo = sentence.indexOf(person) !== sentence.lastIndexOf(person);
  const rest = restOf(after);
  if (asksForAccess.test(rest) && !speaksAgainst(rest)) return 'asked';
  if (after.endsWith('?') && !politely.test(`${before} ${after}`)) return 'spokenOf';
  if (asksElsewhere(sentence) || isAskedFor(linesOfSentence(before), next)) return 'asked';
  return isOfTwo && (verbsOfSwapping.test(sentence) || namesTakeover(sentence)) ? 'asked' : 'spokenOf';
}

/** A quick test: whether a word stands beside an address on its line, and not only its name. */
function mayGoOn(text: string, from: number, to: number): boolean {
  const isAtEnd = /^[^\p{L}\n]*(?:\n|$)/u.test(text.slice(to, to + 40));
  if (!isAtEnd) return true;
  const line = text.slice(Math.max(text.lastIndexOf('\n', from - 1) + 1, from - maxReach), from);
  return /\p{Ll}{2}/u.test(line);
}
