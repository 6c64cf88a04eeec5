import { useEffect, useState } from 'preact/hooks';
import { asAssistantError } from '../../shared/errors';
import { command } from '../../shared/messages/send-command';
import { save } from '../../shared/storage/item';
import { type ReadingProgress, readProgressItem } from '../../shared/storage/tab-items';
import { useStored } from '../../ui/use-stored';

/** Reading the whole Users table of a tab, wherever it was started. */
export interface Reading {
  /** How far it is, or how the last one has ended; stored with the tab, so that a popup opened again shows it. */
  progress: ReadingProgress | undefined;
  isRunning: boolean;
  failure: { code: string; details: readonly string[] } | undefined;
  start(): void;
  steer(to: 'pause' | 'resume' | 'cancel'): void;
}

/** @param frame where to read; one that runs is steered in its own frame */
export function useReading(tab: number, frame: number): Reading {
  const progress = useStored(readProgressItem(tab));
  const [isStarting, setStarting] = useState(false);
  const [failure, setFailure] = useState<Reading['failure']>();
  useEffect(() => setFailure(undefined), [tab]);

  const failed = (thrown: unknown) => {
    const { code, details } = asAssistantError(thrown);
    setFailure({ code, details });
    // A page that is gone reads nothing more, whatever it last said.
    if (code === 'pageGone') save(readProgressItem(tab), undefined).catch(() => undefined);
  };
  const start = () => {
    setStarting(true);
    setFailure(undefined);
    command(tab, frame, { type: 'readAllUsers' })
      .catch(failed)
      .finally(() => setStarting(false));
  };
  const steer = (to: 'pause' | 'resume' | 'cancel') => {
    command(tab, progress?.frame ?? frame, { type: 'controlRead', to }).catch(failed);
  };
  const isRunning = isStarting || (progress !== undefined && !progress.isOver);
  return { progress, isRunning, failure, start, steer };
}
