import type { Landmarks } from '../dom/landmarks';
import { isVisible, type PageTree } from '../dom/tree';
import { findPlainTables } from './plain';
import { readTable, wholeTables } from './read';

/**
 * The tables by tag or role, where one of them has a head that is looked for; else also rows of plain elements, and tables that mark
 * no heads, below such heads.
 * @param isHead whether a text is the head that is looked for
 * @param areHeads whether texts, one a column, are the heads of such a table: strict, since all rests on that
 */
export function tablesByHead(
  tree: PageTree,
  { all, tables }: Landmarks,
  isHead: (text: string) => boolean,
  areHeads: (texts: readonly string[]) => boolean,
): Element[] {
  const seen = tables.filter(isVisible);
  const marked = wholeTables(tree, seen);
  if (marked.some((table) => readTable(tree, table).headings.some(isHead))) return marked;
  const near = all.filter(({ text, dialog }) => dialog === null && isHead(text));
  // Cells are no landmarks. Above the heads may stand what the table is called.
  const cells = seen.flatMap((table) => [...table.querySelectorAll('tr:nth-child(-n + 3) > :first-child')]);
  const starts = [...near.map(({ element }) => element), ...cells];
  const plain = findPlainTables(tree, starts, areHeads).filter(isVisible);
  return [...marked.filter((table) => !plain.includes(table)), ...plain];
}
