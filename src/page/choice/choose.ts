import { preservingFocusAndScroll } from '../dom/focus';
import { pressKey } from '../dom/press';
import type { PageTree } from '../dom/tree';
import { waitFor, waitUntilSettled } from '../dom/wait';
import { type Choice, type ChoiceActions, chosenText, isChoiceDisabled, type Picked } from './choice';
import { pickFromDropdown } from './dropdown';
import { pressOne, pressOnly } from './press-value';

/**
 * What became of choosing a value. Only after `chosen`, `ticked` and `changed` it is another one than before; `ticked` and
 * `wasTicked` were read in the control's list, since the control itself does not show it.
 */
export type ChoiceOutcome =
  | 'chosen'
  | 'already'
  | Exclude<Picked, 'pressed'>
  | 'notTaken'
  | 'changed'
  | 'gone';

/** A page may put the old value back a moment after the control itself has shown the new one. */
const settlingMs = 450;

/** A page may put the old value back, or draw the control anew meanwhile: so many attempts are made. */
const attempts = 3;

/**
 * Chooses a value and reads it back after the page has settled.
 * @param find gives the control as it is now, or undefined when it is gone: pages draw their controls anew
 * @param accepts tells whether a value's text is the wanted one
 * @returns `chosen` only when the control shows the value afterwards; `changed` when it shows another one than before, which
 *   could not be put back
 */
export async function choose(
  tree: PageTree,
  find: () => Choice | undefined,
  accepts: (text: string) => boolean,
): Promise<ChoiceOutcome> {
  const control = find();
  const before = control ? chosenText(tree, control) : '';
  const outcome = await tryToChoose(tree, find, accepts);
  const isBefore = (text: string): boolean => text === before;
  const now = find();
  if (
    /^(chosen|already|ticked|wasTicked|gone|disabled)$/.test(outcome) ||
    !now ||
    isBefore(chosenText(tree, now))
  )
    return outcome;
  const isBack = before !== '' && (await tryToChoose(tree, find, isBefore, 1));
  return isBack === 'chosen' || isBack === 'already' ? outcome : 'changed';
}

async function tryToChoose(
  tree: PageTree,
  find: () => Choice | undefined,
  accepts: (text: string) => boolean,
  most = attempts,
): Promise<ChoiceOutcome> {
  const shown = (): string => {
    const choice = find();
    return choice ? chosenText(tree, choice) : '';
  };
  let outcome: ChoiceOutcome = 'notTaken';
  let hasTicked = false;
  for (let attempt = 0; attempt < most; attempt++) {
    const choice = find();
    if (!choice) return 'gone';
    if (accepts(chosenText(tree, choice))) return attempt === 0 ? 'already' : 'chosen';
    if (isChoiceDisabled(tree, choice)) return 'disabled';
    if (choice.kind.isReadable?.(tree, choice) === false) return outcome;
    const picked = await preservingFocusAndScroll(tree, choice.element, async () =>
      choice.kind.pick(actionsIn(tree, find), choice, accepts),
    );
    const isPressed = picked === 'pressed' || picked === 'ticked';
    await waitFor(tree, () => (accepts(shown()) ? true : undefined), isPressed ? 600 : 0);
    if (accepts(await waitUntilSettled(shown, settlingMs))) return 'chosen';
    if (!find()) return 'gone';
    if (picked === 'wasTicked') return hasTicked ? 'ticked' : 'wasTicked';
    // Whether a tick has stayed is seen when the list is opened once more.
    hasTicked ||= picked === 'ticked';
    outcome = hasTicked ? 'changed' : picked === 'pressed' ? 'notTaken' : picked;
    // A list that has no such value has none the next time either, unless it was only drawn anew.
    if (!isPressed && choice.element.isConnected) return outcome;
  }
  return outcome;
}

const actionsIn = (tree: PageTree, find: () => Choice | undefined): ChoiceActions => ({
  tree,
  press: pressOne,
  pressKey,
  pressOnly,
  pickFromDropdown: (choice, accepts) => pickFromDropdown(tree, choice, find, accepts),
});
