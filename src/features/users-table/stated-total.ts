import { statedRowCount } from '../../page/table/read';
import { rangeIn } from '../../page/table/row-range';
import type { ConsolePage } from '../feature';

/** How many rows the page says a table has: the grid's own count, else a pager's "1 – 50 of 250"; -1 for neither. */
export function statedTotal(page: ConsolePage, table: Element): number {
  const stated = statedRowCount(table);
  if (stated >= 0) return stated;
  for (const { text } of page.tree.landmarks().all) {
    const total = rangeIn(text)?.total ?? -1;
    if (total >= 0) return total;
  }
  return -1;
}
