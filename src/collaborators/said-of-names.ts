import type { Entry } from './entry';
import { saysSomebodyOut } from './out-words';

/** The text is not looked at further than that, nor at more sentences. */
const maxLength = 100_000;
const maxSentences = 400;
const maxSentenceLength = 160;
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
  const names = namesOut(text.slice(0, maxLength));
  const out = new Set<string>();
  if (names.size === 0) return out;
  for (const { person, name, kind, state } of entries) {
    if (kind !== 'address' || (state !== 'ready' && state !== 'fixed')) continue;
    const own = [
      ...person.slice(0, person.indexOf('@')).split(/[^\p{L}]+/u),
      ...name.split(/[^\p{L}\p{M}-]+/u),
    ];
    if (own.some((word) => names.has(word.toLowerCase()))) out.add(person.toLowerCase());
  }
  return out;
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
