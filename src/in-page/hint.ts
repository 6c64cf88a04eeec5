import { element } from './element';
import { HintCard, type HintChoice, type HintWords } from './hint-card';
import type { Target } from './hint-place';
import { HintPlacing } from './hint-placing';
import type { Surroundings } from './kept';
import { showOnTop } from './on-top';

/**
 * One hint over the page: a ring around a control, which lets presses through, and a short card beside it that covers no
 * control. As a popover they lie above the page's own dialogs; they never take the focus, and the page is as usable as
 * without them.
 */
export class Hint {
  /** What is to be put over the page. */
  readonly box: HTMLElement;
  private readonly card: HintCard;
  private readonly placing: HintPlacing;
  private words: HintWords | undefined;

  /** @param chosen told what the admin has chosen on the card */
  constructor(
    document: Document,
    around: Surroundings,
    private readonly chosen: (choice: HintChoice) => void,
    signal: AbortSignal,
  ) {
    const attributes = { 'aria-hidden': 'true' };
    const ring = element(document, 'div', { className: 'guide-ring', attributes });
    this.card = new HintCard(document);
    this.box = element(document, 'div', {
      className: 'guide-hints',
      attributes: { popover: 'manual' },
      children: [ring, this.card.box],
    });
    this.placing = new HintPlacing(ring, this.card, around, signal);
    signal.addEventListener('abort', () => this.hide(), { once: true });
  }

  /**
   * Shows it in place of what was shown before.
   * @param target what is pointed at; undefined for words alone
   */
  show(words: HintWords, target: Target | undefined): void {
    const isOther = JSON.stringify(words) !== JSON.stringify(this.words);
    const isAnew = isOther || !this.placing.isAt(target);
    this.words = words;
    if (isOther) this.card.write(words);
    if (isAnew || !this.isOpen) this.raise();
    this.placing.start(target, isAnew);
  }

  /** Takes it away; the focus goes back where it came from, if it was on the card. */
  hide(): void {
    this.placing.stop();
    this.words = undefined;
    const back = this.card.leaveFocus();
    if (this.isOpen) this.box.hidePopover();
    if (back?.isConnected) back.focus({ preventScroll: true });
  }

  /** Told of each change of the page: what was pointed at may be gone, until it is found anew. */
  pageChanged(): void {
    this.placing.pageChanged();
  }

  /**
   * Takes an event before the page gets it: a press on the card is none of the page's business, whose dialog may close when
   * one presses beside it. Escape takes the hint away; the page gets it all the same where the focus is its own.
   * @param isPagesOwn whether Escape means something of the page's own, such as an open dialog, where the focus is there
   */
  hear(event: Event, isPagesOwn: () => boolean): void {
    if (!this.isOpen) return;
    const path = event.composedPath();
    const isInside = path.includes(this.card.box);
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
    if (event.type !== 'click' || !event.isTrusted) return;
    const choice = this.card.choiceOn(path);
    if (choice) this.chosen(choice);
  }

  private get isOpen(): boolean {
    return this.box.matches(':popover-open');
  }

  /** It may have been sent away while a question was open. */
  private cameBack(): void {
    if (this.words) this.placing.pageChanged();
    else this.hide();
  }

  /** Puts it on top, with the focus where it was. */
  private raise(): void {
    if (!this.box.isConnected) return;
    const { activeElement } = this.box.getRootNode() as ShadowRoot;
    showOnTop(this.box, () => this.cameBack());
    if (activeElement instanceof HTMLElement && this.card.box.contains(activeElement))
      activeElement.focus({ preventScroll: true });
  }
}

function hold(event: Event): void {
  event.stopImmediatePropagation();
  event.preventDefault();
}
