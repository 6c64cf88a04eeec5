import type { UsersReading } from '../../shared/messages/users';
import { text } from '../../shared/text';

/** How many of a workgroup's users were seen, and when the last of them. */
export function coverageSentence({ users, total, isWhole, at }: UsersReading): string {
  const time = new Date(at).toLocaleTimeString('en', { hour: '2-digit', minute: '2-digit', hour12: false });
  const count = users.length.toLocaleString('en');
  if (isWhole) return text('coverageWhole', count, time);
  if (total < 0) return text('coverageOpen', count, time);
  return text('coverage', count, total.toLocaleString('en'), time);
}
