import { saysOut } from '../formats/states';
import { type Draft, waitingFor } from './entry';
import { countWords, isCapitalisedName } from './names';

/** In front of a person: leave this one out. Words that are names too count in lower case only. */
const leaveOut =
  /(?<![\p{L}\p{N}])(?:not|don['’]?t|mustn['’]?t|shouldn['’]?t|never|remov(?:e|es|ed|ing)|delet(?:e|es|ed|ing)|exclud(?:e|es|ed|ing)|leav(?:e|es|ing) (?:\p{L}+ ){0,2}out|keep(?:ing)? (?:\p{L}+ ){0,2}out|tak(?:e|ing) (?:\p{L}+ ){0,2}(?:off|out)|kick(?:ed|ing)?|except(?:ing)?|omit|skip|without|unlike|instead of|in place of|rather than|replac(?:e|es|ed|ing)|revok(?:e|ed|ing)|uninvite|disinvite|deactivate|suspend|all but|other than|apart from|no longer|former(?:ly)?|ex-\p{L}+|nicht|kein(?:e|en)?|ohne|außer|statt|anstelle|anstatt|entfern\p{L}*|lösch\p{L}*|ersetzt|ehemalig\p{L}*|sauf|excepté|au lieu d[eu]|à la place d[eu]|supprim\p{L}*|retir(?:er|ez)|remplac\p{L}*|ancien(?:ne)?s?|excepto|en (?:lugar|vez) de|no (?:invit|agreg|añad|inclu)\p{L}*|elimin\p{L}*|quit(?:ar?|en)|tranne|invece di|al posto di|rimuov\p{L}*|não|exceto|em vez de|niet|zonder|behalve|verwijder\p{L}*|in plaats van|oprócz|zamiast|usuń|usunąć|не|кроме|вместо|удал\p{L}*|不要|除了|请勿|請勿)(?![\p{Script=Latin}\p{Script=Cyrillic}\p{N}])/iu;
const leaveOutInLowerCase = /(?<![\p{L}\p{N}])(?:drop|pas|sans|sin|non|senza|sem|nie|bez)(?![\p{L}\p{N}])/u;
/** What is said behind a person, besides what states say. */
const isGone =
  /(?<![\p{L}\p{N}])(?:(?:has|have|had) (?:already |since |now |recently |just )?(?:left|gone|moved|retired|quit|resigned)|(?:is|are|was|were) (?:gone|leaving|fired|dismissed|not )|(?:is|are|was)n['’]?t|moved on|mov(?:es|ed|ing) (?:on|away|to (?:another|a different|a new))|went to another|works? elsewhere|changed (?:jobs|companies)|should (?:not|be removed)|must (?:not|be removed)|to be removed|no longer|not (?:needed|required|any ?more|part|here|with us)|verlassen|nicht mehr|gekündigt|hat (?:uns|die) [^.!?]{0,30}verlassen|weggegangen|n['’]est plus|ne (?:fait|travaille|doit)|a quitté|est partie?|ya no|se (?:fue|ha ido)|dejó|ha dejado|non (?:è|lavora|fa) più|ha lasciato|não (?:trabalha|está|faz)|saiu|deixou|niet meer|heeft .{0,30}verlaten|weg bij|już nie|odszedł|odeszła|больше не|уволил\p{L}*|ушёл|ушел|ушла|已离职|已離職|已经离开|离开了|退職し|辞め|퇴사)(?![\p{Script=Latin}\p{Script=Cyrillic}\p{N}])/iu;
const someLetters = /\p{L}{2}/u;
const sentenceEnd = /[.!?。！？]["')\]]*(?=\s|$)|[。！？]/gu;
/** Goes on about whoever was spoken of last. */
const pronoun =
  /^\s*(?:he|she|they|er|sie|il|elle|ils|él|ella|lui|lei|ele|ela|hij|zij|ze|on|ona|он|она|彼|彼女|他|她)\s/iu;
const joint =
  /^[\s,;&+/()<>"'[\]]*(?:(?:and|or|nor|und|oder|noch|et|ou|ni|y|o|e|en|i|или|и|和)\b)?[\s,;&+/()<>"'[\]]*$/iu;
const maxStretch = 400;

/**
 * What a sentence says of the people in it: `not tom@example.org, he has left`, `please remove …`, `… is no longer with us`.
 * Whoever is to be left out, or has left, waits.
 * @param drafts of one line that is no row of a table
 */
export function doubtSaidOut(line: string, drafts: readonly Draft[]): void {
  const people = drafts.filter(({ finding }) => finding.kind !== 'none' && finding.person !== '');
  let end = 0;
  let isOut = false;
  for (const [index, draft] of people.entries()) {
    const found = line.indexOf(draft.finding.person, draft.from);
    const from = found < 0 || found > draft.to ? draft.from : found;
    const front = line.slice(Math.max(end, from - maxStretch), from);
    if (!joint.test(front)) isOut = (isOut && !someLetters.test(front)) || saysLeaveOut(lastSentence(front));
    end = Math.min(draft.to, from + draft.finding.person.length);
    const next = people[index + 1]?.from ?? line.length;
    const behind = line.slice(end, Math.min(next, end + maxStretch));
    if (isOut || (someLetters.test(behind) && saysGone(behind, draft.name))) wait(draft);
  }
}

function wait(draft: Draft): void {
  draft.finding = waitingFor(draft.finding, 'outOfUse');
  if (!(isCapitalisedName(draft.name) && countWords(draft.name) > 1)) draft.name = '';
}

const saysLeaveOut = (text: string): boolean =>
  someLetters.test(text) && (leaveOut.test(text) || leaveOutInLowerCase.test(text));

function lastSentence(text: string): string {
  let at = 0;
  for (const { index, 0: sign } of text.matchAll(sentenceEnd))
    if (index + sign.length < text.trimEnd().length) at = index + sign.length;
  return text.slice(at);
}

function saysGone(behind: string, name: string): boolean {
  const text = name !== '' && isCapitalisedName(name) ? behind.replace(name, ' ') : behind;
  return sentencesOn(text).some((sentence) => isGone.test(sentence) || saysOut(sentence));
}

/** The rest of the sentence that a person stands in, and the next one if it goes on about that person. */
function sentencesOn(text: string): string[] {
  const sentences = text.split(/(?<=[.!?])\s+|(?<=[。！？])/u);
  const [first = '', second = ''] = sentences;
  return pronoun.test(second) ? [first, second] : [first];
}

/**
 * Whether a line without people is the begin of a list of those who are out: `These have left:`, `Please do not add`.
 */
export function announcesOut(line: string): boolean {
  const sentence = lastSentence(line.slice(-maxStretch)).trim();
  if (/[.!?。！？]$/u.test(sentence)) return false;
  if (/[:：]$/u.test(sentence)) return saysLeaveOut(sentence) || isGone.test(sentence) || saysOut(sentence);
  const words = sentence.split(/\s+/).slice(-3).join(' ');
  return saysLeaveOut(words) && countWords(sentence) < 12;
}
