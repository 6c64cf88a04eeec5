/**
 * Passes may take this share of the time: quiet time earns credit, up to a reserve that lets a burst (a new
 * screen, a dialog) be followed at once; a page that never rests is looked at as often as it can pay for. A page that comes
 * to rest is looked at as soon as it has rested for so many times what the passes owe: it may well stay as it is now.
 */
const share = 0.01;
const reserveMs = 60;
const restPerDebt = 2;
const minWaitMs = 25;
const maxWaitMs = 2000;

/** When a page that changes is looked at. Nothing is polled. */
export class Pace {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private credit = reserveMs;
  private earnedAt = performance.now();
  /** When the page last changed, and when the next pass is due however often it changes until then. */
  private changedAt = 0;
  private dueAt = 0;

  /** @param look one pass over the page; how long it takes decides when the next may come */
  constructor(private readonly look: () => void) {}

  /** Says that the page has changed. */
  changed(): void {
    this.changedAt = performance.now();
    if (this.timer !== undefined) return;
    this.credit = Math.min(reserveMs, this.credit + (this.changedAt - this.earnedAt) * share);
    this.earnedAt = this.changedAt;
    this.dueAt = this.changedAt + Math.min(maxWaitMs, Math.max(minWaitMs, -this.credit / share));
    this.wait();
  }

  /** Has the next passes follow at once, as if the page had been quiet for long. */
  refill(): void {
    this.credit = reserveMs;
    this.earnedAt = performance.now();
    if (this.timer === undefined) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(this.pass, minWaitMs);
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  /** Waits until the next pass is due, or the page rests. */
  private wait = (): void => {
    const restedAt = this.changedAt + Math.max(minWaitMs, -this.credit * restPerDebt);
    const left = Math.min(this.dueAt, restedAt) - performance.now();
    if (left <= 0) this.pass();
    else this.timer = setTimeout(this.wait, left);
  };

  private pass = (): void => {
    this.timer = undefined;
    const started = performance.now();
    this.look();
    this.credit -= performance.now() - started;
  };
}
