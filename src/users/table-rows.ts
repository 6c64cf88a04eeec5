import type { UsersReading } from '../shared/messages/users';
import { idOf, levelOf, type User } from './access';

/** Which users an action takes. `seen` is all that was read while that is not all there are. */
export type Range = 'all' | 'seen' | 'filtered' | 'selected';

/** The range of everything that was read, by its honest name. */
export function wholeRange({ isWhole }: UsersReading): 'all' | 'seen' {
  return isWhole ? 'all' : 'seen';
}

/** The users of some places as lines of a table, with its headings: as the page showed them. */
export function usersLines(
  reading: UsersReading,
  places: readonly number[],
  heads: readonly string[],
): string[][] {
  const { users, applications } = reading;
  const lines = places.map((place) => {
    const user = users[place] as User;
    const levels = applications.map((_, application) => levelOf(reading, user, application)?.text ?? '');
    return [user.name, user.login, user.address, ...levels];
  });
  return [[...heads, ...applications], ...lines];
}

/** What the users of some places are invited by, each once; who has only a name is left out. */
export function idsOf({ users }: UsersReading, places: readonly number[]): string[] {
  const ids = new Map<string, string>();
  for (const place of places) {
    const id = idOf(users[place] as User);
    if (id !== '' && !ids.has(id.toLowerCase())) ids.set(id.toLowerCase(), id);
  }
  return [...ids.values()];
}

/** More applications than this find no room side by side on paper. */
const mostPrintedColumns = 8;

/**
 * The users of some places as they are printed, with headings. Where there are many applications, one column names those that
 * a user can use; where a cell was not there to be read, it is left empty in either.
 * @param access what stands over that one column
 */
export function printLines(
  reading: UsersReading,
  places: readonly number[],
  heads: readonly string[],
  access: string,
): string[][] {
  const { applications, users } = reading;
  if (applications.length <= mostPrintedColumns) return usersLines(reading, places, heads);
  const lines = places.map((place) => {
    const user = users[place] as User;
    const usable = applications.flatMap((heading, application) => {
      const level = levelOf(reading, user, application);
      return level?.kind === 'access' || level?.kind === 'other' ? [`${heading}: ${level.text}`] : [];
    });
    return [user.name, user.login, user.address, usable.join('; ')];
  });
  return [[...heads, access], ...lines];
}
