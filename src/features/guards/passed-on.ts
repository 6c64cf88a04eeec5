import { dialogAround, drawnDialogAround } from '../../page/dom/dialogs';
import { isVisible } from '../../page/dom/tree';
import type { ConsolePage } from '../feature';
import type { Press } from './press';

/**
 * Remembers that a press was passed on: what the page then asks in a dialog of its own is about that press, and its answer is
 * not held once more. Whatever a person presses outside of dialogs is another press.
 */
export class PassedOn {
  private readonly pages = new WeakSet<ConsolePage>();

  note(page: ConsolePage): void {
    this.pages.add(page);
  }

  /** Whether a press answers what the page asks about one that was passed on. */
  isAnswer(page: ConsolePage, { control }: Press): boolean {
    return this.pages.has(page) && isInDialog(page, control);
  }

  /** Forgets with the next press outside of dialogs, until the signal aborts. */
  follow(page: ConsolePage, signal: AbortSignal): void {
    page.onPress((event) => {
      if (!event.isTrusted || !this.pages.has(page) || !isStart(event)) return;
      const [target] = event.composedPath();
      if (!(target instanceof Element) || page.tree.isOurs(target) || isInDialog(page, target)) return;
      this.pages.delete(page);
    }, signal);
  }
}

/** Whether a press begins with an event. Keys that lead from one control to another press nothing. */
const isStart = (event: Event): boolean =>
  event.type === 'pointerdown' || (event instanceof KeyboardEvent && /^(?:Enter| )$/.test(event.key));

/** Whether something stands in a dialog, be it one by how it is drawn alone. */
export function isInDialog({ tree }: ConsolePage, control: Element): boolean {
  if (dialogAround(tree, control)) return true;
  const shown = (): Element[] =>
    tree
      .landmarks()
      .all.map(({ element }) => element)
      .filter(isVisible);
  return drawnDialogAround(tree, control, shown) !== null;
}
