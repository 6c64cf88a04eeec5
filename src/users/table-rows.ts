import { idKey, personId } from '../basespace/person';
import type { UsersReading } from '../shared/messages/users';
import { levelOf } from './access';
import type { User } from './user';

/** Which users an action takes. `seen` is everything that was read, where that is not the whole table. */
export type Range = 'all' | 'seen' | 'filtered' | 'selected';

/** The range of everything that was read. */
export function wholeRange({ isWhole }: UsersReading): 'all' | 'seen' {
  return isWhole ? 'all' : 'seen';
}

/** Users as rows of a table below its headings, as the page showed them. */
export function usersRows(
  reading: UsersReading,
  indexes: readonly number[],
  heads: readonly string[],
): string[][] {
  const { users, applications } = reading;
  const rows = indexes.map((index) => {
    const user = users[index] as User;
    const levels = applications.map((_, application) => levelOf(reading, user, application)?.text ?? '');
    return [user.name, user.login, user.address, ...levels];
  });
  return [[...heads, ...applications], ...rows];
}

/** The addresses or logins of users, each once; a user of whom only a name is known has none. */
export function idsOf({ users }: UsersReading, indexes: readonly number[]): string[] {
  const ids = new Map<string, string>();
  for (const index of indexes) {
    const id = personId(users[index] as User);
    if (id !== '' && !ids.has(idKey(id))) ids.set(idKey(id), id);
  }
  return [...ids.values()];
}

/** More applications than this do not fit side by side on paper. */
const maxPrintedColumns = 8;

/**
 * Users as rows of a printed table below its headings. Where there are many applications, one column lists those that a user can
 * use. A cell that was not there to be read is empty.
 * @param access the heading of that one column
 */
export function printRows(
  reading: UsersReading,
  indexes: readonly number[],
  heads: readonly string[],
  access: string,
): string[][] {
  const { applications, users } = reading;
  if (applications.length <= maxPrintedColumns) return usersRows(reading, indexes, heads);
  const rows = indexes.map((index) => {
    const user = users[index] as User;
    const usable = applications.flatMap((heading, application) => {
      const level = levelOf(reading, user, application);
      return level?.kind === 'access' || level?.kind === 'other' ? [`${heading}: ${level.text}`] : [];
    });
    return [user.name, user.login, user.address, usable.join('; ')];
  });
  return [[...heads, access], ...rows];
}
