import type { UsersTableReading } from '../../basespace/users-table';
import type { PageTree } from '../../page/dom/tree';
import { statedRowCount } from '../../page/table/read';
import type { Mark, Marks } from './marks';

/** How the rows that are not marked are put out of the way. */
export type FilterWay = 'hidden' | 'dimmed';

/**
 * Hidden where the page lays its rows out one after another. A virtual grid puts each row at a place of its own, and draws
 * more when it thinks that there is room: there they are dimmed, or the table would show gaps.
 */
export function filterWay(tree: PageTree, element: Element, { table }: UsersTableReading): FilterWay {
  const [first] = table.rows;
  const row = first?.elements[0];
  const isPlaced = row !== undefined && getComputedStyle(row).position === 'absolute';
  return isPlaced || statedRowCount(tree, element) > table.rows.length ? 'dimmed' : 'hidden';
}

/** The marks, and a mark for every other row of the table. */
export function withOthers(marks: Marks, { table }: UsersTableReading, way: FilterWay): Marks {
  const all = new Map<Element, Mark>(marks);
  for (const { elements } of table.rows)
    for (const element of elements)
      if (!marks.has(element)) all.set(element, way === 'hidden' ? 'other' : 'dimmed');
  return all;
}
