import { dialogAround, drawnDialogAround } from '../../page/dom/dialogs';
import { isVisible } from '../../page/dom/tree';
import type { ConsolePage } from '../feature';
import type { Press } from './press';

/** What a page asks is answered within so long, in milliseconds. */
const answeredWithinMs = 60_000;

/**
 * Remembers when a press was passed on: what the page then asks in a dialog of its own is about that press, and its answer is
 * not held once more.
 */
export class PassedOn {
  private readonly at = new WeakMap<ConsolePage, number>();

  note(page: ConsolePage): void {
    this.at.set(page, performance.now());
  }

  /** Whether a press answers what the page asks about one that was passed on. */
  isAnswer(page: ConsolePage, { control }: Press): boolean {
    const at = this.at.get(page);
    return at !== undefined && performance.now() - at < answeredWithinMs && isInDialog(page, control);
  }
}

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
