import { dialogOrFormAround } from '../dom/dialogs';
import { focused } from '../dom/focus';
import { inSight } from '../dom/hiding';
import { isText } from '../dom/nodes';
import { isVisible, type PageTree } from '../dom/tree';
import { withoutWhatIsBehind } from './behind-dialog';
import type { Choice } from './choice';
import { isSeen } from './seen';
import { seenParts } from './seen-parts';

/** What only tells of something, and is nothing to choose from. */
const telling = '[role=tooltip], [role=status], [role=alert], [role=log], [aria-live]';
/** Smaller than this many pixels in width or height is a line or a dot, and no list. */
const smallest = 8;

/** What has come into view in a page since a control was about to be opened. */
export class CameUp {
  private readonly parts: () => HTMLElement[];
  private readonly seenBefore = new Set<Element>();
  private readonly drawnBefore = new Set<Element>();
  /** The elements of the dialog away from the control, each with what it is known by when it is drawn anew. */
  private readonly keysBefore = new Map<Element, string>();

  /** @param choiceNow gives the control as it is now: pages draw their controls anew */
  constructor(
    private readonly tree: PageTree,
    private readonly choiceNow: () => Choice,
  ) {
    this.parts = seenParts(tree, choiceNow().element);
    const isInSight = inSight(tree);
    const around = this.around();
    for (const part of this.parts()) {
      if (isVisible(part)) this.drawnBefore.add(part);
      if (isSeen(tree, part, isInSight)) this.seenBefore.add(part);
      if (tree.contains(around, part) && !this.isOfControl(part)) this.keysBefore.set(part, keyOf(part));
    }
  }

  /** The elements with words of their own that a person sees now and did not before, in document order. */
  words(): HTMLElement[] {
    const isInSight = inSight(this.tree);
    const fresh = this.parts().filter((part) => !this.seenBefore.has(part) && wordsOf(part) !== '');
    return this.reallyNew(fresh.filter((part) => isSeen(this.tree, part, isInSight)));
  }

  /**
   * Whether anything at all has come up, if only in part as yet, or without a word: a key that is pressed now might choose in
   * it. What a control shows in itself, as the ring of a press, is nothing.
   */
  isAnything(): boolean {
    const { element: control } = this.choiceNow();
    const now = this.parts().filter((part) =>
      this.drawnBefore.has(part) ? !this.seenBefore.has(part) && isSeen(this.tree, part) : isVisible(part),
    );
    return this.reallyNew(now).some((part) => {
      if (this.tree.closest(part, telling)) return false;
      if (wordsOf(part) !== '') return !this.tree.contains(control, part);
      const { width, height } = part.getBoundingClientRect();
      return width >= smallest && height >= smallest && !this.isOfControl(part);
    });
  }

  /** Whether the focus has gone into something that was not drawn before. */
  hasFocus(): boolean {
    const active = focused(this.tree);
    if (!active || this.drawnBefore.has(active) || this.isOfControl(active)) return false;
    return !this.tree.contains(active, this.choiceNow().element);
  }

  /** Whether a new element stands in the dialog away from the control, where others than its list may come up as well. */
  isAway(element: Element): boolean {
    return (
      this.tree.contains(this.around(), element) && !this.isOfControl(element) && !this.isOnPage(element)
    );
  }

  /** The dialog around the control; where it is in none, the page. */
  around(): Element {
    return dialogOrFormAround(this.tree, this.choiceNow().element) ?? this.tree.document.body;
  }

  private isOfControl(element: Element): boolean {
    const { element: control, area } = this.choiceNow();
    return this.tree.contains(control, element) || this.tree.contains(area, element);
  }

  /** Whether an element, where the control is in no dialog, is in what was put at the end of the page. */
  private isOnPage(element: Element): boolean {
    const { body } = this.tree.document;
    if (this.around() !== body) return false;
    let at: Element = element;
    for (let outer = this.tree.parent(at); outer && outer !== body; outer = this.tree.parent(at)) at = outer;
    return !this.drawnBefore.has(at);
  }

  /** Whether an element was in view before. */
  wasSeen(element: Element): boolean {
    return this.seenBefore.has(element);
  }

  /**
   * Without what lies behind the dialog, and without those that only came in the place of like ones in the dialog, which are gone:
   * these were drawn anew.
   */
  private reallyNew(found: HTMLElement[]): HTMLElement[] {
    if (found.length === 0) return found;
    const fresh = withoutWhatIsBehind(this.tree, this.choiceNow().element, found);
    const gone = new Map<string, number>();
    for (const [part, key] of this.keysBefore) {
      if (!part.isConnected) gone.set(key, (gone.get(key) ?? 0) + 1);
    }
    if (gone.size === 0) return fresh;
    return fresh.filter((part) => {
      if (!this.isAway(part)) return true;
      const key = keyOf(part);
      const left = gone.get(key) ?? 0;
      gone.set(key, left - 1);
      return left <= 0;
    });
  }
}

/** Words tell more than a class, which may say what is pressed or open just now. */
const keyOf = (element: Element): string =>
  [element.localName, wordsOf(element) || element.getAttribute('class')].join('\n');

/** What stands right in an element. */
export function wordsOf(element: Element): string {
  let words = '';
  for (const node of element.childNodes) if (isText(node)) words += node.data;
  return words.trim();
}
