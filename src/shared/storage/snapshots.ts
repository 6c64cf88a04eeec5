import { UsersReading } from '../messages/users';
import { api } from '../platform';
import { z } from '../zod';
import { change } from './change';
import { load, readAs, type StorageItem, save } from './item';
import type { KeptItem } from './kept-items';
import type { WorkgroupKey } from './people-seen';

const listed = z.object({
  id: z.string(),
  host: z.string(),
  workgroup: z.string(),
  /** When its last user was read, in milliseconds since 1970. */
  at: z.number(),
  /** How many users were read, and how many of them have no access to any application. */
  users: z.number(),
  withoutAccess: z.number(),
  /** How many users the page said there are; -1 where it did not say. */
  total: z.number(),
  isWhole: z.boolean(),
  /** What it takes in storage, about. */
  bytes: z.number(),
});
/** A dated reading that was kept, without its users. */
export type SnapshotListed = z.infer<typeof listed>;

const { applications, levels } = UsersReading.shape;
const snapshot = z.object({
  applications,
  levels,
  /** The levels that users have, each combination once: most users have the same few. */
  patterns: z.array(z.array(z.number())),
  /** Name, login, address, and the place of their levels in `patterns`. */
  users: z.array(z.tuple([z.string(), z.string(), z.string(), z.number()])),
});
/** The users of a kept reading, compact. */
export type Snapshot = z.infer<typeof snapshot>;

/** The list of kept readings, of all workgroups, the newest first. One that cannot be read falls out alone. */
export const snapshotsItem: StorageItem<SnapshotListed[]> = {
  area: 'local',
  key: 'snapshots',
  read: (stored) =>
    readAs<unknown[]>(
      z.array(z.unknown()),
      [],
    )(stored).flatMap((one) => {
      const read = listed.safeParse(one);
      return read.success ? [read.data] : [];
    }),
};

const prefix = 'snapshot:';

/** The users of one of them, in a place of their own: the list stays small however many users there are. */
export const snapshotItem = (id: string): StorageItem<Snapshot | undefined> => ({
  area: 'local',
  key: prefix + id,
  read: readAs<Snapshot | undefined>(snapshot, undefined),
});

/** Those of one workgroup, in their order. */
export function snapshotsOf(
  all: readonly SnapshotListed[],
  { host, workgroup }: WorkgroupKey,
): SnapshotListed[] {
  return all.filter((one) => one.host === host && one.workgroup === workgroup);
}

/**
 * Keeps a reading.
 * @throws AssistantError `storageFull` when the browser refuses; then nothing has changed
 */
export async function keepSnapshot(entry: SnapshotListed, users: Snapshot): Promise<void> {
  await save(snapshotItem(entry.id), users);
  try {
    await change(snapshotsItem, (all) => [entry, ...all].sort((one, other) => other.at - one.at));
  } catch (refused) {
    await save(snapshotItem(entry.id), undefined).catch(() => undefined);
    throw refused;
  }
}

/** Deletes the kept readings that `isGone` says. */
export async function removeSnapshots(isGone: (one: SnapshotListed) => boolean): Promise<void> {
  let gone: SnapshotListed[] = [];
  await change(snapshotsItem, (all) => {
    gone = all.filter(isGone);
    return gone.length === 0 ? all : all.filter((one) => !isGone(one));
  });
  await api.storage.local.remove(gone.map(({ id }) => prefix + id));
}

/** All kept readings as one of the things that are kept after the browser closes. */
export const keptSnapshots: KeptItem = {
  id: 'snapshots',
  place: snapshotsItem,
  async measure() {
    const all = await load(snapshotsItem);
    return { count: all.length, bytes: all.reduce((sum, { bytes }) => sum + bytes, 0) };
  },
  async remove() {
    // Also what a list that could not be read has lost sight of.
    const keys = Object.keys(await api.storage.local.get(null));
    await api.storage.local.remove([snapshotsItem.key, ...keys.filter((key) => key.startsWith(prefix))]);
  },
  removeOlderThan: (moment) => removeSnapshots(({ at }) => at < moment),
};
