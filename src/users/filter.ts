import type { UsersReading } from '../shared/messages/users';
import { accessAmong, accessToAny, allApplications, levelOf, type User } from './access';
import { foldText } from './folding';
import type { UsersFilter } from './no-filter';

export { noFilter, type UsersFilter } from './no-filter';

/** Stands for users whose address is not known; no domain is written like this. */
export const noAddress = '@';

/** The domain of a user's address, in lower case; `noAddress` without one. */
export function domainOf({ address }: User): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase() || noAddress;
}

/** The texts of a reading's users as searching compares them; made once for a reading. */
export function searchTexts({ users }: UsersReading): string[] {
  return users.map(({ name, login, address }) => foldText(`${name} ${login} ${address}`));
}

/**
 * The places of the users whom a filter lets through, in the order of the reading.
 * @param texts from `searchTexts`
 * @param regional the applications that are the region's Sequence Hub
 */
export function filteredUsers(
  reading: UsersReading,
  texts: readonly string[],
  filter: UsersFilter,
  regional: readonly number[],
): number[] {
  const words = foldText(filter.search).split(' ').filter(Boolean);
  const every = allApplications(reading);
  const asked = filter.application < 0 ? every : [filter.application];
  const passes = (user: User, place: number): boolean => {
    if (!words.every((word) => (texts[place] ?? '').includes(word))) return false;
    if (filter.domain !== '' && domainOf(user) !== filter.domain) return false;
    if (filter.access === 'none' && accessToAny(reading, user) !== 'none') return false;
    if (filter.access === 'missingRegion' && accessAmong(reading, user, regional) !== 'none') return false;
    if (filter.level === '') return true;
    return asked.some((application) => levelOf(reading, user, application)?.text === filter.level);
  };
  return [...reading.users.keys()].filter((place) => passes(reading.users[place] as User, place));
}

/** How many parts of a filter leave somebody out, the search aside. */
export function partsInUse({ access, level, domain }: UsersFilter): number {
  return [access, level, domain].filter((part) => part !== '').length;
}

/** The domains of a reading's users with how many each has, the most frequent first. */
export function domainsOf({ users }: UsersReading): { domain: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const user of users) counts.set(domainOf(user), (counts.get(domainOf(user)) ?? 0) + 1);
  return [...counts]
    .map(([domain, count]) => ({ domain, count }))
    .sort((one, other) => other.count - one.count || (one.domain < other.domain ? -1 : 1));
}

/** The words of access that an application's users have, or those of all applications; empty cells have none. */
export function levelsOf(reading: UsersReading, application: number): string[] {
  const asked = application < 0 ? allApplications(reading) : [application];
  const met = new Set<string>();
  for (const user of reading.users) {
    for (const place of asked) {
      const level = levelOf(reading, user, place);
      if (level && level.kind !== 'empty') met.add(level.text);
    }
  }
  return [...met].sort();
}
