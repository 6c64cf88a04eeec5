import { preservingFocusAndScroll } from '../dom/focus';
import { press } from '../dom/press';
import type { PageTree } from '../dom/tree';
import { waitFor, waitUntilSettled } from '../dom/wait';
import { type Choice, chosenText, isChoiceDisabled, isDisabled, isOn, radioText } from './choice';
import { type Picked, pickFromPopup } from './dropdown';

/** What became of choosing a value. */
export type ChoiceOutcome = 'chosen' | 'already' | Exclude<Picked, 'pressed'> | 'notTaken' | 'gone';

/** A page may put the old value back, or draw the control anew while it is chosen from: it is asked again so often. */
const attempts = 3;

/**
 * Chooses a value and reads it back after the page has settled.
 * @param find gives the control as it is now, or undefined when it is gone: pages draw their controls anew
 * @param accepts tells whether a value's text is the wanted one; for tick boxes `true` is asked
 * @returns `chosen` only when the control shows the value afterwards
 */
export async function choose(
  tree: PageTree,
  find: () => Choice | undefined,
  accepts: (text: string) => boolean,
): Promise<ChoiceOutcome> {
  const shown = (): string => {
    const choice = find();
    return choice ? chosenText(tree, choice) : '';
  };
  let outcome: ChoiceOutcome = 'notTaken';
  for (let attempt = 0; attempt < attempts; attempt++) {
    const choice = find();
    if (!choice) return 'gone';
    if (accepts(chosenText(tree, choice))) return attempt === 0 ? 'already' : 'chosen';
    if (isChoiceDisabled(tree, choice)) return 'disabled';
    const picked = await preservingFocusAndScroll(tree, choice.element, () =>
      pressValue(tree, choice, accepts),
    );
    await waitFor(tree, () => (accepts(shown()) ? true : undefined), picked === 'pressed' ? 600 : 0);
    if (accepts(await waitUntilSettled(shown, 250))) return 'chosen';
    if (!find()) return 'gone';
    outcome = picked === 'pressed' ? 'notTaken' : picked;
    // A list that has no such value has none the next time either, unless it was only drawn anew.
    if (picked !== 'pressed' && choice.element.isConnected) return outcome;
  }
  return outcome;
}

async function pressValue(
  tree: PageTree,
  choice: Choice,
  accepts: (text: string) => boolean,
): Promise<Picked> {
  const { element } = choice;
  if (element instanceof HTMLSelectElement) return chooseNativeOption(element, accepts);
  if (choice.kind === 'toggle') {
    if (accepts(String(!isOn(element)))) pressOne(element);
    return 'pressed';
  }
  if (choice.kind === 'radios') {
    const fitting = choice.radios.filter((radio) => accepts(radioText(tree, radio)));
    return pressOnly(fitting, pressOne);
  }
  return pickFromPopup(tree, choice, accepts);
}

/** Native inputs change by a click alone, even where they lie hidden under a drawing; others may listen to the pointer. */
function pressOne(element: HTMLElement): void {
  if (element instanceof HTMLInputElement) element.click();
  else press(element);
}

function pressOnly(fitting: HTMLElement[], pressIt: (element: HTMLElement) => void): Picked {
  const able = fitting.filter((element) => !isDisabled(element));
  const [only] = able;
  if (able.length > 1) return 'severalSuchValues';
  if (!only) return fitting.length > 0 ? 'disabled' : 'noSuchValue';
  pressIt(only);
  return 'pressed';
}

function chooseNativeOption(select: HTMLSelectElement, accepts: (text: string) => boolean): Picked {
  const fitting = [...select.options].filter((option) => accepts(option.label));
  return pressOnly(fitting, (option) => {
    const setIndex = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'selectedIndex')?.set;
    setIndex?.call(select, (option as HTMLOptionElement).index);
    select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}
