import { text } from '../shared/text';
import { controlsOf } from './clear-spots';
import { element } from './element';
import {
  findSpot,
  followMoves,
  type HintSpot,
  type Sight,
  sightOf,
  spotBeside,
  type Target,
} from './hint-place';
import type { Surroundings } from './kept';

/** What the admin can choose on the card. */
export const hintChoices = ['done', 'show', 'assistant', 'never', 'hide'] as const;
export type HintChoice = (typeof hintChoices)[number];

/** A hint at the next control. */
export interface HintWords {
  /** How far one is: `Guide, step 3 of 10`. */
  about: string;
  sentence: string;
  /** What else there is to say, a line each. */
  lines: readonly string[];
  /** What can be chosen; none where nothing on the card could be pressed. */
  choices: readonly HintChoice[];
}

/** How far the ring stands off from what it is around, in pixels. */
const standOff = 4;
/** A place is looked for at most so often, in milliseconds, and looking may take one part in so many of the time. */
const leastMs = 120;
const timesAsLong = 20;
/** What is shown anew is looked at once more after so long, in milliseconds. */
const settleMs = 1000;

/**
 * One hint over the page: a ring around a control, which lets presses through, and a short card beside it that covers no
 * control. As a popover they lie above the page's own dialogs; they never take the focus, and the page is as usable as
 * without them.
 */
export class Hint {
  /** What is to be put over the page. */
  readonly box: HTMLElement;
  private readonly ring: HTMLElement;
  private readonly card: HTMLElement;
  private readonly about: HTMLElement;
  private readonly sentence: HTMLElement;
  private readonly lines: HTMLElement;
  /** Where the control is that is scrolled out of sight. */
  private readonly away: HTMLElement;
  private readonly buttons = new Map<HTMLButtonElement, HintChoice>();
  private target: Target | undefined;
  private words: HintWords | undefined;
  private spot: HintSpot | undefined;
  private unfollow: (() => void) | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private settling: ReturnType<typeof setTimeout> | undefined;
  private tookMs = 0;
  private run = 0;
  private cameFrom: HTMLElement | undefined;

  /** @param chosen told what the admin has chosen on the card */
  constructor(
    document: Document,
    private readonly around: Surroundings,
    private readonly chosen: (choice: HintChoice) => void,
    signal: AbortSignal,
  ) {
    const part = (className: string, role?: string): HTMLElement =>
      element(document, 'p', { className, ...(role ? { attributes: { role } } : {}) });
    this.ring = element(document, 'div', { className: 'guide-ring', attributes: { 'aria-hidden': 'true' } });
    this.about = part('name');
    this.sentence = part('sentence', 'status');
    this.lines = element(document, 'div', { className: 'lines' });
    this.away = part('away');
    this.away.hidden = true;
    for (const choice of hintChoices) this.buttons.set(buttonOf(document, choice), choice);
    this.card = element(document, 'section', {
      className: 'guide-card',
      attributes: { 'aria-label': text('guideTitle') },
      children: [
        this.about,
        this.sentence,
        this.away,
        this.lines,
        element(document, 'div', { className: 'guide-choices', children: [...this.buttons.keys()] }),
      ],
    });
    this.box = element(document, 'div', {
      className: 'guide-hints',
      attributes: { popover: 'manual' },
      children: [this.ring, this.card],
    });
    this.card.addEventListener('focusin', ({ relatedTarget }) => {
      if (relatedTarget instanceof HTMLElement && !this.card.contains(relatedTarget))
        this.cameFrom = relatedTarget;
    });
    for (const type of ['pointerleave', 'focusout'] as const)
      this.card.addEventListener(type, () => this.later(), { signal });
    // In a tab that is not in front the browser tells of no moves.
    document.addEventListener('visibilitychange', () => this.moved(), { signal });
    signal.addEventListener('abort', () => this.hide(), { once: true });
  }

  /**
   * Shows it in place of what was shown before.
   * @param target what is pointed at; undefined for words alone
   */
  show(words: HintWords, target: Target | undefined): void {
    const isSame = JSON.stringify(words) === JSON.stringify(this.words);
    const isSameTarget = sameElements(target, this.target);
    this.words = words;
    this.target = target;
    if (!isSame) this.write(words);
    if (!isSameTarget || !this.unfollow) this.follow();
    if (!isSame || !isSameTarget || !this.isOpen) this.raise();
    if (!isSame || !isSameTarget) this.spot = undefined;
    if (this.spot) this.later();
    else void this.place();
    this.settle();
  }

  /** Takes it away; the focus goes back where it came from, if it was on the card. */
  hide(): void {
    this.run++;
    clearTimeout(this.timer);
    clearTimeout(this.settling);
    this.timer = undefined;
    this.unfollow?.();
    this.unfollow = undefined;
    this.words = undefined;
    this.target = undefined;
    this.spot = undefined;
    const hadFocus = this.card.matches(':focus-within');
    if (this.isOpen) this.box.hidePopover();
    if (hadFocus && this.cameFrom?.isConnected) this.cameFrom.focus({ preventScroll: true });
    this.cameFrom = undefined;
  }

  /** Told of each change of the page: what was pointed at may be gone, until it is found anew. */
  pageChanged(): void {
    if (this.target?.elements.some((one) => !one.isConnected)) this.ring.hidden = true;
    else this.moved();
  }

  /**
   * Takes an event before the page gets it: a press on the card is none of the page's business, whose dialog may close when
   * one presses beside it. Escape takes the hint away; the page gets it all the same where the focus is its own.
   * @param isPagesOwn whether Escape means something of the page's own, such as an open dialog, where the focus is there
   */
  hear(event: Event, isPagesOwn: () => boolean): void {
    if (!this.isOpen) return;
    const path = event.composedPath();
    const isInside = path.includes(this.card);
    const { key } = event as Partial<KeyboardEvent>;
    if (key === 'Escape' && event.type === 'keydown' && event.isTrusted) {
      if (isInside) hold(event);
      if (isInside || !isPagesOwn()) this.chosen('hide');
      return;
    }
    if (!isInside) return;
    event.stopImmediatePropagation();
    // The focus stays where it is when one presses: a page that traps it would close what it traps it in.
    if (event.type === 'mousedown' || !event.isTrusted) event.preventDefault();
    if (event.type === 'click' && event.isTrusted)
      for (const [button, choice] of this.buttons) if (path.includes(button)) this.chosen(choice);
  }

  private get isOpen(): boolean {
    return this.box.matches(':popover-open');
  }

  /** Puts it on top: what was put there last lies above a dialog that the page has opened since. */
  private raise(): void {
    if (!this.box.isConnected) return;
    const { activeElement } = this.box.getRootNode() as ShadowRoot;
    if (this.isOpen) this.box.hidePopover();
    this.box.showPopover();
    if (activeElement instanceof HTMLElement && this.card.contains(activeElement))
      activeElement.focus({ preventScroll: true });
  }

  private write({ about, sentence, lines, choices }: HintWords): void {
    this.about.textContent = about;
    if (this.sentence.textContent !== sentence) this.sentence.textContent = sentence;
    const { ownerDocument } = this.box;
    this.lines.replaceChildren(...lines.map((line) => element(ownerDocument, 'p', { text: line })));
    for (const [button, choice] of this.buttons) button.hidden = !choices.includes(choice);
  }

  private follow(): void {
    this.unfollow?.();
    this.unfollow = undefined;
    if (!this.target) return;
    this.unfollow = followMoves(this.target, this.card, () => this.moved());
  }

  /** Something has moved: ring and card go along at once, and soon it is looked whether the card lies well. */
  private moved(): void {
    if (!this.words) return;
    void this.moveAlong();
    this.later();
  }

  private async moveAlong(): Promise<void> {
    const { target, spot, run } = this;
    const sight = target && (await sightOf(target, this.card));
    const placed = target && spot?.placement && (await spotBeside(target, this.card, spot.placement));
    if (run !== this.run || target !== this.target) return;
    this.drawRing(sight);
    if (placed && sight && 'seen' in sight && !this.isHeld && spot === this.spot) this.put(placed);
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
        if (this.words) void this.place();
      },
      Math.max(leastMs, this.tookMs * timesAsLong),
    );
  }

  /** It never moves under the pointer, nor while the focus is in it. */
  private get isHeld(): boolean {
    return this.card.matches(':hover, :focus-within');
  }

  private async place(): Promise<void> {
    const run = ++this.run;
    const { target } = this;
    const since = performance.now();
    const sight = target && (await sightOf(target, this.card));
    if (run !== this.run) return;
    this.drawRing(sight);
    const isHeld = this.isHeld && this.spot !== undefined;
    if (!isHeld) await this.findPlace(sight && 'seen' in sight ? target : undefined, run);
    this.tookMs = performance.now() - since;
  }

  /** As large as there is room for: whole, its first line alone, or not at all. */
  private async findPlace(target: Target | undefined, run: number): Promise<void> {
    const controls = [...controlsOf(this.around), ...this.others()];
    // Seen through while it is looked what lies under it.
    this.card.classList.add('nowhere');
    let spot: HintSpot | undefined;
    for (const isSmall of [false, true]) {
      this.card.classList.toggle('small', isSmall);
      spot = await findSpot(target, this.card, controls, this.around, this.spot);
      if (run !== this.run) return;
      if (spot) break;
    }
    this.card.classList.toggle('nowhere', !spot);
    if (spot) this.put(spot);
    else this.spot = undefined;
  }

  /** What else of ours lies over the page. */
  private others(): Element[] {
    const root = this.box.getRootNode() as ShadowRoot;
    return [...root.querySelectorAll('.note:popover-open, .legend, .tag')].filter(
      (one) => one instanceof HTMLElement && one.offsetHeight > 0,
    );
  }

  private put(spot: HintSpot): void {
    this.spot = spot;
    Object.assign(this.card.style, { left: `${Math.round(spot.x)}px`, top: `${Math.round(spot.y)}px` });
  }

  private drawRing(sight: Sight | undefined): void {
    const seen = sight && 'seen' in sight ? sight.seen : undefined;
    this.ring.hidden = !seen;
    const away = sight && 'away' in sight ? text(`hintAway_${sight.away}`) : '';
    this.away.hidden = away === '';
    if (this.away.textContent !== away) this.away.textContent = away;
    if (!seen) return;
    Object.assign(this.ring.style, {
      left: `${seen.left - standOff}px`,
      top: `${seen.top - standOff}px`,
      width: `${seen.width + 2 * standOff}px`,
      height: `${seen.height + 2 * standOff}px`,
    });
  }
}

function hold(event: Event): void {
  event.stopImmediatePropagation();
  event.preventDefault();
}

const sameElements = (one: Target | undefined, other: Target | undefined): boolean =>
  one?.elements.length === other?.elements.length &&
  (one?.elements ?? []).every((each, at) => each === other?.elements[at]);

const buttonOf = (document: Document, choice: HintChoice): HTMLButtonElement =>
  element(document, 'button', {
    className: choice === 'hide' ? 'cross' : 'quiet',
    ...(choice === 'hide' ? {} : { text: text(`hint_${choice}`) }),
    attributes: {
      type: 'button',
      ...(choice === 'hide' ? { 'aria-label': text('hint_hide'), title: text('hint_hide') } : {}),
    },
  });
