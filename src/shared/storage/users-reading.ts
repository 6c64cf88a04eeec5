import { UsersReading } from '../messages/users';
import { type Place, readAs } from '../storage';
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
