import { statedRowCount } from '../../page/table/read';
import type { ConsolePage } from '../feature';

/** How many rows the page says a table has: the grid's own count, else a pager's "1 – 50 of 250"; -1 for neither. */
export function statedTotal(page: ConsolePage, table: Element): number {
  const stated = statedRowCount(table);
  if (stated >= 0) return stated;
  for (const { text } of page.tree.landmarks().all) {
    const total = /\d\s*(?:[-–—]|to)\s*\d[\d,.]*\s+of\s+(\d[\d,.]*)/i.exec(text)?.[1];
    if (total) return Number(total.replace(/[,.]/g, ''));
  }
  return -1;
}
