import { isVisible } from './hiding';
import type { PageTree } from './tree';

/** Dialogs by tag or role, and boxes that say that nothing behind them can be used. */
export const dialogSelector = 'dialog, [role=dialog], [role=alertdialog], [aria-modal=true]';

/** The dialog that an element is in; null for none. */
export function dialogAround(tree: PageTree, element: Element): Element | null {
  return tree.closest(element, dialogSelector);
}

/** The dialog or the form that an element is in, whichever is nearer; null for none. */
export function dialogOrFormAround(tree: PageTree, element: Element): Element | null {
  return tree.closest(element, `${dialogSelector}, form`);
}

/** Whether an element of this role is a dialog that is not closed; whether it is drawn is not asked. */
export function isOpenDialog(element: Element, role: string): boolean {
  if (element.localName === 'dialog') return (element as HTMLDialogElement).open;
  return role === 'dialog' || role === 'alertdialog' || element.getAttribute('aria-modal') === 'true';
}

/** Whether the page shows a dialog. */
export function showsDialog(tree: PageTree): boolean {
  return tree
    .queryAll(tree.document, dialogSelector)
    .some((dialog) => isVisible(dialog) && !(dialog instanceof HTMLDialogElement && !dialog.open));
}
