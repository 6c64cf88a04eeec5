import type { CommandOf } from '../../../shared/messages/commands';
import type { ReadingEnd } from '../../../shared/messages/users';

/** What can be done with a reading that runs. */
export type ReadStep = CommandOf<'controlRead'>['to'];

/** Thrown inside of a reading to end it early. */
export class ReadAborted extends Error {
  constructor(readonly ended: Exclude<ReadingEnd, 'whole'>) {
    super(ended);
  }
}

/** Controls a reading that runs: by the assistant's buttons, and by the admin's own hand in the table. */
export class ReadControl {
  private wait: Promise<void> | undefined;
  private release: () => void = () => undefined;
  private isCancelled = false;

  /** @param changed called when it is paused or goes on */
  constructor(private readonly changed: (isPaused: boolean) => void) {}

  get isPaused(): boolean {
    return this.wait !== undefined;
  }

  /** Whether it is to stand still or to end: then nothing is waited for. */
  get isHeld(): boolean {
    return this.isPaused || this.isCancelled;
  }

  /** Pauses the reading, lets it go on, or ends it. */
  control(step: ReadStep): void {
    if (step === 'pause') this.wait ??= new Promise((resolve) => (this.release = resolve));
    else {
      this.isCancelled ||= step === 'cancel';
      this.wait = undefined;
      this.release();
    }
    this.changed(this.isPaused);
  }

  /**
   * Asked before each step.
   * @returns whether the reading stood still meanwhile, so that the page may be elsewhere now
   * @throws ReadAborted when it was cancelled
   */
  async go(): Promise<boolean> {
    const stood = this.isPaused;
    while (this.wait) await this.wait;
    if (this.isCancelled) throw new ReadAborted('cancelled');
    return stood;
  }

  /** Pauses when the admin scrolls or presses something in one of these elements; what scripts do does not count. */
  pauseByHand(elements: () => readonly Element[], signal: AbortSignal): void {
    const byHand = (event: Event): void => {
      if (!event.isTrusted || this.isPaused) return;
      const path = event.composedPath();
      if (elements().some((element) => path.includes(element))) this.control('pause');
    };
    for (const type of ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const)
      window.addEventListener(type, byHand, { capture: true, passive: true, signal });
  }
}
