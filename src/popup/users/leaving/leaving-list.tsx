import type { UsersReading } from '../../../shared/messages/users';
import { countText, text } from '../../../shared/text';
import { More, maxShown } from '../../../ui/more';
import type { Leaver, LeavingState } from '../../../users/leaving';
import { foundWords, missingTitle } from '../roster/sentences';

interface LeavingListProps {
  state: LeavingState;
  leavers: readonly Leaver[];
  reading: UsersReading;
  tick(those: readonly Leaver[]): void;
}

/** Those who can be ticked only when the admin has looked at them. */
const toLookAt: ReadonlySet<LeavingState> = new Set(['byName', 'doubtful']);

/** Everybody of a list of who leaves who is in one state. */
export function LeavingList({ state, leavers, reading, tick }: LeavingListProps) {
  const title =
    state === 'missing' && !reading.isWhole
      ? missingTitle(reading, leavers.length)
      : countText(`leaving_${state}`, leavers.length);
  return (
    <details open={toLookAt.has(state) || state === 'twice' || state === 'otherAddress'}>
      <summary>{title}</summary>
      <ul class="entries" aria-label={title}>
        {leavers.slice(0, maxShown).map((leaver, at) => (
          <li key={at}>
            <span class="entry-words">
              <bdi class="original">{leaver.person.written}</bdi>
              <span class="reason">{wordsOf(leaver, reading)}</span>
            </span>
          </li>
        ))}
      </ul>
      <More count={leavers.length - maxShown} />
      {toLookAt.has(state) && (
        <div class="row">
          <button type="button" class="small" onClick={() => tick(leavers)}>
            {countText('leavingTickThese', leavers.length)}
          </button>
        </div>
      )}
    </details>
  );
}

/** Whom somebody was found to be, by the words of the roster. */
function wordsOf({ state, ...leaver }: Leaver, reading: UsersReading): string {
  const isUnclear = state === 'twice' || state === 'otherAddress';
  const words = foundWords({ ...leaver, state: isUnclear ? 'unclear' : 'present' }, reading);
  return state === 'doubtful' ? `${words} ${text('leavingDoubt')}` : words;
}
