import { formatTime } from '../../shared/format';
import type { UsersReading } from '../../shared/messages/users';
import { countText, text } from '../../shared/text';

/** How many users were read, of how many. */
export interface Coverage {
  count: number;
  /** How many users the page says there are; -1 where it does not say. */
  total: number;
  isWhole: boolean;
}

/** How many users were read: all of them, so many of so many, or so many. */
export function coverageSentence({ count, total, isWhole }: Coverage): string {
  if (isWhole) return countText('coverageAll', count);
  return total >= 0 ? text('coveragePart', count, total) : countText('coverageSome', count);
}

/** How many users of a reading were read, and which columns were not. */
export function readingCoverage(reading: UsersReading): string {
  const { users, unseenColumns } = reading;
  const rows = coverageSentence({ ...reading, count: users.length });
  return unseenColumns > 0 ? `${rows} ${countText('coverageUnseen', unseenColumns)}` : rows;
}

/** How many users of a reading were read, and when the last of them. */
export function datedCoverage(reading: UsersReading): string {
  const rows = coverageSentence({ ...reading, count: reading.users.length });
  return `${rows} ${text('coverageLast', formatTime(reading.at))}`;
}
