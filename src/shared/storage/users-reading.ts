import { UsersReading } from '../messages/users';
import { type Place, readAs, save } from '../storage';
import { z } from '../zod';
import type { WorkgroupKey } from './people-seen';

/**
 * Kept while the browser runs: what was read of a workgroup's Users. It stands there as one text: Chrome counts each number of
 * a list as 24 bytes against the 10 MB of this storage, and ten thousand users by fifty applications would not fit.
 */
export const usersReadingPlace = ({ host, workgroup }: WorkgroupKey): Place<UsersReading | undefined> => ({
  area: 'session',
  key: `users:${host}|${workgroup}`,
  read: (stored) => readAs<UsersReading | undefined>(UsersReading, undefined)(parsed(stored)),
});

/**
 * Keeps what was read of a workgroup's Users, in the place of what was read of it before.
 * @throws AssistantError `storageFull` when the browser refuses; then what was there before stays
 */
export async function keepUsersReading(reading: UsersReading): Promise<void> {
  const { key, area } = usersReadingPlace(reading);
  await save<string>({ key, area, read: String }, JSON.stringify(reading));
}

function parsed(stored: unknown): unknown {
  try {
    return typeof stored === 'string' ? JSON.parse(stored) : undefined;
  } catch {
    return undefined;
  }
}

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
