import { text } from '../shared/text';
import { button, element } from './element';
import { waitsForQuestion } from './on-top';

/** A note over the page: one sentence. */
export interface Note {
  /** What it is about; a note of the same id replaces the one shown. */
  id: string;
  tone: 'warn' | 'calm';
  sentence: string;
  /** What else there is to say of it, a line each. */
  lines?: readonly string[];
  /** Whether it stays for as long as what it is about: then it has no button, and presses go through it to the page. */
  stays?: boolean;
}

/**
 * Notes in a corner of the page, one at a time, in the one live region of ours. As a popover they lie above the dialogs of
 * the page; they never take the focus and never cover more than their corner.
 */
export class Notes {
  readonly box: HTMLElement;
  private readonly sentence: HTMLElement;
  private readonly lines: HTMLElement;
  private readonly dismissal: HTMLElement;
  private shown: Note[] = [];

  /** @param drawn called when another note, or none, is shown */
  constructor(
    ownerDocument: Document,
    private readonly drawn: () => void,
  ) {
    this.sentence = element(ownerDocument, 'p', { className: 'sentence', attributes: { role: 'status' } });
    const name = element(ownerDocument, 'p', { className: 'name', text: text('extensionShortName') });
    this.lines = element(ownerDocument, 'div', { className: 'lines' });
    this.dismissal = button(ownerDocument, 'quiet', text('noteDismiss'), () => this.dismiss());
    this.box = element(ownerDocument, 'section', {
      className: 'note',
      attributes: { popover: 'manual', 'aria-label': text('extensionShortName') },
      children: [name, this.sentence, this.lines, this.dismissal],
    });
  }

  /** Shows a note until it is dismissed or the signal aborts. */
  show(note: Note, signal: AbortSignal): void {
    if (signal.aborted) return;
    this.shown = [...this.shown.filter(({ id }) => id !== note.id), note];
    signal.addEventListener('abort', () => this.take(note.id), { once: true });
    this.draw();
  }

  /** Takes away the one that is shown, unless it stays for as long as what it is about. */
  dismiss(): void {
    const last = this.shown.at(-1);
    if (last && !last.stays) this.take(last.id);
  }

  private take(id: string): void {
    this.shown = this.shown.filter((note) => note.id !== id);
    this.draw();
  }

  private draw(): void {
    const note = this.shown.at(-1);
    // What is asked is to be seen whole, and answered first.
    if (note && waitsForQuestion(this.box, () => this.draw())) return;
    if (this.box.matches(':popover-open')) this.box.hidePopover();
    this.sentence.textContent = note?.sentence ?? '';
    const { ownerDocument } = this.box;
    this.lines.replaceChildren(
      ...(note?.lines ?? []).map((line) => element(ownerDocument, 'p', { text: line })),
    );
    if (!note || !this.box.isConnected) {
      this.drawn();
      return;
    }
    this.box.dataset.tone = note.tone;
    this.dismissal.hidden = note.stays === true;
    this.box.classList.toggle('stays', note.stays === true);
    // Shown anew each time: what was put on top last lies above a dialog that the page has opened since.
    this.box.showPopover();
    this.drawn();
  }
}
