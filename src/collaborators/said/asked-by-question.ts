import type { Entry } from '../entry';
import { asksWith } from './asking';
import { smallWords } from './clauses';
import { asksDensely } from './said-densely';

/** Texts longer than that are no conversations. */
const maxLength = 40_000;
const maxLineLength = 300;
const maxSpeaker = 40;
const question = /[?？]["')\]”»]*\s*$/;
const asksWho =
  /(?<!\p{L})(?:who|who['’]s|whom|what|what['’]s|which|whose|wer|wen|wem|welche\p{L}*|was|qui|quel\p{L}*|quién\p{L}*|quien\p{L}*|cuál\p{L}*|qué|chi|qual\p{L}*|quem|wie|welke|wat|kto|kogo|jaki\p{L}*|vem|vad|vilken|hvem|hvad|hva)(?!\p{L})/giu;
/** In chats, without a sign: `and who pays`. */
const asksAtOnce =
  /^(?:(?:and|so|ok|thx|thanks|und|et|y|e|en|och|og|i)[\s,.]+)*(?:who|what|which|whose|wer|wen|wem|welche\p{L}*|was|qui|quel\p{L}*|quién|cuál|chi|quale|quem|qual|wie|wat|kto|jaki|vem|vad|hvem|hvad)(?!\p{L})/iu;
/** `What is your address?`, `Who is missing?` */
const forAddresses =
  /(?<!\p{L})(?:e-?mails?|mails?|mail-?adress\p{L}*|address\p{L}*|adress?\p{L}*|correos?|courriels?|indirizz\p{L}*|endereços?|logins?|ids?|user ?names?|missing|else|left out|forgotten|fehlt|fehlen|manque|falta|faltan|manca|ontbreekt|brakuje|saknas|mangler)(?!\p{L})/giu;
/** `I think it is …` */
const hedge =
  /(?<!\p{L})(?:i (?:think|guess|believe|suppose)|probably|maybe|(?:that|it)(?:['’]s| is| would be|['’]d be)|ich (?:glaube|denke)|vermutlich|wohl|das (?:ist|wäre)|je (?:crois|pense)|c['’]est|creo que|supongo que|es|credo|penso|acho que|ik denk|dat is|myślę, że|chyba|to jest|jag tror|det är|jeg tror|det er)(?!\p{L})/giu;
/** Who wrote, and when, in front of what they write. */
const speaker =
  /^[\s>|*_-]*(?:\[[^\]\n]{1,40}\]\s*)?(?:\d[\d/.,: -]{3,24}(?:[AP]M)?\s*[-–]\s+)?(?:\p{L}[\p{L}\p{M} .'’-]{0,40}(?:,? \[?\d{1,2}[:.]\d\d(?: ?[AP]M)?\]?)?\s*[:：>]\s+)?/iu;
const onlySpeaker =
  /^[^\d@?？]{1,40},?\s*[[(]?(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s*)?\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s*[AP]M)?[\])]?\s*$|^\s*[[(]?\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s*[AP]M)?[\])]?,?\s+\p{Lu}[\p{L} .,'’-]{1,40}$/iu;

/**
 * Whom a text names as the answer to a question that asks for something else than users: `Who is our contact at the vendor?`
 * over nothing but an address.
 * @returns their addresses in lower case
 */
export function answersToOthers(
  text: string,
  entries: readonly Entry[],
  isInTable: (offset: number) => boolean,
): ReadonlySet<string> {
  const found = new Set<string>();
  if (text.length > maxLength || !/[?？]|[:：]\s?/.test(text)) return found;
  let isOther = false;
  for (const { 0: line, index: from } of text.matchAll(/[^\r\n]*/g)) {
    if (line.trim() === '' || (line.length < maxSpeaker * 2 && onlySpeaker.test(line))) continue;
    const said = line.replace(speaker, '');
    const own = entries.filter((entry) => entry.from >= from && entry.from < from + line.length);
    const people = own.filter(({ kind, from: at }) => kind === 'address' && !isInTable(at));
    if (people.length === 0) {
      const isQuestion = question.test(line) || (said !== line && asksAtOnce.test(said));
      isOther = line.length < maxLineLength && isQuestion && isOfOthers(said);
      continue;
    }
    const isBare = smallWords(said.replace(/(?<!\S)\S+@\S+/g, ' ').replace(hedge, ' ')) === 0;
    if (isOther && isBare) for (const { person } of people) found.add(person.toLowerCase());
    if (!isBare) isOther = false;
  }
  return found;
}

const asksWhoDensely = /[谁誰何哪]|什么|どこ|どちら|どなた|누구|어디|무엇|어느/u;

/** Whether a question for somebody is none for users. */
function isOfOthers(text: string): boolean {
  if (asksWhoDensely.test(text)) return !asksDensely(text);
  const [last = ''] = text.split(/(?<=[.!?])\s+/).slice(-1);
  return last.search(asksWho) >= 0 && !asksWith(last.replace(asksWho, ' ').replace(forAddresses, 'account'));
}
