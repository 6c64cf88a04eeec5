import { element } from './element';

/** A question that has to be answered before anything goes on. */
export interface Question {
  title: string;
  /** What would happen, one sentence each. */
  sentences: readonly string[];
  choices: readonly Choice[];
}

/** An answer; exactly one is the main one and gets the focus. One called `cancel` is also given by Escape. */
export interface Choice {
  id: string;
  label: string;
  main?: boolean;
  /** What has to be ticked before this can be answered. */
  tick?: string;
}

/**
 * A modal question over the page: the browser keeps the focus inside and the page out of reach until it is answered. What
 * happens in it is kept from the page, whose own dialog may close when one presses beside it.
 */
export class AlertDialog {
  private readonly dialog: HTMLDialogElement;
  private readonly buttons = new Map<HTMLButtonElement, Choice>();
  /** Keys that went down in it: what becomes of them is none of the page's business, also when it is closed by then. */
  private readonly keys = new Set<string>();
  private answer: ((id: string) => void) | undefined;

  constructor(document: Document, question: Question) {
    this.dialog = this.build(document, question);
  }

  get isOpen(): boolean {
    return this.answer !== undefined;
  }

  /**
   * Asks, and gives the id of the answer; `cancel` when the signal aborts. The page's focus is back where it was afterwards.
   * @param show puts it over the page
   */
  ask(show: (dialog: HTMLElement) => void, signal: AbortSignal): Promise<string> {
    if (signal.aborted) return Promise.resolve('cancel');
    return new Promise((resolve) => {
      this.answer = (id) => {
        this.answer = undefined;
        this.dialog.close();
        this.dialog.remove();
        resolve(id);
      };
      signal.addEventListener('abort', () => this.answer?.('cancel'), { once: true });
      show(this.dialog);
      this.dialog.showModal();
      this.dialog.querySelector<HTMLElement>('.main')?.focus({ preventScroll: true });
    });
  }

  /** Takes an event before the page gets it, and answers by it. @returns whether it happened in the question */
  hear(event: Event): boolean {
    const path = event.composedPath();
    const isInside = path.includes(this.dialog);
    const { key } = event as Partial<KeyboardEvent>;
    if (key !== undefined && event.type === 'keydown' && isInside) this.keys.add(key);
    const isItsKey = key !== undefined && event.type === 'keyup' && this.keys.delete(key);
    if (!isInside && !isItsKey) return false;
    event.stopImmediatePropagation();
    // A key that is still held from the press that is asked about gives no answer, and neither does a page that clicks.
    if ((event as Partial<KeyboardEvent>).repeat || !event.isTrusted) event.preventDefault();
    if (event.type === 'click' && event.isTrusted) this.pressed(path);
    return true;
  }

  private pressed(path: readonly EventTarget[]): void {
    for (const [button, { id }] of this.buttons)
      if (path.includes(button) && !button.disabled) this.answer?.(id);
  }

  private build(document: Document, { title, sentences, choices }: Question): HTMLDialogElement {
    const heading = element(document, 'h2', { text: title, attributes: { id: 'question-title' } });
    const description = element(document, 'div', {
      attributes: { id: 'question-text' },
      children: sentences.map((sentence) => element(document, 'p', { text: sentence })),
    });
    for (const choice of choices) this.buttons.set(buttonOf(document, choice), choice);
    const dialog = element(document, 'dialog', {
      className: 'question',
      attributes: {
        role: 'alertdialog',
        'aria-labelledby': 'question-title',
        'aria-describedby': 'question-text',
      },
      children: [
        heading,
        description,
        ...this.ticks(document),
        element(document, 'div', { className: 'choices', children: [...this.buttons.keys()] }),
      ],
    });
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      if (event.isTrusted) this.answer?.('cancel');
    });
    // A browser may close it without asking first.
    dialog.addEventListener('close', () => this.answer?.('cancel'));
    return dialog;
  }

  /** The boxes to tick; each lets the answers that ask for it be given. */
  private ticks(document: Document): HTMLElement[] {
    const wanted = new Set([...this.buttons.values()].flatMap(({ tick }) => tick ?? []));
    return [...wanted].map((tick) => {
      const box = element(document, 'input', { attributes: { type: 'checkbox' } });
      const enable = (isTicked: boolean): void => {
        for (const [button, choice] of this.buttons) if (choice.tick === tick) button.disabled = !isTicked;
      };
      enable(false);
      box.addEventListener('change', ({ isTrusted }) => isTrusted && enable(box.checked));
      const words = element(document, 'span', { text: tick });
      return element(document, 'label', { className: 'tick-box', children: [box, words] });
    });
  }
}

const buttonOf = (document: Document, { label, main }: Choice): HTMLButtonElement =>
  element(document, 'button', {
    className: main ? 'main' : 'plain',
    text: label,
    attributes: { type: 'button' },
  });
