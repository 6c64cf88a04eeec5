import { inSight, isOpaque } from '../dom/hiding';
import type { PageTree } from '../dom/tree';

/** Boxes of at most this many pixels hold what is there for screen readers alone. */
const tiny = 2;

/**
 * Whether a person sees a control or an option: it is drawn, of some size, not transparent, and in sight. What is only scrolled
 * out of its list counts as seen.
 * @param isInSight where many are asked about at once, the same test for all of them
 */
export function isSeen(tree: PageTree, element: Element, isInSight = inSight(tree)): boolean {
  if (!isOpaque(element)) return false;
  const { width, height } = element.getBoundingClientRect();
  if ((width <= tiny || height <= tiny) && getComputedStyle(element).display !== 'contents') return false;
  return isInSight(element);
}
