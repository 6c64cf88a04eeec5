import type { UsersReading } from '../../shared/messages/users';
import { text } from '../../shared/text';
import { ActionButton } from '../../ui/action-button';
import { Status } from '../../ui/live-region';
import { failureSentence } from '../fill/result-sentences';
import type { FrameInTab } from '../page/pick-frame';
import { coverageSentence } from './coverage';
import { readingSentence } from './read-all-sentences';
import { useReading } from './use-read-all';

interface ReadAllProps {
  seen: FrameInTab;
  tab: number;
  /** What was seen by now; undefined for nothing, or where it is said elsewhere. */
  reading: UsersReading | undefined;
}

/** Reads the whole Users table of a tab: starts, shows how far it is, pauses, ends; and says how much was seen, and when. */
export function ReadAllSection({ seen, tab, reading }: ReadAllProps) {
  const { progress, isRunning, failure, start, steer } = useReading(tab, seen.frame);
  const isPaused = progress?.isPaused ?? false;
  return (
    <div class="stack">
      {!isRunning && (
        <ActionButton isBusy={false} hint={text('readAllHint')} press={start}>
          {text('readAll')}
        </ActionButton>
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
      {reading && <p class="note">{coverageSentence(reading)}</p>}
    </div>
  );
}
