import { UsersReading } from '../messages/users';
import { type Place, readAs } from '../storage';
import { z } from '../zod';
import type { WorkgroupKey } from './people-seen';

/** Kept while the browser runs: what was read of a workgroup's Users. */
export const usersReadingPlace = ({ host, workgroup }: WorkgroupKey): Place<UsersReading | undefined> => ({
  area: 'session',
  key: `users:${host}|${workgroup}`,
  read: readAs<UsersReading | undefined>(UsersReading, undefined),
});

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
