import { isClippedAway } from '../dom/hiding';
import { isOpaque, type PageTree } from '../dom/tree';

/** Boxes of at most this many pixels hold what is there for screen readers alone. */
const tiny = 2;

/**
 * Whether a person sees an element: it is drawn, and nothing around it cuts it off to nothing, makes it
 * transparent or moves it off the page. What is only scrolled out of its list counts as seen.
 */
export function isSeen(tree: PageTree, element: Element): boolean {
  if (!isOpaque(element)) return false;
  const { width, height } = element.getBoundingClientRect();
  if ((width <= tiny || height <= tiny) && getComputedStyle(element).display !== 'contents') return false;
  for (let at: Element | null = element; at && at !== tree.document.body; at = tree.parent(at))
    if (isClippedAway(at)) return false;
  return true;
}
