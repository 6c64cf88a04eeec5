import { maxUsersRead } from '../messages/bounded';
import { type LevelSeen, type UserSeen, UsersReading } from '../messages/users';
import { z } from '../zod';
import { load, readAs, type StorageItem, save } from './item';
import type { WorkgroupKey } from './people-seen';

/**
 * Kept while the browser runs: what was read of a workgroup's Users. It stands there as one text: Chrome counts each number of
 * a list as 24 bytes against the 10 MB of this storage, and ten thousand users by fifty applications would not fit.
 */
export const usersReadingItem = ({
  host,
  workgroup,
}: WorkgroupKey): StorageItem<UsersReading | undefined> => ({
  area: 'session',
  key: `users:${host}|${workgroup}`,
  read: (stored) => readAs<UsersReading | undefined>(UsersReading, undefined)(parsed(stored)),
});

/**
 * Keeps what was read of a workgroup's Users, together with what is still known of an earlier reading.
 * @throws AssistantError `storageFull` when the browser refuses; then what was there before stays
 */
export async function keepUsersReading(reading: UsersReading): Promise<void> {
  const place = usersReadingItem(reading);
  const { key, area } = place;
  await navigator.locks.request(`change:${key}`, async () => {
    const known = afterReading(await load(place), reading);
    await save<string>({ key, area, read: String }, JSON.stringify(known));
  });
}

function parsed(stored: unknown): unknown {
  try {
    return typeof stored === 'string' ? JSON.parse(stored) : undefined;
  } catch {
    return undefined;
  }
}

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
  if ((now.total >= 0 && count > now.total) || count > maxUsersRead) return now;
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
export const hasReadingItem = (where: WorkgroupKey): StorageItem<boolean> => ({
  ...usersReadingItem(where),
  read: (stored) => stored !== undefined && stored !== null,
});

/** Kept while the browser runs: the list of who should be in a workgroup, as it was pasted. */
export const rosterItem = ({ host, workgroup }: WorkgroupKey): StorageItem<string> => ({
  area: 'session',
  key: `roster:${host}|${workgroup}`,
  read: readAs(z.string(), ''),
});
