import { UsersReading } from '../messages/users';
import { api } from '../platform';
import { z } from '../zod';
import type { Collection } from './collection';
import { load, readAs, readListOf, type StorageItem, save, update } from './item';
import { sameWorkgroup, type WorkgroupKey } from './workgroup-key';

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
/** A dated reading that was stored, without its users. */
export type SnapshotListed = z.infer<typeof listed>;

const { applications, levels } = UsersReading.shape;
const snapshot = z.object({
  applications,
  levels,
  /** The levels that users have, each combination once: most users have the same few. */
  patterns: z.array(z.array(z.number())),
  /** Name, login, address, and the index of their levels in `patterns`. */
  users: z.array(z.tuple([z.string(), z.string(), z.string(), z.number()])),
});
/** The users of a stored reading, compact. */
export type Snapshot = z.infer<typeof snapshot>;

/** The list of snapshots, of all workgroups, the newest first. */
export const snapshotsItem: StorageItem<SnapshotListed[]> = {
  area: 'local',
  key: 'snapshots',
  read: readListOf<SnapshotListed>(listed),
};

const prefix = 'snapshot:';

/** The users of one snapshot, in an item of their own: the list stays small however many users there are. */
export const snapshotItem = (id: string): StorageItem<Snapshot | undefined> => ({
  area: 'local',
  key: prefix + id,
  read: readAs<Snapshot | undefined>(snapshot, undefined),
});

/** Those of one workgroup, in their order. */
export function snapshotsOf(all: readonly SnapshotListed[], workgroup: WorkgroupKey): SnapshotListed[] {
  return all.filter((snapshot) => sameWorkgroup(snapshot, workgroup));
}

/**
 * Stores a reading.
 * @throws AssistantError `storageFull` when the browser refuses; then nothing has changed
 */
export async function addSnapshot(entry: SnapshotListed, users: Snapshot): Promise<void> {
  await save(snapshotItem(entry.id), users);
  try {
    await update(snapshotsItem, (all) => [entry, ...all].sort((one, other) => other.at - one.at));
  } catch (refused) {
    await save(snapshotItem(entry.id), undefined).catch(() => undefined);
    throw refused;
  }
}

/** Deletes the snapshots that fit. */
export async function removeSnapshots(fits: (snapshot: SnapshotListed) => boolean): Promise<void> {
  let removed: SnapshotListed[] = [];
  await update(snapshotsItem, (all) => {
    removed = all.filter(fits);
    return removed.length === 0 ? all : all.filter((snapshot) => !fits(snapshot));
  });
  await api.storage.local.remove(removed.map(({ id }) => prefix + id));
}

/** All snapshots, as data that stays after the browser closes. */
export const snapshotCollection: Collection = {
  id: 'snapshots',
  item: snapshotsItem,
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
