import type { Entry } from '../entry';

/** Longer texts are read off systems. */
const maxLength = 40_000;
const minLength = 5;
/** Says that an address is another one than was thought, or has changed. */
const putsRight =
  /(?<!\p{L})(?:correct\p{L}*|right|wrong|instead|rather|changed|new|typo|mistake|mistyped|sorry|oops|actually|meant|richtig\p{L}*|falsch\p{L}*|korrekt\p{L}*|stattdessen|geändert|neue?|sorry|vertippt|bonne|correcte?|erreur|plutôt|nouvelle|changé|correct[oa]|buen[oa]|error|cambi\p{L}*|nuev[oa]|mejor|giust[oa]|corrett[oa]|errore|sbagliat[oa]|nuov[oa]|piuttosto|cert[oa]|erro|mudou|antes|nov[oa]|juiste?|goede|fout|gewijzigd|nieuwe?|liever|poprawn\p{L}*|właściw\p{L}*|błąd|zmieni\p{L}*|now[aey]|rätt|fel|ändra\p{L}*|nya?|riktige?|forkert|feil|ny)(?!\p{L})/iu;

/**
 * Addresses of somebody for whom a later sentence names another one: `Sorry, Davide's address is davide.conti@example.org`
 * behind a list with `davide.conti@example.net`. The same before the at sign is the same person.
 * @returns in lower case
 */
export function earlierAddresses(
  text: string,
  entries: readonly Entry[],
  isInTable: (offset: number) => boolean,
): ReadonlySet<string> {
  const found = new Set<string>();
  if (text.length > maxLength) return found;
  const byLocalPart = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.kind !== 'address' || isInTable(entry.from)) continue;
    const local = entry.person.slice(0, entry.person.indexOf('@')).toLowerCase();
    if (local.length < minLength) continue;
    byLocalPart.set(local, [...(byLocalPart.get(local) ?? []), entry]);
  }
  for (const all of byLocalPart.values()) {
    const last = all.at(-1) as Entry;
    const others = all.filter(({ person }) => person.toLowerCase() !== last.person.toLowerCase());
    if (others.length === 0) continue;
    const start = text.lastIndexOf('\n', last.from - 1) + 1;
    const [line = ''] = text.slice(start).split(/[\r\n]/, 1);
    if (!putsRight.test(line)) continue;
    for (const { person, from } of others) if (from < start) found.add(person.toLowerCase());
  }
  return found;
}
