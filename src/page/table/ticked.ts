import { isOn } from '../dom/state';
import type { PageTree } from '../dom/tree';
import type { TableRow } from './types';

const tickBoxes = 'input[type=checkbox], [role=checkbox]';

/** Whether a row of a table is selected: as it says itself, or by the first tick box in it, also one put in by a slot. */
export function isTicked(tree: PageTree, { elements, cells }: TableRow): boolean {
  if (elements.some((element) => element.getAttribute('aria-selected') === 'true')) return true;
  for (const cell of cells) {
    const slotted = cell?.querySelector('slot')?.assignedElements({ flatten: true }) ?? [];
    for (const holder of cell ? [cell, ...slotted] : []) {
      const [box] = tree.queryAll(holder, tickBoxes);
      if (box) return isOn(box);
    }
  }
  return false;
}
