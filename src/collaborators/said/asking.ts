import { isAgent, isOccasion } from './agents';
import { person } from './clauses';
import { isKnownWord } from './known-words';
import { saysNotOnly, saysSomebodyOut, withoutNotOnly } from './out-words';
import { asking, askingElsewhere, asksByVerb, mayAsk } from './request-words';

/**
 * In sentences ready means sure: who is asked for is known by a request with nothing but known words on the way to them.
 * What is said in other words may be of anybody: who pays, who approves, who was met at a congress.
 */
const segmentEnd = /[,;:()[\]–—|\n\t?!]|\s-\s/u;
const negation =
  /(?<![\p{L}\p{M}])(?:no(?! (?:later|problem|grupo|projeto|laboratório|sistema|nosso|instituto|curso|dia)(?![\p{L}]))|not|never|tried|trying|attempted|versucht\p{L}*|essayé|intenté|intentado|intentamos|provato|tentei|tentamos|tentato|probeerde\p{L}*|geprobeerd|próbował\p{L}*|försökte|prøvde|prøvede|nobody|without|\p{L}+n['’]t|nicht|kein\p{L}*|ohne|pas|sans|aucun\p{L}*|sin|non|senza|nessun\p{L}*|não|sem|nenhum\p{L}*|niet|geen|zonder|inte|inget|ingen|utan|ikke|uden|uten)(?![\p{L}\p{M}])/iu;
/** Whoever has what is asked for needs none. */
const possession =
  /(?<![\p{L}\p{M}])(?:(?:has|had)(?! to)|(?<!(?:should|could|must|can|to|may|would|will) )have|hat(?:te)?|haben|tiene|ha|hanno|tem|heeft|ma|har)(?:n['’]t)? (?:(?:an?|the|her|his|their|own|full|already|ein\p{L}*|schon|bereits|un[ae]?|su|già|ya|já|o|een|al|już|ett?|redan|allerede) ){0,3}(?:accounts?|access|logins?|zugang|zugriff|konto|comptes?|accès|cuentas?|acceso|accesso|contas?|acesso|toegang|konta|dostęp|tilgang|adgang|tillgång)(?![\p{L}\p{M}])|(?<![\p{L}\p{M}])(?:a|ont|avait) (?:déjà )?(?:un compte|accès)(?![\p{L}\p{M}])/iu;
/** The same with the verb at the end: `die al toegang heeft`. */
const possessionAtEnd =
  /(?<![\p{L}\p{M}])(?:al|reeds|schon|bereits)\s(?:\p{L}+ ){0,2}(?:toegang|account|zugang|zugriff|konto)\s(?:hebben|heeft|had|hat|haben|hatte)(?![\p{L}\p{M}])/iu;
export const speaksAgainst = (text: string): boolean =>
  negation.test(text) || possession.test(text) || possessionAtEnd.test(text);
const smallWord = /(?<![\p{L}\p{M}\p{N}@.-])\p{Ll}[\p{L}\p{M}]*/gu;
const spelledOut = /\p{L}+(?: dot \p{L}+)* at \p{L}+(?: dot \p{L}+)+/giu;
const everyAsking = new RegExp(asking.source, 'giu');
/** Nouns that have a capital within a sentence and ask, where another such word is somebody's name. */
const noun = /^(?:zug|kont|lizenz|acc|log|mit|leut|pers|user|mem|teil|einl|neu|nachf|bas)/i;
const needs =
  /(?<![\p{L}\p{M}])(?:needs?|wants?|gets?|bekomm\p{L}*|erh[aä]lt\p{L}*|krijg\p{L}*|få[rs]?|requires?|should|must|will|would|brauch\p{L}*|bräucht\p{L}*|benötig\p{L}*|möcht\p{L}*|soll\p{L}*|besoin|doit|doivent|necesit\p{L}*|bisogno|precis\p{L}*|nodig|behöv\p{L}*|trenger)(?![\p{L}\p{M}])/iu;
const joined = /(?<![\p{L}\p{M}])(?:and|und|et|y|e|ed|en|och|og|but|aber|mais|pero|ma|mas|maar|men)\s*$/iu;

/** `…, and Iris May (iris@…) looks after that`: a sentence of its own, where she does something. */
const andOthers = /,\s*(?:and|und|et|y|e|en|och|og|i|ja)\s+(?:\p{Lu}[\p{L}\p{M}.'’-]*\s+){0,3}[(<[]*$/u;

/** Whether all small words are known, or themselves ask. */
const areKnown = (text: string): boolean =>
  (text.match(smallWord) ?? []).every((word) => isKnownWord(word) || asking.test(word));
const lastSegment = (text: string): string => text.split(segmentEnd).at(-1) ?? '';

/** Names may hold words that ask: `Stella Grant`. */
const withoutNames = (text: string): string =>
  text.replace(/(?<=(?:[\p{Ll},]|(?<!\p{L})\p{Lu}\p{Ll}{0,3}\.)[^\S\n]+)\p{Lu}[\p{L}\p{M}]+/gu, (word) =>
    noun.test(word) ? word : '',
  );
/** `Requests go to …`, `the account of …`: of somebody else than those who are asked for. */
const ofAnother =
  /(?<![\p{L}\p{M}])(?:go(?:es)? to|of|from|by|with|naar)(?:\s+(?:the|our|my|Mrs?|Ms|Dr|Prof)\.?)*(?:\s+\p{Lu}[\p{L}\p{M}.'’-]*)*[\s.]*$/u;

/** Whether a stretch asks for whoever stands behind it: nothing but known words stand between. */
function asksFor(whole: string): boolean {
  const stretch = withoutNames(whole);
  if (ofAnother.test(stretch)) return false;
  const last = [...stretch.matchAll(everyAsking)].at(-1);
  if (last === undefined) return false;
  const tail = stretch.slice(last.index + last[0].length).replace(/^[\p{L}\p{M}'’-]+/u, '');
  if (!areKnown(tail)) return false;
  return !speaksAgainst(lastSegment(stretch.slice(0, last.index)) + stretch.slice(last.index));
}

/** Whether nothing is said between two people that ends a request for both. */
function isKnownBetween(stretch: string): boolean {
  const said = stretch.replace(/\([^()]*\)/g, ' ');
  return areKnown(said) && !negation.test(said);
}

/** Whether what is said behind somebody asks for them: it is all known, or they need something. */
function asksBehind(next: string): boolean {
  const [behind = '', ...others] = next.split(person);
  if (speaksAgainst(behind)) return false;
  const segments = withoutNames(behind).split(segmentEnd);
  // `…, please add`: of the next one.
  if (others.length > 0 && !joined.test(segments.at(-1) ?? '')) segments.pop();
  return segments.some((segment) => {
    if (!asksByVerb(segment) && !needs.test(segment)) return false;
    if (!asking.test(segment)) return false;
    const need = segment.search(needs);
    return areKnown((need < 0 ? segment : segment.slice(need)).replace(/\sby\s.*/u, ''));
  });
}

/**
 * Whether a sentence asks for somebody in it: in front, by a request with nothing but known words in between; behind, or
 * around, where all that is said is known.
 * @param before what stands in front of the person, with a sign for each other one
 * @param next what stands behind, and behind those who are named in one breath
 */
export function isAskedFor(before: string, next: string): boolean {
  const stretches = withoutNotOnly(before)
    .replace(/[(<["'“„«‹*_]+$/u, '')
    .replaceAll(spelledOut, person)
    .split(person);
  if (isAgent(before, next) || isOccasion(before, next)) return false;
  let isAsked = false;
  let startsClause = false;
  for (const [index, stretch] of stretches.entries()) {
    isAsked = asksFor(stretch) || (index > 0 && isAsked && isKnownBetween(stretch));
    startsClause = index > 0 && (andOthers.test(stretch) || (!asksFor(stretch) && /[;,–—]/.test(stretch)));
  }
  const [behind = ''] = next.split(person, 1);
  const [own = ''] = behind.split(segmentEnd, 1);
  if (isAsked && (!startsClause || (areKnown(own) && !negation.test(own)))) return true;
  const front = stretches.at(-1) ?? '';
  const last = lastSegment(front);
  if (negation.test(last)) return false;
  if (asksBehind(saysNotOnly(before) ? withoutNotOnly(next).replaceAll(person, '') : next)) return true;
  if (ofAnother.test(withoutNames(front))) return false;
  const around = withoutNames(`${last} ${own}`);
  return !negation.test(behind) && mayAsk(around) && areKnown(around);
}

/** What else is done with people: a request for that is none for users. */
const otherDeeds =
  /(?<![\p{L}\p{M}])(?:if (?:you|anyone|someone)|wenn (?:du|sie|ihr|jemand)|falls|si (?:vous|tu|quelqu)|thank|sen[dt]|wr(?:ite|ote)|contact|visit|meet|met|talk|tell|told|ask|speak|spoke|forward|invoic|bill|remind|call|phone|dank|schreib|schick|send|frag|treff|traf|red(?:e|et)|merci à|remerci|écri|envo[iy]|demander à|contact|gracias a|agrade|escrib|envi|pregunt|grazie a|ringrazi|scriv|chiedere a|envi|escrev|pergunt|bedank|schrijf|vraag|stuur|dzięk|napis|pyta|tacka|skriv|fråga|skicka)/iu;

/** Of things as well: `the new software`. */
const beingNew =
  /(?<![\p{L}\p{M}])(?:new|neu\p{L}*|nouve\p{L}*|nuev[oa]s?|nuov[oaie]|nov[oa]s?|nieuwe?|now[aeyi]\p{L}{0,2}|ny[at]?)(?![\p{L}\p{M}])/giu;

function aroundFirst(sentence: string): [string, string] {
  const at = sentence.indexOf(person);
  return at < 0 ? [sentence, ''] : [sentence.slice(0, at), sentence.slice(at + person.length)];
}

/**
 * Whether a sentence may ask for somebody in it: it asks, and of the other words too few are known. That is enough where
 * the text asks for nobody else.
 */
export const mayBeAskedFor = (sentence: string): boolean =>
  asksByVerb(withoutNames(sentence).replace(beingNew, '')) &&
  !isAgent(...aroundFirst(sentence)) &&
  !speaksAgainst(sentence) &&
  !otherDeeds.test(sentence) &&
  !ofAnother.test(withoutNames(sentence.split(person, 1)[0]?.replace(/[(<["']+$/, '') ?? ''));

/** Whether all of a text is known, and it asks. */
export const asksWith = (text: string): boolean =>
  asking.test(text) && areKnown(withoutNames(text)) && !negation.test(text);

/** Whether a sentence asks in a language of which too few words are known to tell more. */
export function asksElsewhere(sentence: string): boolean {
  if (!askingElsewhere.test(withoutNames(sentence)) || asking.test(sentence)) return false;
  const words = (sentence.match(smallWord) ?? []).filter((word) => word.length > 1);
  return words.filter(isKnownWord).length * 2 <= words.length;
}

/** `Could you give her access`: behind a sentence that names one person. */
const themInTurn =
  /(?<![\p{L}\p{M}])(?:her|him|them|she|he|they|ihr|ihm|ihnen|sie|er|lui|leur|elle|elles|ils?|darles?|l[ea]s?|gli|lei|hem|haar|hen|hij|zij|ze|jej|mu|im|honom|henne|dem|hon|han|hende|ham)(?![\p{L}\p{M}])/iu;
export const asksForThem = (sentence: string): boolean =>
  themInTurn.test(sentence) &&
  asking.test(sentence) &&
  !negation.test(sentence) &&
  !saysSomebodyOut(sentence);

/** Whether a sentence that names nobody says that those are asked for who are spoken of behind it. */
export const announces = (sentence: string): boolean =>
  !sentence.includes(person) && asking.test(withoutNames(sentence)) && !negation.test(sentence);

export const negates = (text: string): boolean => negation.test(text);

/** Whether a sentence is in a language of which words are known. */
export function hasKnownWords(sentence: string): boolean {
  return (sentence.match(smallWord) ?? []).some((word) => word.length > 1 && isKnownWord(word));
}
