import { dialogAround } from '../../page/dom/dialogs';
import { isVisible } from '../../page/dom/tree';
import { fold } from '../../page/strings';
import type { ConsolePage } from '../feature';

const textBoxes = 'input:not([type]), input[type=text], input[type=search], input[role=searchbox]';

/** The text boxes of the page that are not empty. */
function filledBoxes({ tree }: ConsolePage): HTMLInputElement[] {
  return tree.queryAll<HTMLInputElement>(tree.document, textBoxes).filter(({ value }) => value.trim() !== '');
}

/** Whether the table may be filtered: any filled text box may do that, whatever its name. */
export function mayBeFiltered(page: ConsolePage): boolean {
  return filledBoxes(page).length > 0;
}

/**
 * Whether something is typed into a box that searches or filters: then the table holds only the users who fit, and the number
 * it states is not the number of users.
 */
export function isFiltered(page: ConsolePage): boolean {
  const { tree } = page;
  return filledBoxes(page).some((box) => {
    if (dialogAround(tree, box)) return false;
    const isSearch = box.type === 'search' || box.closest('[role=searchbox], [role=search]') !== null;
    return isVisible(box) && (isSearch || isSearchName(tree.nameOf(box), page));
  });
}

function isSearchName(name: string, { wording }: ConsolePage): boolean {
  return wording.searchBoxes.some((word) => fold(name).includes(fold(word)));
}
