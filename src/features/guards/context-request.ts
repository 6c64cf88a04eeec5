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
    if (this.asked === '' || performance.now() - this.askedAt > longestWait) return false;
    const { workgroup, dialog } = this.page.recognition();
    const context = this.page.context();
    return context?.workgroup !== workgroup || (dialog === 'inviteUser' && !context.users);
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
    const now = `${dialog} ${workgroup}`;
    if (workgroup === '' || now === this.asked) return;
    this.asked = now;
    this.askedAt = performance.now();
    this.page.emit({ type: 'contextRequested', workgroup, isInvite: dialog === 'inviteUser' });
  }
}
