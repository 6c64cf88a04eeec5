import type { UsersReading } from '../shared/messages/users';
import { accessAmong, accessToAny, allApplications, levelOf } from './access';
import type { UsersFilter } from './no-filter';
import { searchKey } from './search-key';
import type { User } from './user';

export { noFilter, type UsersFilter } from './no-filter';

/** Stands for users whose address is not known. It is no domain. */
export const noAddress = '@';

/** The domain of a user's address, in lower case; `noAddress` without one. */
export function domainOf({ address }: User): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase() || noAddress;
}

/** What the search looks at, for each user of a reading. Costly, so made once for a reading. */
export function searchTexts({ users }: UsersReading): string[] {
  return users.map(({ name, login, address }) => searchKey(`${name} ${login} ${address}`));
}

/**
 * The indexes of the users who pass a filter, in the order of the reading.
 * @param texts from `searchTexts`
 * @param regional the applications that are the region's Sequence Hub
 */
export function filteredUsers(
  reading: UsersReading,
  texts: readonly string[],
  filter: UsersFilter,
  regional: readonly number[],
): number[] {
  const words = searchKey(filter.search).split(' ').filter(Boolean);
  const every = allApplications(reading);
  const applications = filter.application < 0 ? every : [filter.application];
  const passes = (user: User, index: number): boolean => {
    if (!words.every((word) => (texts[index] ?? '').includes(word))) return false;
    if (filter.domain !== '' && domainOf(user) !== filter.domain) return false;
    if (filter.access === 'none' && accessToAny(reading, user) !== 'none') return false;
    if (filter.access === 'missingRegion' && accessAmong(reading, user, regional) !== 'none') return false;
    if (filter.level === '') return true;
    return applications.some((application) => levelOf(reading, user, application)?.text === filter.level);
  };
  return [...reading.users.keys()].filter((index) => passes(reading.users[index] as User, index));
}

/** How many parts of a filter are in use, the search aside. */
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

/** The access levels that users have in an application, or in any for -1; an empty cell is none. */
export function levelsOf(reading: UsersReading, application: number): string[] {
  const applications = application < 0 ? allApplications(reading) : [application];
  const found = new Set<string>();
  for (const user of reading.users) {
    for (const index of applications) {
      const level = levelOf(reading, user, index);
      if (level && level.kind !== 'empty') found.add(level.text);
    }
  }
  return [...found].sort();
}
