import { isClippedAway } from '../dom/hiding';
import { isOpaque, type PageTree } from '../dom/tree';

/** Boxes of at most this many pixels hold what is there for screen readers alone. */
const tiny = 2;

/**
 * Whether a person sees an element: it is drawn, and nothing around it cuts it off to nothing, makes it
 * transparent or moves it off the page. What is only scrolled out of its list counts as seen.
 * @param clipped what is known of the elements around, where many are asked about at once
 */
export function isSeen(tree: PageTree, element: Element, clipped = new Map<Element, boolean>()): boolean {
  if (!isOpaque(element)) return false;
  const { width, height } = element.getBoundingClientRect();
  if ((width <= tiny || height <= tiny) && getComputedStyle(element).display !== 'contents') return false;
  return !isInClipped(tree, element, clipped);
}

/** Whether an element, or one around it, takes what is in it out of sight. */
function isInClipped(tree: PageTree, element: Element, clipped: Map<Element, boolean>): boolean {
  const known = clipped.get(element);
  if (known !== undefined) return known;
  const around = element === tree.document.body ? null : tree.parent(element);
  const isClipped =
    (around !== null && around !== tree.document.body && isInClipped(tree, around, clipped)) ||
    isClippedAway(element);
  clipped.set(element, isClipped);
  return isClipped;
}
