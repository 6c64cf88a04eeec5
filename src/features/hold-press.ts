import { roleOf } from '../page/dom/aria';
import { press } from '../page/dom/press';
import { isVisible } from '../page/dom/tree';
import { sameText } from '../page/strings';
import { text } from '../shared/text';
import type { ConsolePage } from './feature';

/** What is asked about a press that is held. */
export interface HeldQuestion {
  title: string;
  /** What would happen, one sentence each. */
  sentences: string[];
  /** Exactly one is the main answer. */
  answers: readonly HeldAnswer[];
}

interface HeldAnswer {
  label: string;
  isMain?: boolean;
  /** `passOn` lets the page have the press, `leave` (also given by Escape) does nothing; else what is done instead. */
  does: 'passOn' | 'leave' | (() => void);
}

/** Which presses are held, and what is asked about them. */
export interface HeldPress {
  /** Whether a press of a control of that name is held; decided at each press, as a screen may have changed a moment ago. */
  matches(name: string): boolean;
  question(): HeldQuestion;
}

/** Those of the events of one press at which the question is asked; the browser makes a click of the others. */
const askingEvents = new Set(['click', 'keydown']);
const pressKeys = new Set(['Enter', ' ']);
const pressable =
  'button, a, [role=button], [role=link], [role=menuitem], input[type=button], input[type=submit]';

/**
 * Holds the presses that match before the page sees them, whether they come by mouse, touch or keys, and asks. All events of
 * a press are held, or half a press would reach the page. Only presses of a person are held: what scripts send, our own
 * passing on included, goes through.
 */
export function holdPress(page: ConsolePage, held: HeldPress, signal: AbortSignal): void {
  let isAsking = false;
  page.onPress((event) => {
    if (!event.isTrusted || !isPress(event)) return;
    const control = pressedControl(page, event);
    if (!control || !page.tree.namesOf(control).some(held.matches)) return;
    event.stopImmediatePropagation();
    // The other events of the press keep their default, from which the browser makes the click that is asked about.
    if (!askingEvents.has(event.type)) return;
    event.preventDefault();
    if (isAsking) return;
    isAsking = true;
    ask(page, control, held.question(), signal).finally(() => {
      isAsking = false;
    });
  }, signal);
}

function isPress(event: Event): boolean {
  return !(event instanceof KeyboardEvent) || pressKeys.has(event.key);
}

/** The control that is pressed, looked up through shadow roots; null for none, and for one of our own. */
function pressedControl(page: ConsolePage, event: Event): HTMLElement | null {
  const path = event.composedPath();
  if (path.some((target) => page.tree.isOurs(target as Node))) return null;
  for (const target of path) {
    if (!(target instanceof HTMLElement)) continue;
    if (target.matches(pressable) || roleOf(target) === 'button') return target;
  }
  return null;
}

async function ask(
  page: ConsolePage,
  control: HTMLElement,
  { title, sentences, answers }: HeldQuestion,
  signal: AbortSignal,
): Promise<void> {
  const answered = new AbortController();
  const { screen } = page.recognition();
  const [name = ''] = page.tree.namesOf(control);
  // A screen that is left takes the question about it along. While nobody can tell what the page shows, as in the moment
  // in which a dialog closes, nothing says that it was left.
  const isLeft = (now = page.recognition()): boolean => now.certainty !== 'unsure' && now.screen !== screen;
  page.onChange(() => isLeft() && answered.abort(), answered.signal);
  const choices = answers.map(({ label, isMain, does }, index) => ({
    id: does === 'leave' ? 'cancel' : String(index),
    label,
    ...(isMain ? { main: true } : {}),
  }));
  const id = await page.inPage.ask({ title, sentences, choices }, AbortSignal.any([signal, answered.signal]));
  answered.abort();
  const does = answers[Number(id)]?.does;
  if (does === 'passOn') passOn(page, control, name);
  else if (typeof does === 'function') does();
  else if (control.isConnected) control.focus({ preventScroll: true });
}

/** Passes that one press on; our own events are not trusted and so are not held again. */
function passOn(page: ConsolePage, pressed: HTMLElement, name: string): void {
  const [control, ...others] = pressed.isConnected ? [pressed] : controlsNamed(page, name);
  // The page may have drawn its button anew meanwhile; which of several was meant is not for us to guess.
  if (control && others.length === 0) press(control);
  else page.inPage.note({ id: 'press-again', tone: 'warn', sentence: text('notePressAgain') });
}

function controlsNamed(page: ConsolePage, name: string): Element[] {
  return page.tree
    .landmarks()
    .all.filter((landmark) => landmark.kind === 'control' && landmark.dialog === null)
    .filter((landmark) => sameText(landmark.text, name) && isVisible(landmark.element))
    .map(({ element }) => element);
}
