import { useEffect, useState } from 'preact/hooks';
import type { ListSeen } from '../../shared/storage/people-seen';
import { countText, text } from '../../shared/text';
import type { ReviewContext } from './use-review-context';

const minute = 60_000;

/** How much of the members and of the invitations was seen, and when: "already a member" and "already pending" rest on it. */
export function ContextNote({ context }: { context: ReviewContext }) {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), minute);
    return () => clearInterval(timer);
  }, []);
  const { workgroup, seen } = context;
  if (workgroup === '' || !seen) return null;
  const parts = [seenWords('seenUsers', seen.users, now), seenWords('seenPending', seen.pending, now)];
  return <p class="note">{parts.filter(Boolean).join(' ') || text('seenNobody')}</p>;
}

function seenWords(stem: 'seenUsers' | 'seenPending', { rows, total, at }: ListSeen, now: number): string {
  if (at === 0) return '';
  const coverage = total >= 0 ? text('seenOf', rows, total) : countText('seenSome', rows);
  return text(stem, coverage, ageWords(Math.max(0, now - at)));
}

function ageWords(age: number): string {
  const minutes = Math.floor(age / minute);
  if (minutes < 1) return text('ageNow');
  if (minutes < 60) return countText('ageMinutes', minutes);
  return countText('ageHours', Math.floor(minutes / 60));
}
