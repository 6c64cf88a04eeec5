import { isOrdinaryWord } from '../address/user-id';
import type { Entry } from '../entry';

/** The text is not looked at further than that. */
const maxLength = 200_000;

/**
 * Ordinary words, each alone on a line with addresses in the next one: in a list of addresses `imaging`, `NEWCOMERS` are
 * headings rather than somebody's user ID.
 * @returns in lower case
 */
export function headingsAlone(text: string, entries: readonly Entry[]): ReadonlySet<string> {
  const found = new Set<string>();
  if (!text.includes('@')) return found;
  for (const { kind, state, person, from, to } of entries) {
    if (kind !== 'userId' || (state !== 'ready' && state !== 'fixed') || to > maxLength) continue;
    if (!isOrdinaryWord(person)) continue;
    const isAlone = /(?:^|[\r\n])[ \t]*$/.test(text.slice(Math.max(0, from - 20), from));
    const [, below = ''] =
      /^[ \t]*[:：]?[ \t]*(?:\r\n|[\r\n])+([^\r\n]{3,300})/.exec(text.slice(to, to + 400)) ?? [];
    if (isAlone && below.includes('@')) found.add(person.toLowerCase());
  }
  return found;
}
