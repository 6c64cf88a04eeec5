import { accessibleName } from '../dom/aria';
import { withinDialog } from '../dom/escape';
import { focus } from '../dom/focus';
import { press, pressKey, withoutSubmitting } from '../dom/press';
import type { PageTree } from '../dom/tree';
import { waitFor } from '../dom/wait';
import { type Choice, chosenText } from './choice';
import { isSeen } from './seen';

/** A list may be fetched from a server, or come up slowly on a busy machine. */
const openingMs = 2000;
const byKeyMs = 500;

/**
 * Opens the list of a control in the ways that lists open by, those that change nothing first.
 * @param isOpen whether the list is there
 */
export async function openDropdown(
  tree: PageTree,
  control: () => HTMLElement,
  choice: Choice,
  isOpen: () => boolean,
): Promise<void> {
  const opened = (): true | undefined => (isOpen() ? true : undefined);
  if (isOpen()) return;
  press(control(), isOpen);
  if (await waitFor(tree, opened, openingMs)) return;
  const button = buttonBeside(tree, control());
  if (button) {
    press(button, isOpen);
    if (await waitFor(tree, opened, openingMs / 2)) return;
  }
  focus(control());
  // With Alt, the arrow never changes the value.
  pressKey(control(), 'ArrowDown', { altKey: true });
  if (await waitFor(tree, opened, openingMs / 2)) return;
  for (const key of ['Enter', ' ']) {
    await withoutSubmitting(tree.document, async () =>
      withinDialog(tree, control(), () => pressKey(control(), key)),
    );
    if (await waitFor(tree, opened, byKeyMs)) return;
  }
  const before = chosenText(tree, choice);
  pressKey(control(), 'ArrowDown');
  if (await waitFor(tree, opened, byKeyMs)) return;
  // An arrow that has moved the value instead is taken back.
  if (chosenText(tree, choice) !== before) pressKey(control(), 'ArrowUp');
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
        (control instanceof HTMLInputElement &&
          buttons.length === 1 &&
          accessibleName(tree, button).length < 30)),
  );
  return opening.length === 1 ? opening[0] : undefined;
}
