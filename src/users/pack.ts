import type { UsersReading } from '../shared/messages/users';
import type { Snapshot, SnapshotListed } from '../shared/storage/snapshots';
import { accessToAny } from './access';

/** What two readings are compared by. */
export type Comparable = Pick<UsersReading, 'applications' | 'levels' | 'users' | 'isWhole' | 'at'>;

/** The users of a reading as they are kept: a combination of levels that many users have stands there once. */
export function packed({ applications, levels, users }: UsersReading): Snapshot {
  const patterns: number[][] = [];
  const places = new Map<string, number>();
  const rows = users.map(({ name, login, address, levels: own }): Snapshot['users'][number] => {
    const key = own.join();
    let place = places.get(key);
    if (place === undefined) {
      place = patterns.push(own) - 1;
      places.set(key, place);
    }
    return [name, login, address, place];
  });
  return { applications, levels, patterns, users: rows };
}

/** A kept reading as it was. */
export function unpacked(
  { applications, levels, patterns, users }: Snapshot,
  { isWhole, at }: SnapshotListed,
): Comparable {
  return {
    applications,
    levels,
    isWhole,
    at,
    users: users.map(([name, login, address, place]) => ({
      name,
      login,
      address,
      levels: patterns[place] ?? [],
    })),
  };
}

/** What the list of kept readings says of one. */
export function listedAs(id: string, reading: UsersReading, users: Snapshot): SnapshotListed {
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
    bytes: new TextEncoder().encode(JSON.stringify(users)).length,
  };
}
