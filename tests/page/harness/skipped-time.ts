import type { CDPSession } from 'playwright';

/** So far the page's clock jumps ahead at once, in its milliseconds … */
const jump = 10_000;
/** … and so long it stands still then, in those of the machine. */
const rest = 10;

/**
 * A page's clock that jumps to the next timer as soon as the page has nothing else to do, so that nobody waits. Bit by bit: a page
 * that is left to itself would go through hours of the browser's own timers, and keep a core busy with them.
 */
export class SkippedTime {
  private isRunning = false;

  constructor(private readonly session: CDPSession) {
    session.on('Emulation.virtualTimeBudgetExpired', () => void setTimeout(() => this.jumpOn(), rest));
  }

  /** The clock runs from now on. */
  async run(): Promise<void> {
    this.isRunning = true;
    await this.jumpOn();
  }

  /** The clock stands still from now on. */
  async pause(): Promise<void> {
    this.isRunning = false;
    await this.session.send('Emulation.setVirtualTimePolicy', { policy: 'pause' });
  }

  private async jumpOn(): Promise<void> {
    if (!this.isRunning) return;
    // A page that was closed meanwhile has no clock any more.
    await this.session
      .send('Emulation.setVirtualTimePolicy', { policy: 'advance', budget: jump })
      .catch(() => undefined);
  }
}
