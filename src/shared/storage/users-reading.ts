import { UsersReading } from '../messages/users';
import { z } from '../zod';
import { readAs, type StorageItem } from './item';
import { type WorkgroupKey, workgroupId } from './workgroup-key';

const readReading = readAs<UsersReading | undefined>(UsersReading, undefined);

/**
 * Stored until the browser closes: what was read of a workgroup's Users. It is one text: Chrome counts each number of a list as
 * 24 bytes against the 10 MB of this storage, and ten thousand users by fifty applications would not fit.
 */
export const usersReadingItem = (workgroup: WorkgroupKey): StorageItem<UsersReading | undefined> => ({
  area: 'session',
  key: `users:${workgroupId(workgroup)}`,
  read: (stored) => readReading(parseJson(stored)),
  write: JSON.stringify,
});

function parseJson(stored: unknown): unknown {
  try {
    return typeof stored === 'string' ? JSON.parse(stored) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether anything was read of a workgroup's Users, without parsing all of it. */
export const hasReadingItem = (workgroup: WorkgroupKey): StorageItem<boolean> => ({
  area: 'session',
  key: usersReadingItem(workgroup).key,
  read: (stored) => stored !== undefined && stored !== null,
});

/** Stored until the browser closes: the list of who leaves a workgroup, as it was pasted. */
export const leavingItem = (workgroup: WorkgroupKey): StorageItem<string> => ({
  area: 'session',
  key: `leaving:${workgroupId(workgroup)}`,
  read: readAs(z.string(), ''),
});

/** Stored until the browser closes: the list of who should be in a workgroup, as it was pasted. */
export const rosterItem = (workgroup: WorkgroupKey): StorageItem<string> => ({
  area: 'session',
  key: `roster:${workgroupId(workgroup)}`,
  read: readAs(z.string(), ''),
});
