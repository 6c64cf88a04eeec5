import type { EntryState, Review } from '../../collaborators/review';
import { countText, text } from '../../shared/text';
import type { Selection } from './choices';

/** The order in which the states of a list are named. */
export const stateOrder: readonly EntryState[] = [
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
export function Counts({ counts, selection }: { counts: Review['counts']; selection: Selection }) {
  if (counts.total === 0) return <p class="note">{text('collaboratorsHint')}</p>;
  const buckets = stateOrder.filter((state) => counts[state] > 0 || state === 'ready');
  return (
    <>
      <p>
        {buckets.map((state, index) => (
          <span key={state}>
            {index > 0 && ' · '}
            <span class={`bucket ${state}`}>{bucketText(state, counts[state])}</span>
          </span>
        ))}
        {` = ${text('count_total', counts.total)}`}
      </p>
      {(selection.accepted > 0 || selection.unticked > 0) && <p class="note">{choiceText(selection)}</p>}
    </>
  );
}

function bucketText(state: EntryState, count: number): string {
  return state === 'duplicate' ? countText('count_duplicate', count) : text(`count_${state}`, count);
}

/** How the ticks change who is filled in: ready + fixed − left out + taken all the same. */
export function choiceText({ people, accepted, unticked }: Selection): string {
  return [
    countText('willBeFilled', people.length),
    ...(unticked > 0 ? [countText('leftOut', unticked)] : []),
    ...(accepted > 0 ? [countText('takenAllTheSame', accepted)] : []),
  ].join(' ');
}
