import { withinDialog } from '../dom/escape';
import { focus } from '../dom/focus';
import { click, press, pressKey, withoutSubmitting } from '../dom/press';
import type { PageTree } from '../dom/tree';
import { waitFor } from '../dom/wait';
import { type Choice, chosenText } from './choice';
import type { Options } from './options';
import { isSeen } from './seen';

/** A list may be fetched from a server, or come up slowly on a busy machine. */
const openingMs = 2000;
const byKeyMs = 1000;
/** A list that has come up may still have no options. */
const fillingMs = 800;

/**
 * What came of trying to open a list: `unclear` where something has come up that is not seen to be its list, `changed` where
 * the control shows another value though none was chosen, `moved` where a press alone made it do so.
 */
export type Opening = 'open' | 'shut' | 'unclear' | 'changed' | 'moved';

/** A list that is to be opened. */
export interface Closed {
  tree: PageTree;
  choiceNow(): Choice;
  options: Options;
  /** Whether the control says that its list is there, or a list is seen. */
  isOpen(): boolean;
}

/**
 * Opens the list of a control in the ways that lists open by, those that change nothing first. As soon as one of them has
 * any effect, no further one is tried: a key that is pressed in a list that nobody has seen to be open chooses in it.
 */
export async function openDropdown(closed: Closed): Promise<Opening> {
  const { tree, choiceNow, isOpen } = closed;
  const control = (): HTMLElement => choiceNow().element;
  const opened = (): true | undefined => (isOpen() ? true : undefined);
  const effect = effectOn(closed);
  if (isOpen()) return 'open';
  for (const { does, milliseconds, isPress, takesBack } of attemptsAt(closed)) {
    const before = chosenText(tree, choiceNow());
    await does();
    await waitFor(tree, opened, milliseconds);
    const came = effect();
    if (came === 'shut') continue;
    if (came !== 'changed') return came;
    const now = chosenText(tree, choiceNow());
    const { values } = choiceNow();
    // A box to search in may show nothing, or say what to type, while its list is open.
    if (isPress) return values.isValue(now) || !values.isValue(before) ? 'moved' : 'unclear';
    if (!takesBack) return came;
    // An arrow that has moved the value instead is taken back.
    pressKey(control(), takesBack);
    const isBack = (): true | undefined => (chosenText(tree, choiceNow()) === before ? true : undefined);
    return (await waitFor(tree, isBack, byKeyMs)) ? 'unclear' : 'changed';
  }
  return 'shut';
}

interface Attempt {
  does(): void | Promise<void>;
  /** How long it may take until the list is there. */
  milliseconds: number;
  /** Whether the control itself is pressed. */
  isPress?: true;
  /** The key that undoes it where it has changed the value. */
  takesBack?: string;
}

function* attemptsAt(closed: Closed): Generator<Attempt> {
  const { tree, choiceNow, options, isOpen } = closed;
  const control = (): HTMLElement => choiceNow().element;
  const isUp = (): boolean => isOpen() || options.now().length > 0;
  yield { does: () => pressUntilUp(closed, isUp), milliseconds: openingMs, isPress: true };
  const button = buttonBeside(tree, control());
  if (button) yield { does: () => press(button, isOpen), milliseconds: openingMs / 2 };
  focus(control());
  const arrow = { milliseconds: byKeyMs, takesBack: 'ArrowUp' };
  // With Alt, the arrow hardly ever changes the value.
  yield { does: () => void pressKey(control(), 'ArrowDown', { altKey: true }), ...arrow };
  for (const key of ['Enter', ' ']) {
    const send = async (): Promise<void> => withinDialog(tree, control(), () => pressKey(control(), key));
    yield { does: () => withoutSubmitting(tree.document, send), milliseconds: byKeyMs };
  }
  yield { does: () => void pressKey(control(), 'ArrowDown'), ...arrow };
}

/**
 * Presses a control until something has come up. What comes up as it gets the focus may be a hint and no list: then the press is
 * ended by the click that was left out.
 */
async function pressUntilUp({ tree, choiceNow, isOpen }: Closed, isUp: () => boolean): Promise<void> {
  let isEnded = true;
  press(choiceNow().element, () => {
    isEnded = !isUp();
    return !isEnded;
  });
  if (isEnded) return;
  const isKnown = (): true | undefined => (isOpen() ? true : undefined);
  if (!(await waitFor(tree, isKnown, fillingMs))) click(choiceNow().element);
}

/** Makes a reader of what the attempts have come to so far. */
function effectOn({ tree, choiceNow, options, isOpen }: Closed): () => Opening {
  const active = (): string => choiceNow().element.getAttribute('aria-activedescendant') ?? '';
  const activeBefore = active();
  const before = chosenText(tree, choiceNow());
  return () => {
    if (isOpen()) return 'open';
    if (chosenText(tree, choiceNow()) !== before) return 'changed';
    const { cameUp } = options;
    return active() !== activeBefore || cameUp.isAnything() || cameUp.hasFocus() ? 'unclear' : 'shut';
  };
}

/** The button beside a box that is typed into, which opens its list. */
function buttonBeside(tree: PageTree, control: HTMLElement): HTMLElement | undefined {
  const holder = tree.parent(control);
  const buttons = holder ? tree.queryAll(holder, 'button, [role=button]') : [];
  const opening = buttons.filter(
    (button) =>
      button !== control &&
      isSeen(tree, button) &&
      (button.hasAttribute('aria-expanded') ||
        button.hasAttribute('aria-haspopup') ||
        (control instanceof HTMLInputElement && buttons.length === 1 && tree.nameOf(button).length < 30)),
  );
  return opening.length === 1 ? opening[0] : undefined;
}
