import { formatTime } from '../../shared/format';
import type { UsersReading } from '../../shared/messages/users';
import { text } from '../../shared/text';

/** How many of a workgroup's users were seen, and when the last of them. */
export function coverageSentence({ users, total, isWhole, at }: UsersReading): string {
  const time = formatTime(at);
  const count = users.length;
  if (isWhole) return text('coverageWhole', count, time);
  if (total < 0) return text('coverageOpen', count, time);
  return text('coverage', count, total, time);
}
