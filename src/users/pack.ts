import type { UsersReading } from '../shared/messages/users';
import { sizeOf } from '../shared/storage/item';
import type { Snapshot, SnapshotListed } from '../shared/storage/snapshots';
import { accessToAny } from './access';

/** What two readings are compared by. */
export type Comparable = Pick<UsersReading, 'applications' | 'levels' | 'users' | 'isWhole' | 'at'>;

/** The users of a reading as they are stored: each combination of levels once, however many users have it. */
export function packed({ applications, levels, users }: UsersReading): Snapshot {
  const patterns: number[][] = [];
  const indexes = new Map<string, number>();
  const rows = users.map(({ name, login, address, levels: own }): Snapshot['users'][number] => {
    const key = own.join();
    let pattern = indexes.get(key);
    if (pattern === undefined) {
      pattern = patterns.push(own) - 1;
      indexes.set(key, pattern);
    }
    return [name, login, address, pattern];
  });
  return { applications, levels, patterns, users: rows };
}

/** A stored reading as it was. */
export function unpacked(
  { applications, levels, patterns, users }: Snapshot,
  { isWhole, at }: SnapshotListed,
): Comparable {
  return {
    applications,
    levels,
    isWhole,
    at,
    users: users.map(([name, login, address, pattern]) => ({
      name,
      login,
      address,
      levels: patterns[pattern] ?? [],
    })),
  };
}

/** The entry of a reading in the list of snapshots. */
export function snapshotEntry(id: string, reading: UsersReading, users: Snapshot): SnapshotListed {
  const { host, workgroup, at, total, isWhole } = reading;
  const without = reading.users.filter((user) => accessToAny(reading, user) === 'none');
  return {
    id,
    host,
    workgroup,
    at,
    total,
    isWhole,
    users: reading.users.length,
    withoutAccess: without.length,
    bytes: sizeOf(users),
  };
}
