import { isOn } from '../dom/state';
import { isVisible, type PageTree } from '../dom/tree';
import type { TableRow } from './types';

const tickBoxes = 'input[type=checkbox], [role=checkbox]';

/** Whether a row of a table is selected: as it says itself, or by the first tick box in it. */
export function isTicked(tree: PageTree, { elements, cells }: TableRow): boolean {
  if (elements.some((element) => element.getAttribute('aria-selected') === 'true')) return true;
  for (const cell of cells) {
    const [box] = cell ? tickBoxesIn(tree, cell) : [];
    if (box) return isOn(box);
  }
  return false;
}

/** The tick boxes of a cell, also those put into it through a slot; of a box within a box the inner one. */
export function tickBoxesIn(tree: PageTree, cell: Element): HTMLElement[] {
  const slotted = [...cell.querySelectorAll('slot')].flatMap((slot) =>
    slot.assignedElements({ flatten: true }),
  );
  const found = [cell, ...slotted].flatMap((part) => [
    ...(part instanceof HTMLElement && part.matches(tickBoxes) ? [part] : []),
    ...tree.queryAll(part, tickBoxes),
  ]);
  const all = [...new Set(found)].filter(
    (box) => isVisible(box) || (box.parentElement && isVisible(box.parentElement)),
  );
  return all.filter((box) => !all.some((other) => other !== box && tree.contains(box, other)));
}
