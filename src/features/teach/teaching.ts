import { isTeachable, type Teachable } from '../../basespace/teachable';
import { AssistantError } from '../../shared/errors';
import { text } from '../../shared/text';
import type { ConsolePage } from '../feature';
import { lessonOf } from './lessons';
import { Picker } from './picker';

/** Lets the admin show one thing in this frame, and tells what was learnt from it. */
export class Teaching {
  private running: AbortController | undefined;
  private what: Teachable | undefined;

  constructor(
    private readonly page: ConsolePage,
    private readonly signal: AbortSignal,
  ) {}

  /**
   * Starts to show; something else that is being shown ends.
   * @throws AssistantError `unexpected` for what cannot be shown
   */
  start(what: string): void {
    if (!isTeachable(what)) throw new AssistantError('unexpected');
    if (this.running && !this.running.signal.aborted && this.what === what) return;
    this.end();
    this.what = what;
    const running = new AbortController();
    this.running = running;
    const lesson = lessonOf(this.page, what);
    const stopped = AbortSignal.any([running.signal, this.signal]);
    const picker = new Picker(
      this.page,
      lesson,
      {
        moved: (element) => this.say(this.nameOf(element), running.signal),
        taken: (element) => {
          const learned = element ? lesson.learn(element) : ({ problem: 'nothingThere' } as const);
          if ('problem' in learned) {
            this.say(text(`teachProblem_${learned.problem}`), running.signal);
            return false;
          }
          this.page.emit({ type: 'taught', what, ...learned });
          running.abort();
          return true;
        },
        left: () => {
          this.page.emit({ type: 'teachingLeft' });
          running.abort();
        },
      },
      stopped,
    );
    stopped.addEventListener('abort', () => picker.end(), { once: true });
    this.say('', running.signal);
  }

  end(): void {
    this.running?.abort();
  }

  /** What is to be shown, and how; in the page's own window only, for frames may be small. */
  private say(more: string, signal: AbortSignal): void {
    if (window !== window.top && more === '') return;
    const sentence = text('teachHint', text(`teach_${this.what as Teachable}`));
    this.page.inPage.note(
      {
        id: 'teach',
        tone: 'calm',
        sentence: more || sentence,
        lines: [...(more ? [sentence] : []), text('teachKeys')],
        stays: true,
      },
      signal,
    );
  }

  private nameOf(element: Element): string {
    const { tree } = this.page;
    const name = tree.nameOf(element) || tree.seenText(element, 80);
    return text('teachAt', name.slice(0, 80) || text('unnamed'));
  }
}
