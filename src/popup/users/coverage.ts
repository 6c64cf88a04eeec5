import type { UsersReading } from '../../shared/messages/users';
import { countText, text } from '../../shared/text';

/** How much of the users was read, in words that claim no more: all of them, so many of so many, or so many. */
export function coverageWords({
  users,
  total,
  isWhole,
  unseenColumns = 0,
}: Pick<UsersReading, 'users' | 'total' | 'isWhole'> & { unseenColumns?: number }): string {
  const rows = isWhole
    ? countText('coverageAll', users.length)
    : total >= 0
      ? text('coveragePart', users.length, total)
      : countText('coverageSome', users.length);
  return unseenColumns > 0 ? `${rows} ${countText('coverageUnseen', unseenColumns)}` : rows;
}
