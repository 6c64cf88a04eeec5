import type { ContentEvent } from '../../../shared/messages/events';
import type { ReadAllReport } from '../../../shared/messages/users';

/** Told no oftener than this, in milliseconds: a grid is read in hundreds of steps. */
const shortest = 200;

/** Tells how far a reading of the whole table has come. */
export class ReadProgress {
  private readonly now = { done: 0, of: -1, isPaused: false, isOver: false };
  private toldAt = 0;

  /** @param emit sends an event to the rest of the extension */
  constructor(private readonly emit: (event: ContentEvent) => void) {
    this.say();
  }

  /** So many users of so many were read; `of` is -1 where the page does not say how many there are. */
  read(done: number, of: number): void {
    Object.assign(this.now, { done, of });
    if (performance.now() - this.toldAt >= shortest) this.say();
  }

  /** It was paused, or goes on. */
  paused(isPaused: boolean): void {
    this.now.isPaused = isPaused;
    this.say();
  }

  /** It has ended, with this report or with an error. */
  over(report: ReadAllReport | undefined): void {
    Object.assign(this.now, { isPaused: false, isOver: true });
    if (!report) this.say();
    else {
      Object.assign(this.now, { done: report.read, of: report.total });
      this.emit({ type: 'readProgress', ...this.now, ended: report.ended });
    }
  }

  private say(): void {
    this.toldAt = performance.now();
    this.emit({ type: 'readProgress', ...this.now });
  }
}
