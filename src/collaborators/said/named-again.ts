import type { Entry } from '../entry';
import { wordsOf } from './all-but';
import { negates } from './asking';
import { isFine, smallWordsOf } from './fine-words';
import { saysSomebodyOut } from './out-words';
import { requests } from './request-words';

/** Texts longer than that, and lists of more, are read off systems. */
const maxLength = 40_000;
const maxEntries = 400;
const minWords = 3;
const minNameLength = 3;
const given = /(?<![\p{L}\p{M}@.'’-])\p{Lu}[\p{Ll}\p{M}]{2,}(?:-\p{Lu}[\p{Ll}\p{M}]+)?(?![\p{L}\p{M}@])/gu;
const greeting =
  /^[\s>]*(?:hi|hello|hey|dear|thanks|thank you|cheers|hallo|liebe[rs]?|bonjour|cher|chère|hola|ciao|caro|cara|olá|beste|hej|dzień|danke|merci|gracias|grazie)(?!\p{L})/iu;

/** `2026-11-03 ellen@example.org: …`, `[9:50] Iván: …`: who said it. */
const speaker =
  /^(?:[^@]{0,60}@[^\s@]+:\s|[\s>]*[[(]?(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? )?\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[AP]M)?[\])]?,?\s+\p{Lu}[\p{L} .'’-]{0,40}:\s)/iu;
/** Of how somebody is reached, and not of whether they are meant. */
const ofAddresses =
  /(?<!\p{L})(?:address|e-?mail|mail|adresse|mailadresse|courriel|dirección|correo|indirizzo|endereço|adres|adress|mejl)(?!\p{L})/iu;
const ofMyself =
  /(?<!\p{L})(?:my name is|I(?: am|['’]m) (?!a?fraid)|mein Name ist|ich (?:heiße|bin)|je (?:m['’]appelle|suis)|me llamo|mi nombre es|mi chiamo|chamo-me|meu nome é|mijn naam is|ik ben|nazywam się|jag heter|jeg hedder|jeg heter)(?!\p{L})/iu;

/**
 * Whom another sentence speaks of by name, in words of which some are unknown: `Adler has pulled out in the meantime`, of a list
 * in which there is an Adler. It may say anything.
 * @param isInTable whether an offset of the text lies in a table, where nothing is a sentence
 * @returns their addresses in lower case
 */
export function namedAgain(
  text: string,
  entries: readonly Entry[],
  isInTable: (offset: number) => boolean,
): ReadonlySet<string> {
  const found = new Set<string>();
  if (text.length > maxLength || entries.length > maxEntries) return found;
  const byName = new Map<string, string[]>();
  for (const { kind, state, person, name } of entries) {
    if (kind !== 'address' || (state !== 'ready' && state !== 'fixed')) continue;
    for (const one of new Set(wordsOf(person, name)))
      if (one.length >= minNameLength) byName.set(one, [...(byName.get(one) ?? []), person.toLowerCase()]);
  }
  if (byName.size === 0) return found;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    if (isInTable(index)) continue;
    const said = line.replace(speaker, '');
    for (const sentence of said.split(/(?<=[.!?])\s+|;\s/u)) {
      if (/[@=]/.test(sentence) || greeting.test(sentence) || ofMyself.test(sentence)) continue;
      if (ofAddresses.test(sentence)) continue;
      const small = smallWordsOf(sentence);
      if (
        small.length < minWords ||
        (requests.test(sentence) && !negates(sentence) && !saysSomebodyOut(sentence))
      )
        continue;
      if (small.every(isFine) && !negates(sentence)) continue;
      for (const name of sentence.match(given) ?? [])
        for (const person of byName.get(name.toLowerCase()) ?? []) found.add(person);
    }
  }
  return found;
}
