import { searchBoxes } from '../../basespace/wording';
import { accessibleName } from '../../page/dom/aria';
import { fold } from '../../page/dom/text';
import { isVisible } from '../../page/dom/tree';
import type { ConsolePage } from '../feature';

/**
 * Whether something is typed into a box that searches or filters: then the table holds who fits, and what it says of its
 * number says nothing of the workgroup.
 */
export function isFiltered({ tree }: ConsolePage): boolean {
  const boxes = tree.queryAll<HTMLInputElement>(
    tree.document,
    'input:not([type]), input[type=text], input[type=search]',
  );
  return boxes.some((box) => {
    if (box.value.trim() === '' || box.closest('dialog, [role=dialog], [aria-modal=true]')) return false;
    const isSearch = box.type === 'search' || box.closest('[role=searchbox], [role=search]') !== null;
    return isVisible(box) && (isSearch || isSearchName(accessibleName(tree, box)));
  });
}

function isSearchName(name: string): boolean {
  return searchBoxes.some((word) => fold(name).includes(word));
}
