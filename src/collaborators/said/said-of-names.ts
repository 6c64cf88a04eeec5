import type { Entry } from '../entry';
import { allBut, isCalled, wordsOf } from './all-but';
import { saysSomebodyOut } from './out-words';

/** The text is not looked at further than that, nor at more sentences. */
const maxLength = 100_000;
const maxSentences = 400;
const maxSentenceLength = 160;
const maxExceptions = 40;
const given = /(?<![\p{L}\p{M}@.'’-])\p{Lu}[\p{Ll}\p{M}]{2,}(?:-\p{Lu}[\p{Ll}\p{M}]+)?(?![\p{L}\p{M}@])/gu;
const address =
  /^(?:hi|hello|hey|dear|thanks|thank you|hallo|liebe[rs]?|bonjour|cher|chère|hola|ciao|caro|cara)(?!\p{L})/iu;
const signs = /[.!?。！？;:\n\r]+/u;
const minNameLength = 3;

/**
 * Whom a text says to be out by name, in a sentence without an address: `Please leave out Ben`, over a list in which
 * there is a Ben.
 * @returns their addresses in lower case
 */
export function outByName(text: string, entries: readonly Entry[]): ReadonlySet<string> {
  const stretch = text.slice(0, maxLength);
  const names = namesOut(stretch);
  const out = excepted(stretch, entries);
  if (names.size === 0) return out;
  for (const { person, name, kind, state } of entries) {
    if (kind !== 'address' || (state !== 'ready' && state !== 'fixed')) continue;
    if (wordsOf(person, name).some((word) => names.has(word))) out.add(person.toLowerCase());
  }
  return out;
}

const wrongAddress =
  /(?<!\p{L})(?:wrong|incorrect|mistaken|mistyped|misspelled|typo in|falsch|fehlerhaft|vertippt|fau(?:x|sse)|erronée?|incorrecte?|equivocad[oa]|incorrect[oa]|sbagliat[oa]|errat[oa]|errad[oa]|fout(?:ief)?|verkeerd|błędny|fel|forkert|feil)(?!\p{L})/iu;
const addressWord =
  /(?<!\p{L})(?:address|e-?mail|mail|adresse|mailadresse|courriel|dirección|correo|indirizzo|endereço|adres|mailadres|adress|mejl)(?!\p{L})/iu;

/**
 * Whose address a later sentence says to be wrong, by name: `Sorry, Ada's address is wrong, it is …`.
 * @returns their addresses in lower case
 */
export function wrongByName(text: string, entries: readonly Entry[]): ReadonlySet<string> {
  const wrong = new Set<string>();
  if (text.length > maxLength || !wrongAddress.test(text)) return wrong;
  for (const { 0: line, index: from } of text.matchAll(/[^\r\n]+/g)) {
    const [said = ''] = line.split(/(?<!\S)\S*@/, 1);
    if (said.length > maxSentenceLength || !wrongAddress.test(said) || !addressWord.test(said)) continue;
    const names = new Set((said.match(given) ?? []).map((name) => name.toLowerCase()));
    for (const { person, name, kind, to } of entries)
      if (kind === 'address' && to <= from && wordsOf(person, name).some((word) => names.has(word)))
        wrong.add(person.toLowerCase());
  }
  return wrong;
}

/** Whom a text leaves out of all: `everybody except Vera`. */
function excepted(text: string, entries: readonly Entry[]): Set<string> {
  const names = text
    .split(/[\n\r]+/)
    .flatMap((line) => (line.includes('@') ? [] : (allBut(line)?.names ?? [])));
  const out = new Set<string>();
  if (names.length === 0 || names.length > maxExceptions) return out;
  for (const { person, name, kind } of entries) {
    if (kind !== 'address') continue;
    const own = wordsOf(person, name);
    if (names.some((one) => isCalled(one, own))) out.add(person.toLowerCase());
  }
  return out;
}

/** Whether lines leave nobody out of a list but those whom they name, and the list has all of them. */
export class Exceptions {
  private words: string[] | undefined;

  constructor(private readonly text: string) {}

  areAllIn(line: string): boolean {
    const exception = allBut(line);
    if (exception === undefined || saysSomebodyOut(exception.rest)) return false;
    this.words ??= this.wordsOfList();
    const { words } = this;
    return exception.names.every((one) => isCalled(one, words));
  }

  private wordsOfList(): string[] {
    const lines = this.text
      .slice(0, maxLength)
      .split(/[\n\r]+/)
      .filter((line) => line.includes('@'));
    return [
      ...new Set(
        lines
          .slice(0, maxSentences)
          .join(' ')
          .toLowerCase()
          .split(/[^\p{L}\p{M}-]+/u),
      ),
    ];
  }
}

function namesOut(text: string): Set<string> {
  const names = new Set<string>();
  let sentences = 0;
  for (const line of text.split(/[\n\r]+/)) {
    if (line.includes('@') || !/\p{Ll} \p{L}/u.test(line)) continue;
    for (const raw of line.split(signs)) {
      const sentence = raw.trim();
      if (sentence.length > maxSentenceLength || sentence.length < minNameLength || address.test(sentence))
        continue;
      if (++sentences > maxSentences) return names;
      const found = sentence.match(given);
      if (found === null || !saysSomebodyOut(sentence)) continue;
      for (const name of found) names.add(name.toLowerCase());
    }
  }
  return names;
}
