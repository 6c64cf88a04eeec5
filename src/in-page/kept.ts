/** What the page has that is not to be covered. */
export interface Surroundings {
  roots(): Iterable<Document | ShadowRoot>;
  /** Whether an element is a row of data: what stands in one may be covered, as rows scroll. */
  isRow(element: Element): boolean;
  /** Whether not even what stands in rows of data may be covered. */
  areRowsKept?: boolean;
  /** Whether a control can be used now: what lies behind a dialog may be covered. Undefined for all of them. */
  isInUse?(control: Element): boolean;
  isOurs(node: Node): boolean;
}

/** Something of ours that lies over the page. */
export interface Lying {
  box: HTMLElement;
  /** Where it is best. */
  side(): 'left' | 'right';
  /** Makes it small, or lets it be as it is; undefined for what has one size only. */
  fold?(isFolded: boolean): void;
}

/** Makes what finds a place for something, until the signal aborts. */
export type MakePlace = (lying: Lying, around: Surroundings, signal: AbortSignal) => { renew(): void };

/** So long at most it stays unseen until a place is found for it, in milliseconds. */
const timeoutMs = 500;

/** Something of ours that is kept off the controls of the page, once what finds places has come. */
export class Kept {
  private place: { renew(): void } | undefined;
  private isWaiting = false;

  constructor(
    private readonly lying: Lying,
    private readonly signal: AbortSignal,
  ) {}

  /** Has it placed until the signal aborts. */
  takePlace(make: MakePlace, around: Surroundings, signal: AbortSignal): void {
    this.place = make(this.lying, around, AbortSignal.any([signal, this.signal]));
    signal.addEventListener('abort', () => (this.place = undefined), { once: true });
    if (this.isWaiting) this.lying.box.style.visibility = '';
    this.place.renew();
  }

  /** Told when it is shown, hidden, or says something else. */
  renew(): void {
    if (this.place) this.place.renew();
    else if (!this.isWaiting) {
      this.isWaiting = true;
      this.lying.box.style.visibility = 'hidden';
      setTimeout(() => {
        if (!this.place) this.lying.box.style.visibility = '';
      }, timeoutMs);
    }
  }
}
