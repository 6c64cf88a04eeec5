import type { ContentEvent } from '../../../shared/messages/events';
import type { ReadAllReport } from '../../../shared/messages/users';

/** Reported at most once in this time, in milliseconds: a grid is read in hundreds of steps. */
const minIntervalMs = 200;

/** Reports how far a reading of the whole table has come. */
export class ReadProgress {
  private readonly now = { done: 0, of: -1, isPaused: false, isOver: false };
  private reportedAt = 0;

  /** @param emit sends an event to the rest of the extension */
  constructor(private readonly emit: (event: ContentEvent) => void) {
    this.report();
  }

  /** So many users of so many were read; `of` is -1 where the page does not say how many there are. */
  read(done: number, of: number): void {
    Object.assign(this.now, { done, of });
    if (performance.now() - this.reportedAt >= minIntervalMs) this.report();
  }

  /** It was paused, or goes on. */
  paused(isPaused: boolean): void {
    this.now.isPaused = isPaused;
    this.report();
  }

  /** It has ended, with this report or with an error. */
  over(result: ReadAllReport | undefined): void {
    Object.assign(this.now, { isPaused: false, isOver: true });
    if (!result) this.report();
    else {
      Object.assign(this.now, { done: result.read, of: result.total });
      this.emit({ type: 'readProgress', ...this.now, ended: result.ended });
    }
  }

  private report(): void {
    this.reportedAt = performance.now();
    this.emit({ type: 'readProgress', ...this.now });
  }
}
