import type { UsersReading } from '../../shared/messages/users';
import { countText, text } from '../../shared/text';

/** How much of the users was read, in words that claim no more: all of them, so many of so many, or so many. */
export function coverageWords({
  users,
  total,
  isWhole,
  unseenColumns = 0,
}: Pick<UsersReading, 'users' | 'total' | 'isWhole'> & { unseenColumns?: number }): string {
  const count = users.length.toLocaleString('en');
  const rows = isWhole
    ? countText('coverageAll', users.length)
    : total >= 0
      ? text('coveragePart', count, total.toLocaleString('en'))
      : countText('coverageSome', users.length);
  return unseenColumns > 0 ? `${rows} ${countText('coverageUnseen', unseenColumns)}` : rows;
}

/** A moment as the rooms show it. */
export function momentWords(at: number): string {
  return new Date(at).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
}
