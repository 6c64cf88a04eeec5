import { isVisible, type PageTree } from '../dom/tree';
import { tidy } from '../strings';
import type { EntryBox } from './box';
import { listsOver } from './chips';
import { elementsOf } from './places';

/** So long is what stands in a small thing at most: two initials, a count. */
const mostInPart = 4;

/** How many small things are drawn in a field, initials and pictures among them; no messages, and nothing that it offers. */
export function partsIn(tree: PageTree, box: EntryBox): number {
  const lists = listsOver(tree, box);
  return elementsOf(tree, box).filter(
    (part) =>
      part.childElementCount === 0 &&
      // A box that holds text itself is a small thing once it is empty.
      part !== box.element &&
      tidy(part.textContent ?? '').length <= mostInPart &&
      !part.closest('[role=alert], [role=status], [aria-live]') &&
      !lists.some((list) => tree.contains(list, part)) &&
      isVisible(part),
  ).length;
}
