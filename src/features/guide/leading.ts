import type { StepId, WayId } from '../../basespace/ways';
import { Hint } from '../../in-page/hint';
import styles from '../../in-page/hint.css?inline';
import type { HintChoice } from '../../in-page/hint-card';
import surface from '../../in-page/surface.css?inline';
import { isOnTop, showsDialog } from '../../page/dom/dialogs';
import { focused } from '../../page/dom/focus';
import { readAtRest } from '../at-rest';
import type { ConsolePage } from '../feature';
import { noticeApplied } from './applied';
import { FirstLevels, type Look, lookAt, type Told } from './look';
import { teachAt, wordsOf } from './words';

/** A control that is not found may still be drawn: it is said so late, in milliseconds. */
const timeoutMs = 1000;
/** After typing it is looked again so soon, in milliseconds. */
const typingMs = 150;

/** One way that the admin is led, until the signal aborts. */
export class Leading {
  private readonly hint: Hint;
  private readonly levels = new FirstLevels();
  private look: Look | undefined;
  /** The step whose hint the admin has sent away. */
  private hidden: StepId | undefined;
  private stand = '';
  /** Since when the control of a step has been looked for in vain. */
  private lacking: { step: StepId; since: number } | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly page: ConsolePage,
    private told: Told,
    private readonly signal: AbortSignal,
  ) {
    const { inPage, tree } = page;
    const around = {
      roots: () => inPage.roots(),
      isOurs: inPage.owns,
      isRow: () => false,
      areRowsKept: true,
      isInUse: (control: Element) => this.isInUse(control),
    };
    this.hint = new Hint(tree.document, around, (choice) => this.choose(choice), signal);
    inPage.put(this.hint.box, [surface, styles], signal);
    // What else of ours has found its place may have come to lie under the card.
    const placed = (): void => this.hint.pageChanged();
    this.hint.box.getRootNode().addEventListener('placed', placed, { signal });
    readAtRest(
      page,
      () => this.update(),
      signal,
      () => this.hint.pageChanged(),
    );
    // What is typed into a box, or chosen in a native control, changes nothing else in the page.
    for (const type of ['input', 'change'] as const)
      tree.document.addEventListener(type, () => this.later(typingMs), {
        capture: true,
        passive: true,
        signal,
      });
    page.onPress((event) => this.hint.hear(event, () => isEscapeThePages(page)), signal);
    signal.addEventListener('abort', () => clearTimeout(this.timer), { once: true });
    if (this.way === 'change') noticeApplied(page, signal);
  }

  get way(): WayId {
    return this.told.way;
  }

  /** Takes how far the admin has come by now. */
  tell(told: Told): void {
    this.told = told;
    this.update();
  }

  private later(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.update(), milliseconds);
  }

  private update(): void {
    if (this.signal.aborted) return;
    // A dialog that is half filled looks as if the next step had come.
    if (this.page.isWriting) {
      this.later(typingMs);
      return;
    }
    this.look = lookAt(this.page, this.told, this.levels);
    if (!this.look || this.isStillComing(this.look)) {
      this.hint.hide();
      return;
    }
    const { step, facts, found } = this.look;
    const control = 'lacks' in found ? found.lacks : 'shown';
    const teach = teachAt(this.look);
    const stand = { step, facts, control, teach } as const;
    if (JSON.stringify(stand) !== this.stand) this.page.emit({ type: 'guideStands', ...stand });
    this.stand = JSON.stringify(stand);
    if (step !== this.hidden) this.hidden = undefined;
    if (this.told.hints && !this.hidden)
      this.hint.show(wordsOf(this.page, this.way, this.look), 'elements' in found ? found : undefined);
    else this.hint.hide();
  }

  /** While a dialog is open, what lies behind it cannot be pressed. */
  private isInUse(control: Element): boolean {
    const { tree } = this.page;
    const { dialogElement } = this.page.recognition();
    if (!dialogElement || tree.contains(dialogElement, control)) return true;
    const root = control.getRootNode();
    return (root instanceof ShadowRoot && tree.isOurs(root.host)) || isOnTop(tree, control);
  }

  private isStillComing({ step, found }: Look): boolean {
    const isLacking = 'lacks' in found && found.lacks !== 'none';
    if (!isLacking) this.lacking = undefined;
    else if (this.lacking?.step !== step) this.lacking = { step, since: performance.now() };
    const left = this.lacking ? this.lacking.since + timeoutMs - performance.now() : 0;
    if (left > 0) this.later(left);
    return left > 0;
  }

  private choose(choice: HintChoice): void {
    const { page, look } = this;
    if (choice === 'hide') {
      this.hidden = look?.step;
      this.hint.hide();
    } else if (choice === 'never') page.emit({ type: 'guideHintsOff' });
    else if (choice === 'assistant') page.emit({ type: 'assistantWanted' });
    else if (choice === 'done' && look) page.emit({ type: 'guideStepDone', step: look.step });
    else if (choice === 'show' && look) page.emit({ type: 'teachingWanted', what: teachAt(look) });
  }
}

/** Escape that closes a dialog or a list of the page, or leaves a field of it, says nothing of the hint. */
function isEscapeThePages({ tree }: ConsolePage): boolean {
  return (
    showsDialog(tree) || focused(tree)?.matches('[aria-expanded=true], input, textarea, select') === true
  );
}
