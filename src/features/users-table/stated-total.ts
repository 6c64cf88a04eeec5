import { mayHaveMore } from '../../page/table/more';
import { statedRowCount } from '../../page/table/read';
import { rangeIn } from '../../page/table/row-range';
import type { ConsolePage } from '../feature';

/**
 * How many rows the page says a table has: the grid's own count, else a pager's "1 – 50 of 250"; -1 for neither. Some pages
 * count only what they have loaded by now: where more can be had, that is no total.
 * @param held how many rows are in the page now
 */
export function statedTotal(page: ConsolePage, table: Element, held: number): number {
  const stated = statedRowCount(page.tree, table);
  if (stated >= 0 && !(stated === held && mayHaveMore(page.tree, table))) return stated;
  for (const { text } of page.tree.landmarks().all) {
    const total = rangeIn(text)?.total ?? -1;
    if (total >= 0) return total;
  }
  return -1;
}
