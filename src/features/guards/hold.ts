import type { AlertDialog } from '../../in-page/alert-dialog';
import type { ConsolePage, PressJudge } from '../feature';
import { askAbout, passOn } from './ask';
import type { ContextRequest } from './context-request';
import type { Guard, HeldQuestion } from './guard';
import { isAskingEvent, type Press, pressOf } from './press';
import { say } from './say';

/** What a guard has to ask about a press. */
interface Held {
  guard: Guard;
  /** Left out while what it rests on is still coming. */
  question?: HeldQuestion;
}

/** The first events of a press: what is decided then holds for the others. */
const firstEvents = new Set(['pointerdown', 'touchstart', 'keydown']);

/**
 * Judges each press before the page sees it, whether it comes by mouse, touch or keys. Where a guard has something to ask,
 * all events of the press are held, or half a press would reach the page. Only presses of a person are held: what scripts
 * send, our own passing on included, goes through.
 */
export class Judge implements PressJudge {
  /** The press that is under way, and what was decided about it. */
  private decision: { control: HTMLElement; held?: Held | undefined } | undefined;
  /** The question that is open, or was last. */
  private asked: AlertDialog | undefined;
  /** Whether a press waits for what its question rests on. */
  private isWaiting = false;

  constructor(
    private readonly page: ConsolePage,
    private readonly guards: readonly Guard[],
    private readonly context: ContextRequest,
    private readonly signal: AbortSignal,
  ) {}

  hear(event: Event): void {
    if (this.asked?.hear(event)) return;
    const press = pressOf(this.page.tree, event);
    if (!press) return;
    const held = this.decide(event, press);
    if (event.type === 'click') this.decision = undefined;
    if (!held) return;
    if (!this.isOn(held)) {
      if (isAskingEvent(event)) this.say(held);
      return;
    }
    event.stopImmediatePropagation();
    // The other events of the press keep their default, from which the browser makes the click that is asked about.
    if (!isAskingEvent(event)) return;
    event.preventDefault();
    this.ask(press, held);
  }

  judge(press: Press): boolean {
    const held = this.heldBy(press);
    if (!held) return false;
    if (this.isOn(held)) this.ask(press, held);
    else this.say(held);
    return this.isOn(held);
  }

  passOn(press: Press): void {
    passOn(this.page, press);
  }

  /** Whoever went through when the press began is looked at once more with its click: the page may have changed since. */
  private decide(event: Event, press: Press): Held | undefined {
    const { decision } = this;
    const isSame = decision?.control === press.control && !firstEvents.has(event.type);
    if (!isSame || (press.isClick && !decision.held))
      this.decision = { control: press.control, held: this.heldBy(press) };
    return this.decision?.held;
  }

  /** The first guard that has something to ask, and what. @param from leaves out those before */
  private heldBy(press: Press, from = 0): Held | undefined {
    const { guards } = this.page.settings();
    for (const guard of this.guards.slice(from)) {
      if (guards[guard.id] === 'off' || !guard.holds(this.page, press)) continue;
      if (guards[guard.id] === 'on' && this.context.isComing()) return { guard };
      const question = guard.question(this.page, press);
      if (question) return { guard, question };
    }
    return undefined;
  }

  private isOn({ guard }: Held): boolean {
    return this.page.settings().guards[guard.id] === 'on';
  }

  private say({ guard, question }: Held): void {
    if (!question) return;
    const { title: sentence, sentences: lines } = question;
    say(this.page, { id: `guard-${guard.id}`, tone: 'warn', sentence, lines }, this.signal);
  }

  /** Asks; once that is overridden, what the guards after this one have to ask comes, each about itself. */
  private ask(press: Press, { guard, question }: Held): void {
    if (this.asked?.isOpen || this.isWaiting) return;
    const at = this.guards.indexOf(guard);
    if (!question) {
      void this.goOnWhenCome(press, at);
      return;
    }
    const goOn = (): void => {
      guard.passedOn?.(this.page, press);
      this.goOn(press, at + 1);
    };
    const askNext = (next: HeldQuestion): void => this.ask(press, { guard, question: next });
    this.asked = askAbout(this.page, press, question, goOn, askNext, this.signal);
  }

  /** Has a press that is held judged by the guards from here on; it is the page's where none has anything to ask. */
  private goOn(press: Press, from: number): void {
    const next = this.heldBy(press, from);
    if (next && this.isOn(next)) {
      this.ask(press, next);
      return;
    }
    if (next) this.say(next);
    passOn(this.page, press);
  }

  private async goOnWhenCome(press: Press, from: number): Promise<void> {
    this.isWaiting = true;
    await this.context.come();
    this.isWaiting = false;
    if (this.signal.aborted) return;
    // The browser has turned a tick box back whose click was held.
    this.goOn({ ...press, isTurned: false }, from);
  }
}
