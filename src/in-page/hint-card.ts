import { text } from '../shared/text';
import { element } from './element';
import type { Sight } from './hint-place';

/** What the admin can choose on the card. */
const hintChoices = ['done', 'show', 'assistant', 'never', 'hide'] as const;
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

/** The card of a hint: what it says, and what can be chosen on it. */
export class HintCard {
  readonly box: HTMLElement;
  private readonly about: HTMLElement;
  private readonly sentence: HTMLElement;
  private readonly lines: HTMLElement;
  /** Where the control is that is scrolled out of sight. */
  private readonly away: HTMLElement;
  private readonly buttons = new Map<HTMLButtonElement, HintChoice>();
  private cameFrom: HTMLElement | undefined;

  constructor(private readonly document: Document) {
    const part = (className: string, role?: string): HTMLElement =>
      element(document, 'p', { className, ...(role ? { attributes: { role } } : {}) });
    this.about = part('name');
    this.sentence = part('sentence', 'status');
    this.lines = element(document, 'div', { className: 'lines' });
    this.away = part('away');
    this.away.hidden = true;
    for (const choice of hintChoices) this.buttons.set(buttonOf(document, choice), choice);
    this.box = element(document, 'section', {
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
    this.box.addEventListener('focusin', ({ relatedTarget }) => {
      if (relatedTarget instanceof HTMLElement && !this.box.contains(relatedTarget))
        this.cameFrom = relatedTarget;
    });
  }

  /** The pointer is on it, or the focus in it: it is not to be moved. */
  get isHeld(): boolean {
    return this.box.matches(':hover, :focus-within');
  }

  write({ about, sentence, lines, choices }: HintWords): void {
    this.about.textContent = about;
    if (this.sentence.textContent !== sentence) this.sentence.textContent = sentence;
    this.lines.replaceChildren(...lines.map((line) => element(this.document, 'p', { text: line })));
    for (const [button, choice] of this.buttons) button.hidden = !choices.includes(choice);
  }

  /** Says in which direction a control lies that is out of sight. */
  sayWhere(sight: Sight | undefined): void {
    const away = sight && 'away' in sight ? text(`hintAway_${sight.away}`) : '';
    this.away.hidden = away === '';
    if (this.away.textContent !== away) this.away.textContent = away;
  }

  /** What is chosen by a press of what lies on this path. */
  choiceOn(path: readonly EventTarget[]): HintChoice | undefined {
    for (const [button, choice] of this.buttons) if (path.includes(button)) return choice;
    return undefined;
  }

  /** Remembers no more where the focus came from. @returns where it is to go back to, if it was on the card */
  leaveFocus(): HTMLElement | undefined {
    const back = this.box.matches(':focus-within') ? this.cameFrom : undefined;
    this.cameFrom = undefined;
    return back;
  }
}

const buttonOf = (document: Document, choice: HintChoice): HTMLButtonElement =>
  element(document, 'button', {
    className: choice === 'hide' ? 'cross' : 'quiet',
    ...(choice === 'hide' ? {} : { text: text(`hint_${choice}`) }),
    attributes: {
      type: 'button',
      ...(choice === 'hide' ? { 'aria-label': text('hint_hide'), title: text('hint_hide') } : {}),
    },
  });
