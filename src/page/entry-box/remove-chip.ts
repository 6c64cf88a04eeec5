import { focus } from '../dom/focus';
import { press, pressKey } from '../dom/press';
import type { PageTree } from '../dom/tree';
import { pause } from '../dom/wait';
import { removerOf } from './chip-text';
import { setBoxText } from './set-text';

/** How long a page may take to let go of a chip, in milliseconds. */
const goingWaits = [0, 16, 60, 150, 250];

/**
 * Removes a chip by its own cross where it has one, else by the keys that remove a chip.
 * @param input the field's box, where it is there
 */
export async function removeChip(
  tree: PageTree,
  input: HTMLElement | undefined,
  element: HTMLElement,
): Promise<void> {
  const before = element.textContent;
  // A page may draw the chips that are left into the elements that it has.
  const isGone = (): boolean => !element.isConnected || element.textContent !== before;
  const gone = async (): Promise<boolean> => {
    for (const wait of goingWaits) {
      if (isGone()) return true;
      await pause(wait);
    }
    return isGone();
  };
  const cross = removerOf(tree, element);
  if (cross) {
    press(cross);
    if (await gone()) return;
  }
  const target = element.querySelector<HTMLElement>('[tabindex], button') ?? element;
  for (const key of ['Delete', 'Backspace']) {
    target.focus({ preventScroll: true });
    pressKey(target, key);
    if (await gone()) return;
  }
  if (!input?.isConnected || !isLastBefore(element, input)) return;
  focus(input);
  setBoxText({ element: input }, '');
  pressKey(input, 'Backspace');
  await gone();
}

/** Whether nothing stands between a chip and the box: then the box's own key removes just this one. */
function isLastBefore(chip: Element, input: Element): boolean {
  for (let at: Element | null = chip; at && !at.contains(input); at = at.parentElement) {
    const next = at.nextElementSibling;
    if (next) return next === input || next.contains(input);
  }
  return false;
}
