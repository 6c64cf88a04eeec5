import type { ComponentChildren } from 'preact';
import { failureSentence } from '../../shared/failure-sentence';
import type { UsersReading } from '../../shared/messages/users';
import { text } from '../../shared/text';
import { ActionButton } from '../../ui/action-button';
import { Status } from '../../ui/live-region';
import type { FrameInTab } from '../page/frame-in-tab';
import { datedCoverage } from '../users/coverage';
import { readingSentence } from './sentences';
import { useReading } from './use-read-all';

interface ReadAllProps {
  target: FrameInTab;
  tab: number;
  /** What was seen by now; undefined for nothing, or where it is said elsewhere. */
  reading: UsersReading | undefined;
  /** Further buttons, which stand above what a reading says. */
  children: ComponentChildren;
}

/** Reads the whole Users table of a tab: starts, pauses and ends it, and says how far it is and how much was seen. */
export function ReadAllSection({ target, tab, reading, children }: ReadAllProps) {
  const { progress, isRunning, failure, start, steer } = useReading(tab, target.frame);
  const isPaused = progress?.isPaused ?? false;
  return (
    <div class="stack">
      {!isRunning && (
        <ActionButton isBusy={false} hint={text('readAllHint')} press={start}>
          {text('readAll')}
        </ActionButton>
      )}
      {isRunning && (
        <div class="row running">
          <button type="button" onClick={() => steer(isPaused ? 'resume' : 'pause')}>
            {text(isPaused ? 'readingResume' : 'readingPause')}
          </button>
          <button type="button" onClick={() => steer('cancel')}>
            {text('readingCancel')}
          </button>
        </div>
      )}
      {children}
      {/* Numbers that run are not read out; where they stop is. */}
      <Status name={text('readAllStatus')} isQuiet={isRunning && !isPaused}>
        {failure ? <p>{failureSentence(failure)}</p> : progress && <p>{readingSentence(progress)}</p>}
      </Status>
      {reading && <p class="note">{datedCoverage(reading)}</p>}
    </div>
  );
}
