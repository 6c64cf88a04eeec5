import { button, element } from './element';

/** A question that has to be answered before anything goes on. */
export interface Question {
  title: string;
  /** What would happen, one sentence each. */
  sentences: string[];
  /** The answers; exactly one is the main one and gets the focus. An answer `cancel` is also given by Escape. */
  choices: { id: string; label: string; main?: boolean }[];
}

/** A modal question over the page: the browser keeps the focus inside and the page out of reach until it is answered. */
export class AlertDialog {
  constructor(
    private readonly root: ShadowRoot,
    private readonly question: Question,
  ) {}

  /** Asks, and gives the id of the answer. The page's focus is back where it was afterwards. */
  ask(signal: AbortSignal): Promise<string> {
    if (signal.aborted) return Promise.resolve('cancel');
    return new Promise((resolve) => {
      const dialog = this.build((answer) => {
        dialog.close();
        dialog.remove();
        resolve(answer);
      });
      signal.addEventListener('abort', () => {
        if (!dialog.isConnected) return;
        dialog.remove();
        resolve('cancel');
      });
      this.root.append(dialog);
      dialog.showModal();
      dialog.querySelector<HTMLElement>('.main')?.focus();
    });
  }

  private build(answered: (answer: string) => void): HTMLDialogElement {
    const { ownerDocument } = this.root;
    const title = element(ownerDocument, 'h2', {
      text: this.question.title,
      attributes: { id: 'question-title' },
    });
    const sentences = this.question.sentences.map((sentence) =>
      element(ownerDocument, 'p', { text: sentence }),
    );
    const description = element(ownerDocument, 'div', {
      attributes: { id: 'question-text' },
      children: sentences,
    });
    const choices = this.question.choices.map(({ id, label, main }) =>
      button(ownerDocument, main ? 'main' : 'plain', label, () => answered(id)),
    );
    const dialog = element(ownerDocument, 'dialog', {
      className: 'question',
      attributes: {
        role: 'alertdialog',
        'aria-labelledby': 'question-title',
        'aria-describedby': 'question-text',
      },
      children: [
        title,
        description,
        element(ownerDocument, 'div', { className: 'choices', children: choices }),
      ],
    });
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      if (event.isTrusted) answered('cancel');
    });
    return dialog;
  }
}
