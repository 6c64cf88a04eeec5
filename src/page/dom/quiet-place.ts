import { dialogOrFormAround } from './dialogs';
import { seenNow } from './hiding';
import type { PageTree } from './tree';

const words = 'h1, h2, h3, h4, h5, h6, [role=heading], legend, p';
const pressable = 'button, a, label, summary, [role=button], [tabindex="0"], [draggable=true]';

/**
 * Words in the dialog or form around an element that do nothing when they are pressed, for what closes by a press beside it.
 * Never the dialog's own box: for many, a press on it is one beside the dialog, which closes it. Where the pointer looks as if
 * something could be pressed or dragged, it can be.
 */
export function quietPlace(tree: PageTree, element: Element): Element | undefined {
  const around = dialogOrFormAround(tree, element);
  if (!around) return undefined;
  const isSeen = seenNow(tree);
  return tree
    .queryAll(around, words)
    .find(
      (each) =>
        isSeen(each) &&
        /^(?:auto|default|text)$/.test(getComputedStyle(each).cursor) &&
        !tree.closest(each, pressable) &&
        !tree.contains(each, element),
    );
}
