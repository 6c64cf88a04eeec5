import type { ReadAllReport } from '../../../shared/messages/users';
import { whenForgotten } from '../../../shared/storage/forget';
import type { ConsolePage } from '../../feature';
import type { FollowedUsers } from '../follow';
import { readAllUsers } from './read-all';
import { ReadControl, type ReadStep } from './read-control';
import { ReadProgress } from './read-progress';

/** Reads the whole Users table on command: reports how far it has come, and can be paused and cancelled meanwhile. */
export class WholeReader {
  private running: ReadControl | undefined;
  /** Whether everything was deleted since the reading that runs began. */
  private isForgotten = false;

  /** @param followed takes in what was read */
  constructor(
    private readonly page: ConsolePage,
    private readonly followed: FollowedUsers,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.control('cancel'), { once: true });
    whenForgotten(() => this.forget(), signal);
  }

  /** @throws AssistantError what `readAllUsers` throws */
  async read(): Promise<ReadAllReport> {
    const { page, followed } = this;
    const { workgroup } = page.recogniseNow();
    const progress = new ReadProgress(page.emit);
    const control = new ReadControl((isPaused) => progress.paused(isPaused));
    this.running = control;
    this.isForgotten = false;
    followed.isResting = true;
    try {
      const reading = await readAllUsers(page, control, (done, of) => progress.read(done, of));
      if (!this.isForgotten) followed.take(workgroup, reading);
      progress.over(reading.report);
      return reading.report;
    } catch (thrown) {
      progress.over(undefined);
      throw thrown;
    } finally {
      this.running = undefined;
      followed.isResting = false;
    }
  }

  /** Pauses the reading that runs, lets it go on, or ends it. */
  control(step: ReadStep): undefined {
    this.running?.control(step);
  }

  /** What a reading has seen before everything was deleted is not brought back by it. */
  private forget(): void {
    this.isForgotten = true;
    this.control('cancel');
  }
}
