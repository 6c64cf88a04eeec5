import styles from '../../in-page/pick.css?inline';
import { PickOutline } from '../../in-page/pick-outline';
import surface from '../../in-page/surface.css?inline';
import { focused } from '../../page/dom/focus';
import type { ConsolePage } from '../feature';
import type { Lesson } from './lesson';

/** What was taken is no press of the page's; the second half of a double press comes after it, within so long. */
const afterwardsMs = 500;
const forward = new Set(['ArrowDown', 'ArrowRight']);
const backward = new Set(['ArrowUp', 'ArrowLeft']);

/** What the picker tells. */
interface PickerEvents {
  /** The admin has moved the outline by keys to this. */
  moved(to: Element): void;
  /** The admin has pressed this. @returns whether it is taken, which ends the picking */
  taken(element: Element | undefined): boolean;
  left(): void;
}

/**
 * Lets the admin point at something in the page: by the pointer, by the page's own focus (Tab), or through all that it may
 * be (arrow keys); a press or Enter takes it, Escape leaves. The page hears of none of the presses and keys but Tab.
 */
export class Picker {
  private readonly outline: PickOutline;
  private at: Element | undefined;
  private readonly ended = new AbortController();

  constructor(
    private readonly page: ConsolePage,
    private readonly lesson: Lesson,
    private readonly events: PickerEvents,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.end(), { once: true });
    const ended = this.ended.signal;
    this.outline = new PickOutline(document, ended);
    page.inPage.put(this.outline.box, [surface, styles], ended);
    const holding = new AbortController();
    page.onPress((event) => this.pressed(event), holding.signal);
    ended.addEventListener('abort', () => setTimeout(() => holding.abort(), afterwardsMs), { once: true });
    const options = { capture: true, passive: true, signal: ended };
    window.addEventListener('pointermove', (event) => event.isTrusted && this.over(event), options);
    window.addEventListener('focusin', (event) => event.isTrusted && this.focusMoved(), options);
  }

  end(): void {
    this.ended.abort();
  }

  private over(event: Event): void {
    this.show(this.meantBy(event));
  }

  private focusMoved(): void {
    const element = focused(this.page.tree);
    const meant = element && this.lesson.meant(element);
    if (meant) this.show(meant);
  }

  private show(element: Element | undefined): void {
    this.at = element;
    this.outline.draw(element);
  }

  private meantBy(event: Event): Element | undefined {
    const [target] = event.composedPath();
    return target instanceof Element && !this.page.tree.isOurs(target)
      ? this.lesson.meant(target)
      : undefined;
  }

  /** Holds each event of a press of a person; what scripts send is the page's own business. */
  private pressed(event: Event): void {
    if (!event.isTrusted) return;
    if (event instanceof KeyboardEvent && event.key === 'Tab' && !this.ended.signal.aborted) return;
    event.stopImmediatePropagation();
    // The browser makes the click of a touch from its other events, and takes the focus along with the mouse's.
    if (!/^(touch|pointer)/.test(event.type)) event.preventDefault();
    if (this.ended.signal.aborted) return;
    if (event instanceof KeyboardEvent) this.key(event);
    else if (event.type === 'click') this.take(this.meantBy(event));
  }

  private key({ type, key }: KeyboardEvent): void {
    if (type !== 'keydown') return;
    if (key === 'Escape') {
      this.end();
      this.events.left();
    } else if (key === 'Enter' || key === ' ') this.take(this.at);
    else if (forward.has(key) || backward.has(key)) this.step(forward.has(key) ? 1 : -1);
  }

  private step(by: 1 | -1): void {
    const all = this.lesson.candidates();
    const before = this.at ? all.indexOf(this.at) : -1;
    const next = all[before < 0 ? (by > 0 ? 0 : all.length - 1) : (before + by + all.length) % all.length];
    if (!next) return;
    next.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    this.show(next);
    this.events.moved(next);
  }

  private take(element: Element | undefined): void {
    if (this.events.taken(element)) this.end();
  }
}
