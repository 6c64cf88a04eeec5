import { withoutHaving } from '../../formats/words/has-but-needs';
import { remembered } from '../../formats/words/remembered';
import { saysOut } from '../../formats/words/says-out';
import type { Draft, Reason } from '../entry';
import { doubtOfLabelWithin } from '../words/labels';
import { countWords, isCapitalisedName } from '../words/names';
import { isGone, isGoneDense, mayBeSaid, saysLeaveOut, saysNot, someLetters } from './out-words';
import { leavesOutByName, mayBeSame, startOf, wait } from './people-of-line';
import { doubtOfRemark } from './remarks';
import {
  doubtInFront,
  isOneOrOther,
  saysRenamed,
  saysSwapped,
  saysTakenAway,
  saysTakenOver,
} from './said-otherwise';
import { lastSentence, maxStretch, sentencesOn } from './sentences';

const joint =
  /^[\s,;&+/()<>"'[\]]*(?:(?:and|or|nor|und|oder|noch|et|ou|ni|y|o|e|en|i|или|и|和)\b)?[\s,;&+/()<>"'[\]]*$/iu;
/** Between two people, it begins what is said of the second. */
const clauseOfNext = /^[\s,;>)\]]*(?:and|und|et|y|e|en|i|oraz|и|och|og)\s/iu;
/** `Doe, Jane <`: what stands in front of a person is a name and nothing else. */
const familyNameFirst = /^[\s,;>"'„“«]*\p{Lu}\p{Ll}+, \p{Lu}\p{Ll}+(?: \d+)?["'”“»]*\s*<$/u;
/** `not her, but …`: what is said in front of it is not said of whoever follows. */
const onTheContrary =
  /,\s*(?:but(?: rather| instead)?|sondern|mais(?: plutôt)?|sino(?: a)?|bensì|ma|mas(?: sim)?|maar|lecz|tylko|ale|utan|men|nýbrž|hanem|ci|а|но)\s+(?:\p{Lu}[\p{L}.'’-]*\s+){0,3}[<("'“„]*$/u;
/** `… is no longer valid, she uses`: the address behind is the one that took its place. */
const takesUp =
  /(?:^|[,;.:–—-]\s*|\s(?:and|but|und|aber|sondern|et|mais|y|pero|e|ma|mas|en|maar|i|ale|och|men|og)\s+)(?:(?:s?he|they|I|we|er|sie|ich|wir|elles?|ils?|je|on|él|ella|lei|lui|ela|ele|ze|zij|hij|ona|hon|han|hun)\s+)?(?:(?:now|please|instead|rather|jetzt|bitte|nun|künftig|désormais|maintenant|ahora|ora|adesso|agora|nu|teraz)\s+)*(?:use[sdmn]?|using|has|is (?:now )?(?:at|under|using)|can be reached (?:at|under)|nutz\p{L}*|verwende\p{L}*|benutz\p{L}*|hat|utilise\p{L}*|usa\p{L}*|utiliz\p{L}*|gebruikt?|używa\p{L}*|använd\p{L}*|brug\p{L}*|bruker)(?:\s+(?:now|instead|jetzt|nun|désormais|maintenant|ahora|ora|agora|nu|antes))*[\s:,(<["'“]*$/iu;
/** `her new address; the old one …`: said of the address behind. */
const oldOne =
  /^[\s;,:.]*(?:(?:and|but|und|aber|et|mais|y|pero|e|ma|mas|en|maar)\s+)?(?:the|her|his|their|die|der|das|ihre|seine|l[ea]|son|sa|el|su|il|la|l['’]|o|a|de|het|haar|zijn)?\s*(?:old|former|previous|alte[rsn]?|ancien(?:ne)?|antigu[oa]|anterior|vecchi[oa]|antig[oa]|oude?|star[ayeé]|gaml[ae])(?:\s+(?:one|address|e-?mail|Adresse|adresse|correo|dirección|indirizzo|endereço|adres))?[\s:(<["'“]*$/iu;
/** Whose rights another one is to get. */
const likeThem =
  /^[\s)>\]]*(?:と同じ(?:権限|アクセス|設定)|(?:相同|一样|同样)的?(?:权限|設定|设置)|(?:와|과) ?(?:같은|동일한) 권한|ile aynı)/u;
/** Whoever has told or asked the writer something. */
const hasSaid =
  /^[\s)>\]"'”]*(?:(?:has |have |had |also |just )*(?:approved|requested|authori[sz]ed|endorsed|granted|ordered) (?:\p{L}+ ){0,3}for(?! (?:himself|herself|themselves))|hat (?:\p{L}+ ){0,3}für|a (?:approuvé|demandé|validé) (?:\p{L}+ ){0,3}pour|ha (?:aprobado|solicitado|approvato|richiesto) (?:\p{L}+ ){0,3}(?:para|per)|(?:has |had |also |just )*(?:asked|told|wrote|informed|reminded|e-?mailed|instructed) (?:me|us)(?!\p{L})|(?:has |had )?(?:said|says|suggested|mentioned|thinks|wrote) that|hat (?:mich|uns) (?:\p{L}+ )?(?:gebeten|informiert|gefragt|beauftragt)|m['’]a (?:demandé|dit|chargé)|(?:in the loop|in (?:copy|cc)|informed|posted|up to date|auf dem Laufenden|in Kopie|auf Kopie|im Bilde|au courant|informée?|en copie|en copia|al tanto|al corriente|in copia|al corrente|em cópia|a par|op de hoogte|in kopie|w kopii|na bieżąco|uppdaterad|i kopia|orienteret|в курсе|в копии)|nous a (?:demandé|dit)|(?:me|nos) (?:pidió|ha pedido|dijo)|(?:mi|ci) ha (?:chiesto|detto)|(?:me|nos) pediu|vroeg (?:me|mij|ons)|heeft (?:me|mij|ons) gevraagd|(?:po)?prosił[a]? (?:mnie|nas)|bad (?:mig|meg|oss|os)|попросил[а]? (?:меня|нас))(?!\p{L})/iu;
const sign = /[→⇒⟶➔➜?？]|[-=]>|[^\0-\u02FF]|(?<!\d)(?:19|20)\d\d(?!\d)/;
/** A quick test of what stands between people: only there anything can be said of them. False is sure. */
const maySay = (stretch: string): boolean => stretch.length > 2 && (sign.test(stretch) || mayBeSaid(stretch));

/**
 * What a sentence says of the people in it: `not tom@example.org, he has left`, `please remove …`, `… is no longer with us`.
 * Whoever is to be left out, or has left, waits.
 * @param drafts of one line that is no row of a table
 */
export function doubtSaidOut(line: string, drafts: readonly Draft[]): void {
  const people = drafts.filter(
    ({ finding: { kind, person, state } }) =>
      person !== '' && (kind === 'address' || (kind === 'userId' && state !== 'doubtful')),
  );
  if (leavesOutByName(line, people)) return;
  let end = 0;
  let reason: Reason | undefined;
  let standsFor: Draft | undefined;
  let isBehindWorth = false;
  for (const [index, draft] of people.entries()) {
    const from = startOf(line, draft);
    const front = line.slice(Math.max(end, from - maxStretch), from);
    const isFrontWorth = index === 0 ? maySay(front) : isBehindWorth;
    if (!joint.test(front)) {
      const before = people[index - 1];
      const isNewOne = before !== undefined && takesUp.test(front) && mayBeSame(before, draft);
      const maySayOut = isFrontWorth && draft !== standsFor && !isNewOne && !familyNameFirst.test(front);
      reason = (maySayOut ? reasonOfSentence(front) : undefined) ?? doubtOfLabelWithin(front, index === 0);
      if (isFrontWorth && saysTakenOver(line.slice(Math.max(0, from - maxStretch), from)))
        reason ??= 'outOfUse';
    }
    end = Math.min(draft.to, from + draft.finding.person.length);
    const next = people[index + 1];
    const nextFrom = next === undefined ? line.length : startOf(line, next);
    const stretch = line.slice(end, Math.min(nextFrom, end + maxStretch));
    const isNextName = next !== undefined && nameOfNext.test(stretch);
    const behind = next === undefined || isNextName ? stretch : stretch.replace(beginOfNext, saidOfNext);
    if (next && isOneOrOther(behind) && mayBeSame(draft, next)) wait(next, 'otherAddress');
    if (next?.name === '' && draft.name !== '' && /^>\s*<$/.test(behind)) wait(next, 'otherAddress');
    isBehindWorth = maySay(stretch);
    if (isBehindWorth && !isNextName) {
      if (judgeBetween(line, { draft, front, behind, next, nextFrom, reason })) standsFor = next;
    } else if (reason) wait(draft, reason);
  }
}

/** A person in a line, what stands around, and the next one, with the offset in the line. */
interface Between {
  draft: Draft;
  front: string;
  behind: string;
  next: Draft | undefined;
  nextFrom: number;
  /** Why the person waits by what stands in front. */
  reason: Reason | undefined;
}

/** `Let Ada (ada@example.org) in`, where `let Ada know` is another thing. */
const letIn = /(?<!\p{L})let\s+(?:\p{Lu}[\p{L}.'’-]*\s+){0,4}[<("']*$/iu;
const intoGroup = /^[\s>)\]"']*(?:in|into|join|have|see|use|access)(?!\p{L})/iu;

/** Judges a person by what stands behind. @returns whether the next one comes in place of that person */
function judgeBetween(line: string, { draft, front, behind, next, nextFrom, reason }: Between): boolean {
  if (next !== undefined && saysRenamed(behind)) {
    wait(draft, 'otherAddress');
    return false;
  }
  const further =
    next === undefined ? '' : line.slice(nextFrom + next.finding.person.length, nextFrom + maxStretch);
  if (next !== undefined && saysSwapped(front, behind, further)) {
    wait(draft, 'outOfUse');
    return true;
  }
  const isOut =
    someLetters.test(behind) &&
    (saysTakenAway(front, behind) ||
      saysNot(behind) ||
      (!(next && clauseOfNext.test(behind)) && saysGone(behind, draft.name)));
  const doubt =
    (letIn.test(front) && intoGroup.test(behind) ? undefined : reason) ??
    (isOut
      ? 'outOfUse'
      : hasSaid.test(behind) || likeThem.test(behind)
        ? 'otherPerson'
        : doubtOfRemark(behind, next === undefined));
  if (doubt) wait(draft, doubt);
  return false;
}

/** `add … to our group, and remove …`: what begins with the next person is not said of this one. */
const beginOfNext =
  /(?:[,;:.]\s*|\s(?:and|but|und|aber|et|mais|y|pero|e|ma|mas|en|maar|i|ale|och|men|og|и|но|а)\s)\s*[^,;:.\n]*$/iu;
/** `; Kross, Ben (left) <`: all of it is the next one's name. */
const nameOfNext = /^>?\s*[,;]\s*[^<>@]*<$/;
const saidOfNext = (tail: string): string => (saysLeaveOut(tail) || oldOne.test(tail) ? ' ' : tail);

const reasonOfSentence = remembered((front: string): Reason | undefined => {
  if (onTheContrary.test(front)) return undefined;
  const sentence = lastSentence(front);
  if (saysLeaveOut(sentence)) return 'outOfUse';
  return /\p{L}.?\p{L}/u.test(sentence) ? doubtInFront(sentence) : undefined;
});

function saysGone(behind: string, name: string): boolean {
  const isName =
    name !== '' &&
    isCapitalisedName(name) &&
    (countWords(name) > 1 || !saysOut(name)) &&
    !isGoneDense.test(name);
  return goesOnGone(isName ? behind.replace(name, ' ') : behind);
}

const goesOnGone = remembered((text: string): boolean => {
  if (!someLetters.test(text)) return false;
  return sentencesOn(withoutHaving(text)).some(
    (sentence) => isGone.test(sentence) || saysOut(sentence) || isGoneDense.test(sentence),
  );
});
