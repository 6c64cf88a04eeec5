import { useEffect, useState } from 'preact/hooks';
import type { ListSeen } from '../../shared/storage/people-seen';
import { countText, text } from '../../shared/text';
import type { ReviewContext } from './use-review-context';

const minute = 60_000;

/** What "already a member" and "already pending" rest on: how much of the two lists was seen, and when. */
export function ContextNote({ known }: { known: ReviewContext }) {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), minute);
    return () => clearInterval(timer);
  }, []);
  const { workgroup, seen } = known;
  if (workgroup === '' || !seen) return null;
  const parts = [seenWords('seenUsers', seen.users, now), seenWords('seenPending', seen.pending, now)];
  const told = parts.filter(Boolean).join(' ');
  return <p class="note">{told === '' ? text('seenNobody') : told}</p>;
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
