import { dialogAround } from './dialogs';
import { pressKey } from './press';
import type { PageTree } from './tree';

/** Sends Escape to an element and keeps a dialog's own handling of it (closing) from following. */
export function pressEscapeWithin(tree: PageTree, element: Element): void {
  const dialog = dialogAround(tree, element);
  const hold = (event: Event): void => event.stopPropagation();
  dialog?.addEventListener('keydown', hold);
  pressKey(element, 'Escape');
  dialog?.removeEventListener('keydown', hold);
}
