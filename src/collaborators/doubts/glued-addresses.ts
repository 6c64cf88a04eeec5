import type { Entry } from '../entry';

/** Where a list is numbered, it has more people than that. */
const minNumbered = 3;
const numbered = /^(\d{1,3})(?=[A-Za-z])/;

/** An entry whose address begins with what stood in front of it, and the address without that. */
export interface Glued {
  entry: Entry;
  suggestion: string;
}

/**
 * Finds addresses that became one with what stood in front of them, as tables and numbered lists do when they are copied as
 * bare text: `1ada@example.org` over `2ben@example.org`, `Tara Uhltara.uhl@example.org`.
 */
export function gluedIn(entries: readonly Entry[]): Glued[] {
  const found: Glued[] = [];
  let run: Glued[] = [];
  let last = -1;
  for (const entry of entries) {
    if (entry.kind !== 'address' || entry.state === 'notUsed') continue;
    const number = isDigit(entry.person.charCodeAt(0)) ? numbered.exec(entry.person)?.[1] : undefined;
    if (number === undefined || Number(number) !== last + 1) {
      if (run.length >= minNumbered) found.push(...run);
      run = [];
    }
    last = number === undefined ? -1 : Number(number);
    if (number !== undefined) run.push({ entry, suggestion: entry.person.slice(number.length) });
    const suggestion = entry.name === '' ? undefined : withoutName(entry);
    if (suggestion !== undefined) found.push({ entry, suggestion });
  }
  return run.length >= minNumbered ? found.concat(run) : found;
}

const isDigit = (code: number): boolean => code >= 48 && code < 58;

/** Where the name in front goes on in the address, and begins in it once more: the address from there on. */
function withoutName({ name, person }: Entry): string | undefined {
  if (!/^\p{Lu}\p{Ll}/u.test(person)) return undefined;
  const localPart = person.slice(0, person.indexOf('@')).toLowerCase();
  const words = name.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  for (const word of words) {
    const at = localPart.indexOf(word, 2);
    const front = localPart.slice(0, Math.max(0, at));
    if (at >= 0 && /^\p{L}+$/u.test(front) && !words.some((other) => other.startsWith(front)))
      return person.slice(at);
  }
  return undefined;
}
