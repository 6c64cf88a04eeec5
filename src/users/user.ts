import { displayName } from '../basespace/person';
import type { UsersReading } from '../shared/messages/users';
import { text } from '../shared/text';

/** One user of a reading. */
export type User = UsersReading['users'][number];

/** What to call a user in a list, also one of whom nothing is shown. */
export function userName(user: User): string {
  return displayName(user) || text('unnamed');
}

/** All that is shown of a user, the same in a later reading. Rows that show the same have the same key. */
export function contentKey({ name, login, address }: User): string {
  return JSON.stringify([address.toLowerCase(), login.toLowerCase(), name]);
}
