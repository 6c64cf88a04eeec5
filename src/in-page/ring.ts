import { element } from './element';

/** Of the line, in pixels. */
const thickness = 3;

/**
 * A ring around some element of the page, drawn in our own layer. It follows scrolling and goes with the next key or press.
 */
export class Ring {
  readonly box: HTMLElement;
  private around: readonly Element[] = [];
  private clips: readonly Element[] = [];
  private isDrawing = false;

  /**
   * @param isOurs whether an event's target is something of ours: pressing `Next` leaves the ring for what comes next
   * @param taken told when it goes
   */
  constructor(
    document: Document,
    isOurs: (node: Node) => boolean,
    private readonly taken: () => void,
    signal: AbortSignal,
  ) {
    this.box = element(document, 'div', { className: 'ring', attributes: { 'aria-hidden': 'true' } });
    this.box.hidden = true;
    const gone = (event: Event): void => {
      if (event.isTrusted && !(event.target instanceof Node && isOurs(event.target))) this.take();
    };
    const view = document.defaultView ?? window;
    for (const type of ['pointerdown', 'keydown'] as const)
      view.addEventListener(type, gone, { capture: true, passive: true, signal });
    for (const type of ['scroll', 'resize'] as const)
      view.addEventListener(type, () => this.follow(), { capture: true, passive: true, signal });
  }

  /**
   * Draws it around these elements together.
   * @param clips what they scroll in: what is outside of one of these is not drawn
   */
  draw(around: readonly Element[], clips: readonly Element[]): void {
    this.around = around;
    this.clips = clips;
    this.follow();
  }

  /** Takes it away. */
  take(): void {
    if (this.around.length === 0) return;
    this.taken();
    this.around = [];
    this.box.hidden = true;
  }

  /** Moves it to where its elements are; once a frame at most. */
  follow(): void {
    if (this.around.length === 0 || this.isDrawing) return;
    this.isDrawing = true;
    requestAnimationFrame(() => {
      this.isDrawing = false;
      this.place();
    });
  }

  private place(): void {
    const boxes = this.around.filter((one) => one.isConnected).map((one) => one.getBoundingClientRect());
    const drawn = boxes.filter(({ width, height }) => width > 0 && height > 0);
    const clips = this.clips.map((clip) => clip.getBoundingClientRect());
    const start = (side: 'left' | 'top'): number =>
      Math.max(0, ...clips.map((box) => box[side]), Math.min(...drawn.map((box) => box[side])));
    const end = (side: 'right' | 'bottom', most: number): number =>
      Math.min(most, ...clips.map((box) => box[side]), Math.max(...drawn.map((box) => box[side])));
    const [left, top, right, bottom] = [
      start('left'),
      start('top'),
      end('right', innerWidth),
      end('bottom', innerHeight),
    ];
    this.box.hidden = drawn.length === 0 || right <= left || bottom <= top;
    // Around the row, so that it covers none of it.
    Object.assign(this.box.style, {
      left: `${left - thickness}px`,
      top: `${top - thickness}px`,
      width: `${right - left + 2 * thickness}px`,
      height: `${bottom - top + 2 * thickness}px`,
    });
  }
}
