import { isFrequentEnding } from '../address/top-level-domains';
import type { Entry } from '../entry';

/** In longer lists nobody looks for what a column cut off: no screen shows them. */
const maxEntries = 20_000;
const minLength = 8;

/** An entry whose address goes on beyond what was copied, and the whole one where that is known. */
export interface CutOff {
  entry: Entry;
  suggestion: string | undefined;
}

/** What another domain can be the begin of. */
const plainDomain = /^[a-z0-9.-]*$/;

/** Whether it takes a closer look to say that no domain is the begin of another one. @param domains undefined if unknown */
export function mayBeCutOff(count: number, domains: readonly string[] | undefined): boolean {
  if (count > maxEntries) return false;
  return domains === undefined || completions(domains.filter((domain) => plainDomain.test(domain))).size > 0;
}

const domainOf = ({ person }: Entry): string => person.slice(person.lastIndexOf('@') + 1).toLowerCase();

/**
 * Finds addresses that a column cut off without a sign of it, as narrow columns and copied screens do. A domain is cut that
 * is the begin of another one in the list, within a word of it (`example.or` beside `example.org`): where its ending is
 * none, at the end of the text, or among the longest addresses. Where several are equally long and one of them surely is
 * cut, the others of that length are as little known, unless their domain stands in a shorter address as well.
 */
export function cutOffIn(entries: readonly Entry[]): CutOff[] {
  if (entries.length > maxEntries) return [];
  const people = entries.filter(({ kind, person }) => kind === 'address' && person.includes('@'));
  const longest = people.reduce((most, { person }) => Math.max(most, person.length), minLength);
  const wholeOf = completions(people.map(domainOf).filter((domain) => plainDomain.test(domain)));
  const full = people.filter(({ person }) => person.length === longest);
  const isCut = (entry: Entry): boolean => wholeOf.has(domainOf(entry)) || !domainOf(entry).includes('.');
  const isColumn = full.length > 1 && full.some(isCut);
  const shorter = new Set(isColumn ? people.filter((one) => one.person.length < longest).map(domainOf) : []);
  const last = people.at(-1);
  return people.flatMap((entry): CutOff[] => {
    const domain = domainOf(entry);
    const whole = wholeOf.get(domain);
    const suggestion = whole === undefined ? undefined : entry.person + whole.slice(domain.length);
    const isKnown = isFrequentEnding(domain);
    const isAtEdge =
      entry.person.length === longest || (entry === last && isKnown && !domain.endsWith('.co'));
    if (whole !== undefined && (isAtEdge || !isKnown)) return [{ entry, suggestion }];
    const isAsLittleKnown = isColumn && entry.person.length === longest && !shorter.has(domain);
    return isAsLittleKnown ? [{ entry, suggestion }] : [];
  });
}

/** Of the domains that are the begin of another one, cut within a word of it, which one that is. */
function completions(domains: readonly string[]): Map<string, string> {
  const all = [...new Set(domains)].sort();
  const found = new Map<string, string>();
  // From the end, so that what completes a domain is complete itself.
  for (let index = all.length - 1; index >= 0; index--) {
    const domain = all[index] ?? '';
    if (domain === '') continue;
    for (let next = index + 1; all[next]?.startsWith(domain); next++) {
      const whole = all[next] ?? '';
      if (whole[domain.length] === '.' || !whole.includes('.')) continue;
      found.set(domain, found.get(whole) ?? whole);
      break;
    }
  }
  return found;
}
