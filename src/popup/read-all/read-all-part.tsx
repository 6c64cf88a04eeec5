import type { UsersReading } from '../../shared/messages/users';
import { usersReadingPlace } from '../../shared/storage/users-reading';
import { text } from '../../shared/text';
import type { Seen } from '../choose-sight';
import { OfferButton } from '../offer-button';
import { failureSentence } from '../result-sentences';
import { Status } from '../status';
import { usePlace } from '../use-place';
import { readingSentence } from './reading-sentences';
import { useReading } from './use-reading';

/** Reads the whole Users table of a tab: starts, shows how far it is, pauses, ends; and says how much was seen, and when. */
export function ReadAllPart({ seen, tab }: { seen: Seen; tab: number }) {
  const { progress, isRunning, failure, start, steer } = useReading(tab, seen.frame);
  const { host, workgroup } = seen.sight;
  const reading = usePlace(usersReadingPlace({ host, workgroup }));
  const isPaused = progress?.isPaused ?? false;
  return (
    <div class="stack">
      {!isRunning && (
        <OfferButton isBusy={false} hint={text('readAllHint')} press={start}>
          {text('readAll')}
        </OfferButton>
      )}
      {isRunning && (
        <div class="row">
          <button type="button" onClick={() => steer(isPaused ? 'resume' : 'pause')}>
            {text(isPaused ? 'readingResume' : 'readingPause')}
          </button>
          <button type="button" onClick={() => steer('cancel')}>
            {text('readingCancel')}
          </button>
        </div>
      )}
      {/* Numbers that run are not read out; where they stop is. */}
      <Status name={text('readAllStatus')} isQuiet={isRunning && !isPaused}>
        {failure ? <p>{failureSentence(failure)}</p> : progress && <p>{readingSentence(progress)}</p>}
      </Status>
      {reading && <p class="note">{coverage(reading)}</p>}
    </div>
  );
}

function coverage({ users, total, isWhole, at }: UsersReading): string {
  const time = new Date(at).toLocaleTimeString('en', { hour: '2-digit', minute: '2-digit', hour12: false });
  const count = users.length.toLocaleString('en');
  if (isWhole) return text('coverageWhole', count, time);
  return total < 0
    ? text('coverageOpen', count, time)
    : text('coverage', count, total.toLocaleString('en'), time);
}
