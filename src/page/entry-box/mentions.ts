import type { PageTree } from '../dom/tree';
import { fold } from '../strings';

/** Entries of these signs alone stand in a page's code as they are. */
const plain = /^[\w.@+-]+$/;

/**
 * Whether an entry stands anywhere in a part of the page, be it in an attribute. Far sooner told than which chip it is: what is
 * not even mentioned needs no reading.
 */
export function mentions(tree: PageTree, area: Element, entry: string): boolean {
  // What is slotted into a component stands elsewhere in its code.
  if (!plain.test(entry) || area.getRootNode() !== tree.document) return true;
  const folded = fold(entry);
  // A page may put in characters, invisible, at which an address can be broken.
  const says = (text: string | null): boolean => text !== null && fold(text).includes(folded);
  const isIn = (element: Element): boolean => {
    for (const { value } of element.attributes) if (says(value)) return true;
    const root = tree.shadowOf(element);
    return root !== null && (says(root.textContent) || [...root.querySelectorAll('*')].some(isIn));
  };
  return says(area.textContent) || isIn(area) || [...area.querySelectorAll('*')].some(isIn);
}
