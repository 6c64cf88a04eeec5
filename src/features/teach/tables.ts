import { isVisible } from '../../page/dom/tree';
import { findPlainTables } from '../../page/table/plain';
import { readTable, wholeTables } from '../../page/table/read';
import type { ConsolePage } from '../feature';
import { plainTables } from '../users-table/find';

/** The drawn tables of the page, plain ones included. */
export function tablesOf(page: ConsolePage): Element[] {
  const landmarks = page.tree.landmarks();
  return [...wholeTables(page.tree, landmarks.tables.filter(isVisible)), ...plainTables(page, landmarks)];
}

/** The innermost table around something; where there is none, rows of plain elements below what was pressed. */
export const tableAt = (page: ConsolePage, pressed: Element): Element | undefined =>
  tablesOf(page).findLast((table) => page.tree.contains(table, pressed)) ?? tableBelow(page, pressed);

/**
 * The table of plain elements among whose heads something stands. That the admin presses it says that it is one: all else
 * has to be as in a table, with no row above the heads.
 */
function tableBelow(page: ConsolePage, pressed: Element): Element | undefined {
  const areWords = (texts: string[]): boolean =>
    texts.filter((text) => /\p{L}/u.test(text) && !text.includes('@')).length * 2 > texts.length;
  return findPlainTables(page.tree, [pressed], areWords).find((table) => {
    const { heads, rows } = readTable(page.tree, table);
    const [head] = heads;
    const [first] = rows;
    const cell = first?.cells[0];
    return head !== undefined && cell !== undefined && page.tree.isBefore(head, cell);
  });
}
