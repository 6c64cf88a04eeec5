import type { EntryState, Review } from '../collaborators/review';
import { countText, text } from '../shared/text';

const order: readonly EntryState[] = [
  'ready',
  'fixed',
  'duplicate',
  'member',
  'pending',
  'outside',
  'doubtful',
  'notUsed',
];

/** Every bucket that holds something, and their sum, which is all that was pasted; before that, what can be pasted. */
export function Counts({ counts }: { counts: Review['counts'] }) {
  if (counts.total === 0) return <p class="note">{text('collaboratorsHint')}</p>;
  const buckets = order.filter((state) => counts[state] > 0 || state === 'ready');
  return (
    <p>
      {buckets.map((state, index) => (
        <span key={state}>
          {index > 0 && ' · '}
          <span class={`bucket ${state}`}>{bucketText(state, counts[state])}</span>
        </span>
      ))}
      {` = ${text('count_total', shown(counts.total))}`}
    </p>
  );
}

function bucketText(state: EntryState, count: number): string {
  return state === 'duplicate' ? countText('count_duplicate', count) : text(`count_${state}`, shown(count));
}

function shown(count: number): string {
  return count.toLocaleString('en');
}
