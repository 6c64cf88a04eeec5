import type { ConsolePage } from '../feature';

/** A press waits for at most so long, in milliseconds, for what the background knows: it may have to start first. */
const longestWait = 2000;

/**
 * Has what is remembered of the workgroup sent whenever another one, or a dialog of it, is shown, until the signal aborts.
 * What rests on it waits while it is coming: said without it would be that nobody was seen.
 */
export class ContextRequest {
  private asked = '';
  private askedAt = 0;
  /** Whether nothing has come since. What comes after an answer, such as after a fill, says only what is new. */
  private isOpen = false;

  constructor(
    private readonly page: ConsolePage,
    private readonly signal: AbortSignal,
  ) {
    page.onChange(() => this.follow(), signal);
    this.follow();
  }

  /** Whether what was asked for may still come. */
  isComing(): boolean {
    this.follow();
    return this.isOpen && performance.now() - this.askedAt <= longestWait;
  }

  /** Fulfilled when it has come, or need not be waited for any longer. */
  come(): Promise<void> {
    return new Promise((resolve) => {
      const ended = new AbortController();
      const end = (): void => {
        clearTimeout(timer);
        ended.abort();
        resolve();
      };
      // Not looked at once more by the clock then: it may be a little behind the timer, and a press would be held for good.
      const timer = setTimeout(end, longestWait - (performance.now() - this.askedAt));
      const look = (): void => {
        if (!this.isComing()) end();
      };
      this.page.onChange(look, ended.signal);
      this.signal.addEventListener('abort', end, { signal: ended.signal });
      look();
    });
  }

  private follow(): void {
    const { workgroup, dialog } = this.page.recognition();
    const isInvite = dialog === 'inviteUser';
    const now = `${dialog} ${workgroup}`;
    if (workgroup !== '' && now !== this.asked) {
      this.asked = now;
      this.askedAt = performance.now();
      this.isOpen = true;
      this.page.emit({ type: 'contextRequested', workgroup, isInvite });
    }
    const context = this.page.context();
    if (context?.workgroup === workgroup && (!isInvite || context.users)) this.isOpen = false;
  }
}
