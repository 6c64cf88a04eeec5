import { type LevelSeen, mostUsersRead, type UserSeen, UsersReading } from '../messages/users';
import { type Place, readAs } from '../storage';
import { z } from '../zod';
import type { WorkgroupKey } from './people-seen';

/** Kept while the browser runs: what was read of a workgroup's Users. */
export const usersReadingPlace = ({ host, workgroup }: WorkgroupKey): Place<UsersReading | undefined> => ({
  area: 'session',
  key: `users:${host}|${workgroup}`,
  read: readAs<UsersReading | undefined>(UsersReading, undefined),
});

/**
 * What is known of a workgroup's Users after another reading. A page that was loaded anew remembers nothing: whom an earlier
 * reading saw is kept as long as the table says the same of itself, by the same number and the same applications.
 */
export function afterReading(before: UsersReading | undefined, now: UsersReading): UsersReading {
  if (!before || now.isWhole || before.total !== now.total) return now;
  const isSame = before.applications.join('\n') === now.applications.join('\n');
  if (!isSame) return now;
  const seenNow = new Map<string, number>();
  for (const user of now.users) seenNow.set(keyOf(user), (seenNow.get(keyOf(user)) ?? 0) + 1);
  // The same person may stand in two rows: as many are kept as were seen at most.
  const earlier = before.users.filter((user) => {
    const times = seenNow.get(keyOf(user)) ?? 0;
    seenNow.set(keyOf(user), times - 1);
    return times <= 0;
  });
  const count = now.users.length + earlier.length;
  // More than the table has: some of those seen earlier have left it.
  if ((now.total >= 0 && count > now.total) || count > mostUsersRead) return now;
  const levels = new Map(now.levels.map((level, at) => [level.text, { level, at }]));
  const users = [...now.users, ...earlier.map((user) => withLevels(user, before.levels, levels))];
  return {
    ...now,
    levels: [...levels.values()].map(({ level }) => level),
    users,
    isWhole:
      now.total >= 0 ? users.length === now.total : before.isWhole && users.length === before.users.length,
  };
}

function withLevels(
  user: UserSeen,
  from: readonly LevelSeen[],
  to: Map<string, { level: LevelSeen; at: number }>,
): UserSeen {
  const moved = user.levels.map((index) => {
    const level = from[index];
    if (!level) return -1;
    const known = to.get(level.text) ?? { level, at: to.size };
    to.set(level.text, known);
    return known.at;
  });
  return { ...user, levels: moved };
}

const keyOf = ({ address, login, name }: UserSeen): string => (address || login || name).toLowerCase();

/** Whether anything was read there, without parsing all of it. */
export const readUsersPlace = (where: WorkgroupKey): Place<boolean> => ({
  ...usersReadingPlace(where),
  read: (stored) => stored !== undefined && stored !== null,
});

/** Kept while the browser runs: the list of who should be in a workgroup, as it was pasted. */
export const rosterPlace = ({ host, workgroup }: WorkgroupKey): Place<string> => ({
  area: 'session',
  key: `roster:${host}|${workgroup}`,
  read: readAs(z.string(), ''),
});
