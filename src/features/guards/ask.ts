import { AlertDialog } from '../../in-page/alert-dialog';
import styles from '../../in-page/question.css?inline';
import surface from '../../in-page/surface.css?inline';
import { press as pressControl } from '../../page/dom/press';
import { isPressable } from '../../page/dom/pressable';
import { isVisible } from '../../page/dom/tree';
import { sameText } from '../../page/strings';
import { text } from '../../shared/text';
import type { ConsolePage } from '../feature';
import type { HeldQuestion } from './guard';
import type { Press } from './press';
import { say } from './say';

/**
 * Asks about a press that was held, and does what the answer says. Gives the question as it stands over the page.
 * @param goOn called when the press is to be passed on
 * @param askNext called with what is to be asked next
 */
export function askAbout(
  page: ConsolePage,
  press: Press,
  { title, sentences, answers }: HeldQuestion,
  goOn: () => void,
  askNext: (question: HeldQuestion) => void,
  signal: AbortSignal,
): AlertDialog {
  const answered = new AbortController();
  const asked = AbortSignal.any([signal, answered.signal]);
  const seen = page.recognition();
  // A screen or a dialog that is left takes the question about it along. While nobody can tell what the page shows, as in
  // the moment in which a dialog closes, nothing says that it was left.
  const isLeft = (now = page.recognition()): boolean =>
    now.certainty !== 'unsure' && (now.screen !== seen.screen || now.dialog !== seen.dialog);
  page.onChange(() => isLeft() && answered.abort(), asked);
  const choices = answers.map(({ label, isMain, does, tick }, index) => ({
    id: does === 'leave' ? 'cancel' : String(index),
    label,
    ...(isMain ? { main: true } : {}),
    ...(tick ? { tick } : {}),
  }));
  const dialog = new AlertDialog(page.tree.document, { title, sentences, choices });
  const show = (element: HTMLElement): void => page.inPage.put(element, [surface, styles], asked);
  void dialog.ask(show, asked).then((id) => {
    answered.abort();
    const does = answers[Number(id)]?.does;
    if (does === 'passOn') goOn();
    else if (typeof does === 'function') does();
    else if (typeof does === 'object') askNext(does);
    else if (press.control.isConnected) press.control.focus({ preventScroll: true });
  });
  return dialog;
}

/** Passes that one press on; our own events are not trusted and so are not held again. */
export function passOn(page: ConsolePage, { control: pressed, names: [name = ''] }: Press): void {
  const [control, ...others] = pressed.isConnected ? [pressed] : controlsNamed(page, name);
  // The page may have drawn its button anew meanwhile; which of several was meant is not for us to guess.
  if (control && others.length === 0) pressControl(control);
  else say(page, { id: 'press-again', tone: 'warn', sentence: text('notePressAgain') });
}

/** The controls of that name where the press was: in the open dialog, else on the screen. */
function controlsNamed(page: ConsolePage, name: string): Element[] {
  const { dialogElement } = page.recogniseNow();
  return page.tree
    .landmarks()
    .all.filter(({ dialog, element }) => isIn(page, dialogElement, dialog, element))
    .filter((each) => sameText(each.text, name) && isVisible(each.element) && isPressable(each))
    .map(({ element }) => element);
}

const isIn = (
  { tree }: ConsolePage,
  open: Element | null,
  dialog: Element | null,
  element: Element,
): boolean => (open ? tree.contains(open, element) : dialog === null);
