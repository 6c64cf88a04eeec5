import { boxesOf, controlsOf, isClear } from './clear-spots';
import type { Lying, Surroundings } from './kept';

/** From the edges of the window, in pixels. */
const margin = 16;
/** Between two places along an edge, in pixels. */
const step = 72;
/** The same for what is small and may lie anywhere. */
const smallStep = 8;
/**
 * It is looked again after so many milliseconds at least; looking may take one part in so many of the time. What covers a control
 * leaves it after so many at most: nobody waits longer for a button, however busy the machine was at the last look.
 */
const leastMs = 120;
const timesAsLong = 20;
const mostMs = 600;

export interface Spot {
  x: number;
  y: number;
}

/**
 * Keeps something of ours off the controls of the page, at any scroll position and window size: it goes to another corner, is
 * folded where it fits into none, and is taken from sight where even so there is no room. It never moves while somebody points
 * at it or has the focus in it; a pointer that only rests where it has come to lie is on its way to something else.
 */
export class Place {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private tookMs = 0;
  private controls: Element[] | undefined;
  private isPlaced = false;
  private isPointedAt = false;
  private side = '';

  constructor(
    private readonly lying: Lying,
    private readonly around: Surroundings,
    private readonly signal: AbortSignal,
  ) {
    const later = (): void => this.later();
    for (const type of ['scroll', 'resize'] as const)
      window.addEventListener(type, later, { capture: true, passive: true, signal });
    for (const type of ['pointermove', 'pointerdown'] as const)
      lying.box.addEventListener(type, (event) => this.point(event), { passive: true, signal });
    for (const type of ['pointerleave', 'focusout'] as const)
      lying.box.addEventListener(type, later, { signal });
    signal.addEventListener('abort', () => clearTimeout(this.timer), { once: true });
  }

  /** Finds a place for what is shown anew: at once when it was not shown before, else soon. */
  renew(): void {
    this.controls = undefined;
    const side = this.lying.side();
    if (!this.isShown || side !== this.side) this.isPlaced = false;
    this.side = side;
    if (!this.isShown) return;
    if (this.isPlaced) this.later();
    else this.find();
  }

  private get isShown(): boolean {
    const { box } = this.lying;
    return box.isConnected && getComputedStyle(box).display !== 'none';
  }

  private get isHeld(): boolean {
    const { box } = this.lying;
    this.isPointedAt &&= box.matches(':hover');
    return this.isPlaced && (this.isPointedAt || box.matches(':focus-within'));
  }

  private point({ type, movementX, movementY }: PointerEvent): void {
    this.isPointedAt ||= type === 'pointerdown' || movementX !== 0 || movementY !== 0;
  }

  private later(): void {
    if (this.signal.aborted) return;
    this.timer ??= setTimeout(
      () => {
        this.timer = undefined;
        if (this.isShown && !this.isHeld) this.find();
      },
      Math.min(mostMs, Math.max(leastMs, this.tookMs * timesAsLong)),
    );
  }

  private find(): void {
    const since = performance.now();
    const { box, fold } = this.lying;
    this.controls ??= controlsOf(this.around);
    const boxes = boxesOf(this.controls);
    const isFree = (spot: Spot, size: DOMRect): boolean =>
      isClear(new DOMRect(spot.x, spot.y, size.width, size.height), boxes, this.around);
    box.style.visibility = 'hidden';
    for (const isFolded of fold ? [false, true] : [false]) {
      fold?.(isFolded);
      const size = box.getBoundingClientRect();
      const stays = this.isPlaced && isInView(size) ? [size] : [];
      const spot = [...stays, ...spotsFor(size, this.lying.side(), isFolded)].find((each) =>
        isFree(each, size),
      );
      if (!spot) continue;
      put(box, spot, size);
      box.style.visibility = '';
      break;
    }
    this.isPlaced = true;
    this.tookMs = performance.now() - since;
    // What else of ours lies over the page keeps off this.
    box.dispatchEvent(new Event('placed', { bubbles: true }));
  }
}

const isInView = ({ left, top, right, bottom }: DOMRect): boolean =>
  left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;

/** The corners, beginning with the best, then places along the edges; what is small may lie anywhere. */
export function spotsFor(
  { width, height }: Pick<DOMRect, 'width' | 'height'>,
  side: 'left' | 'right',
  isSmall: boolean,
): Spot[] {
  const [right, low] = [innerWidth - margin - width, innerHeight - margin - height];
  const xs = side === 'left' ? [margin, right] : [right, margin];
  for (let x = margin + step; x < right; x += step) xs.push(x);
  const ys = [low, margin];
  if (isSmall) for (let y = low - smallStep; y > margin; y -= smallStep) ys.push(y);
  const spots = ys.flatMap((y) => xs.map((x) => ({ x, y })));
  return spots.filter(({ x, y }) => x >= 0 && y >= 0);
}

/** Puts it there, held by the nearest edges: so it grows away from them. */
function put(box: HTMLElement, { x, y }: Spot, { width, height }: DOMRect): void {
  const [right, bottom] = [innerWidth - x - width, innerHeight - y - height];
  const [isLeft, isTop] = [x < right, y < bottom];
  const pixels = (size: number, counts: boolean): string => (counts ? `${Math.round(size)}px` : 'auto');
  box.style.inset = [
    pixels(y, isTop),
    pixels(right, !isLeft),
    pixels(bottom, !isTop),
    pixels(x, isLeft),
  ].join(' ');
}
