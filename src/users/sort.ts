import { personId } from '../basespace/person';
import { compareNames } from '../shared/format';
import type { LevelSeen, UsersReading } from '../shared/messages/users';
import { levelOf } from './access';
import type { User } from './user';

/** What users are sorted by: something about the person, or an application by its index, written `app:3`. */
export type SortColumn = PersonColumn | `app:${number}`;

/** What about a person a column shows; `id` is the address, or the login where there is none. */
export type PersonColumn = 'name' | 'id' | 'login' | 'address';

/** The order of the users; undefined is the order of the page. */
export interface SortOrder {
  by: SortColumn;
  isDown: boolean;
}

/** Users who can use an application first, then those who cannot, then those of whom it is not known. */
const ranks: Record<LevelSeen['kind'], number> = { access: 0, other: 0, none: 1, empty: 2 };

/** The index of the application that a column is about; -1 for columns about the person. */
export function applicationOf(column: string): number {
  return column.startsWith('app:') ? Number(column.slice(4)) : -1;
}

/** What a column about the person says of a user. */
export function personWords(user: User, column: PersonColumn): string {
  return column === 'id' ? personId(user) : user[column];
}

/** Indexes of users in an order; equal ones keep the order of the page. What is not known comes last, up or down. */
export function sortedUsers(
  reading: UsersReading,
  indexes: readonly number[],
  order: SortOrder | undefined,
): number[] {
  if (!order) return [...indexes];
  const { by, isDown } = order;
  const application = applicationOf(by);
  const direction = isDown ? -1 : 1;
  const keys = indexes.map((index) => {
    const user = reading.users[index] as User;
    if (application < 0) {
      const text = personWords(user, by as PersonColumn);
      return { index, rank: text === '' ? 1 : 0, text };
    }
    const level = levelOf(reading, user, application);
    return { index, rank: ranks[level?.kind ?? 'empty'], text: level?.text ?? '' };
  });
  const isUnknown = (rank: number) => rank === (application < 0 ? 1 : 2);
  return keys
    .sort((one, other) => {
      if (isUnknown(one.rank) !== isUnknown(other.rank)) return isUnknown(one.rank) ? 1 : -1;
      const difference = one.rank - other.rank || compareNames(one.text, other.text);
      return difference * direction || one.index - other.index;
    })
    .map(({ index }) => index);
}

/** The order after the heading of a column was pressed: up, then down, then as in the page. */
export function orderAfterPress(order: SortOrder | undefined, by: SortColumn): SortOrder | undefined {
  if (order?.by !== by) return { by, isDown: false };
  return order.isDown ? undefined : { by, isDown: true };
}
