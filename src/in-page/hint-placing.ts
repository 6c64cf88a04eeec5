import { controlsOf, oursBeside } from './clear-spots';
import type { HintCard } from './hint-card';
import {
  findSpot,
  followMoves,
  type HintSpot,
  isInWindow,
  type Sight,
  sameElements,
  sightOf,
  spotBeside,
  type Target,
} from './hint-place';
import type { Surroundings } from './kept';
import { drawAround } from './ring-around';

/** A place is looked for again after so many milliseconds at least; looking may take one part in so many of the time … */
const leastMs = 120;
const timesAsLong = 20;
/** … and after so many at most: nobody waits longer for a control that it covers, however busy the machine was at the last look. */
const mostMs = 600;
/** What is shown anew is looked at once more after so long, in milliseconds. */
const settleMs = 1000;

/** Keeps the ring around what is pointed at, and the card beside it and off every control, while the hint is shown. */
export class HintPlacing {
  private isShown = false;
  private target: Target | undefined;
  private spot: HintSpot | undefined;
  private unfollow: (() => void) | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private settling: ReturnType<typeof setTimeout> | undefined;
  private tookMs = 0;
  private run = 0;

  constructor(
    private readonly ring: HTMLElement,
    private readonly card: HintCard,
    private readonly around: Surroundings,
    signal: AbortSignal,
  ) {
    for (const type of ['pointerleave', 'focusout'] as const)
      card.box.addEventListener(type, () => this.later(), { signal });
    // In a tab that is not in front the browser tells of no moves.
    ring.ownerDocument.addEventListener('visibilitychange', () => this.moved(), { signal });
  }

  /** Whether it is these elements that are pointed at. */
  isAt(target: Target | undefined): boolean {
    return sameElements(target, this.target);
  }

  /**
   * Places what is shown, and keeps it placed.
   * @param target what is pointed at; undefined for words alone
   * @param isAnew whether what is shown, or what is pointed at, is another than before
   */
  start(target: Target | undefined, isAnew: boolean): void {
    const isFollowed = this.isAt(target) && this.unfollow !== undefined;
    this.isShown = true;
    this.target = target;
    if (isAnew) this.spot = undefined;
    if (!isFollowed) this.follow();
    if (this.spot) this.later();
    else void this.place();
    this.settle();
  }

  stop(): void {
    this.run++;
    this.isShown = false;
    clearTimeout(this.timer);
    clearTimeout(this.settling);
    this.timer = undefined;
    this.unfollow?.();
    this.unfollow = undefined;
    this.target = undefined;
    this.spot = undefined;
  }

  /** Told of each change of the page: what was pointed at may be gone, until it is found anew. */
  pageChanged(): void {
    if (this.target?.elements.some((one) => !one.isConnected)) this.ring.hidden = true;
    else this.moved();
  }

  private follow(): void {
    this.unfollow?.();
    this.unfollow = undefined;
    if (!this.target) return;
    this.unfollow = followMoves(this.target, this.card.box, () => this.moved());
  }

  /** Something has moved: ring and card go along at once, and soon it is looked whether the card lies well. */
  private moved(): void {
    if (!this.isShown) return;
    void this.moveAlong();
    this.later();
  }

  private async moveAlong(): Promise<void> {
    const { target, spot, run } = this;
    const sight = target && (await sightOf(target, this.card.box));
    const placed = target && spot?.placement && (await spotBeside(target, this.card.box, spot.placement));
    if (run !== this.run || target !== this.target) return;
    this.drawRing(sight);
    if (!placed || !sight || !('seen' in sight) || this.card.isHeld || spot !== this.spot) return;
    // What would lie outside of the window is not seen until another place is found.
    this.card.box.classList.toggle('nowhere', !isInWindow(placed, this.card.box));
    this.put(placed);
  }

  /** What is drawn bit by bit, in a tab that is not in front, moves without anybody being told: it is looked once more. */
  private settle(): void {
    clearTimeout(this.settling);
    this.settling = setTimeout(() => this.moved(), settleMs);
  }

  private later(): void {
    this.timer ??= setTimeout(
      () => {
        this.timer = undefined;
        if (this.isShown) void this.place();
      },
      Math.min(mostMs, Math.max(leastMs, this.tookMs * timesAsLong)),
    );
  }

  /** It never moves under the pointer, nor while the focus is in it. */
  private async place(): Promise<void> {
    const run = ++this.run;
    const { target } = this;
    const since = performance.now();
    const sight = target && (await sightOf(target, this.card.box));
    if (run !== this.run) return;
    this.drawRing(sight);
    const isHeld = this.card.isHeld && this.spot !== undefined;
    if (!isHeld) await this.findPlace(sight && 'seen' in sight ? target : undefined, run);
    this.tookMs = performance.now() - since;
  }

  /** As large as there is room for: whole, its first line alone, or not at all. */
  private async findPlace(target: Target | undefined, run: number): Promise<void> {
    const { box } = this.card;
    const controls = [...controlsOf(this.around), ...oursBeside(box)];
    // Seen through while it is looked what lies under it.
    box.classList.add('nowhere');
    let spot: HintSpot | undefined;
    for (const isSmall of [false, true]) {
      box.classList.toggle('small', isSmall);
      spot = await findSpot(target, box, controls, this.around, this.spot);
      if (run !== this.run) return;
      if (spot) break;
    }
    box.classList.toggle('nowhere', !spot);
    if (spot) this.put(spot);
    else this.spot = undefined;
  }

  private put(spot: HintSpot): void {
    this.spot = spot;
    const { style } = this.card.box;
    Object.assign(style, { left: `${Math.round(spot.x)}px`, top: `${Math.round(spot.y)}px` });
  }

  private drawRing(sight: Sight | undefined): void {
    const seen = sight && 'seen' in sight ? sight.seen : undefined;
    this.ring.hidden = !seen;
    this.card.sayWhere(sight);
    if (!seen) return;
    drawAround(this.ring, seen);
  }
}
