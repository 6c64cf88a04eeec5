import { isSelected } from '../dom/state';
import type { PageTree } from '../dom/tree';
import { type Control, controlName, mayBePressed, namedControls, pageNumber, type Turn } from './page-turns';
import { boxOf, distanceBetween, isNearerToOther, textOf } from './pager-box';
import { type RowRange, rangeIn } from './row-range';

/** What turns the pages of a table, as it stands now. A control that is missing or disabled is undefined. */
export interface Pager {
  box: Element;
  first: HTMLElement | undefined;
  previous: HTMLElement | undefined;
  next: HTMLElement | undefined;
  range: RowRange | undefined;
  /**
   * The number of the page that is shown, from numbered pages or from the range; -1 where nothing tells it.
   */
  at: number;
}

/**
 * Finds what turns the pages of a table: controls named for it that stand together, outside of dialogs and
 * rows, nearer to this table than to any other. Undefined where there are none, or where it is not plain
 * which they are.
 */
export function findPager(tree: PageTree, table: Element): Pager | undefined {
  const controls = namedControls(tree, table);
  const boxes = new Set(controls.map((control) => boxOf(tree, table, control, controls)));
  const found: { pager: Pager; distance: number }[] = [];
  for (const box of boxes) {
    const distance = box ? distanceBetween(tree, box, table) : 0;
    if (!box || isNearerToOther(tree, box, table, distance)) continue;
    const pager = pagerIn(tree, box, controls);
    if (pager) found.push({ pager, distance });
  }
  // One above and one below the table do the same.
  return found.sort((one, other) => one.distance - other.distance)[0]?.pager;
}

function pagerIn(tree: PageTree, box: Element, all: readonly Control[]): Pager | undefined {
  const controls = all.filter(({ element }) => tree.contains(box, element));
  const range = rangeIn(textOf(tree, box));
  const one = (turn: Turn | number): HTMLElement | undefined => {
    const fitting = controls.filter((control) => control.turn === turn);
    return fitting.length === 1 && fitting[0] && mayBePressed(fitting[0].element)
      ? fitting[0].element
      : undefined;
  };
  // Two of one kind in one box: it is not plain which turns this table.
  if (controls.filter(({ turn }) => turn === 'next').length > 1) return undefined;
  const shown = shownNumber(tree, box);
  const hasArrows = controls.some(({ turn }) => turn === 'next' || turn === 'previous');
  if (!hasArrows && shown < 0) return undefined;
  return {
    box,
    first: one('first') ?? (shown > 1 ? one(1) : undefined),
    previous: hasArrows ? one('previous') : one(shown - 1),
    next: hasArrows ? one('next') : one(shown + 1),
    range,
    at: range ? range.first : shown,
  };
}

/** The number of the page that numbered pages mark as the present one; -1 where none is marked. */
function shownNumber(tree: PageTree, box: Element): number {
  const marked = tree
    .queryAll(box, 'a, button, [role=button], span, li, [aria-current]')
    .filter((element) => pageNumber.test(controlName(tree, element)) && isSelected(element));
  const numbers = new Set(marked.map((element) => Number(pageNumber.exec(controlName(tree, element))?.[1])));
  const [number = -1] = numbers;
  return numbers.size === 1 ? number : -1;
}
