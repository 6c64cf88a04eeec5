import { dialogAround, knownDrawnAround } from './dialogs';
import { pressKey } from './press';
import type { PageTree } from './tree';

/** Sends Escape to an element and keeps a dialog's own handling of it (closing) from following. */
export function pressEscapeWithin(tree: PageTree, element: Element): void {
  withinDialog(tree, element, () => pressKey(element, 'Escape'));
}

/** Sends keys to an element of a dialog that the dialog itself must not get, since it may end by them. */
export function withinDialog(tree: PageTree, element: Element, send: () => void): void {
  const dialog = dialogAround(tree, element) ?? knownDrawnAround(tree, element);
  if (dialog === element) return;
  // Held below the dialog: what the dialog listens to itself would be told before a listener that is added now.
  let below = element;
  for (let at = tree.parent(element); at && at !== dialog; at = tree.parent(at)) below = at;
  const holder = dialog ? below : null;
  const hold = (event: Event): void => event.stopPropagation();
  const types = ['keydown', 'keypress', 'keyup'];
  for (const type of types) holder?.addEventListener(type, hold);
  send();
  for (const type of types) holder?.removeEventListener(type, hold);
}
