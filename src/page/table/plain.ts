import { tableSelector } from '../dom/landmarks';
import type { PageTree } from '../dom/tree';
import { cellText } from './cell-text';
import { isLeftOut, isRecord } from './columns';
import { headsFrom, partsIn } from './head-rows';
import { areRows, rowsIn, usualCount } from './rows-under-heads';
import type { ReadTable } from './types';

/** A table of plain elements: its row of heads, how such a row is told, and how deep its rows stand in it. */
interface Plain {
  head: Element;
  areHeads: (texts: string[]) => boolean;
  depth: number;
}
const found = new WeakMap<Element, Plain>();

/**
 * A table that marks its heads and has rows. A native one that marks no heads is one of plain elements, too (a cell that heads its
 * row is no such mark); and under heads alone the rows may be plain elements.
 */
const tableOfItsOwn =
  ':is(:not(table), :has(th:not([scope=row]))):has(tbody > tr, [role=gridcell], [role=cell])';
const maxLevelsUp = 6;
const maxDepth = 5;
const maxHeadLength = 80;

/**
 * Finds tables that are made of plain elements without roles, or of rows without a table around them: a row
 * of heads, and below it rows of as many cells, each under its head.
 * @param near elements that may be in a row of heads
 * @param areHeads whether texts, one a column, are the heads of such a table; all rests on that, so it has to
 *   be strict
 */
export function findPlainTables(
  tree: PageTree,
  near: Iterable<Element>,
  areHeads: (texts: string[]) => boolean,
): Element[] {
  const tables = new Set<Element>();
  for (const start of near) {
    const head = headRowAround(tree, start, areHeads);
    if (!head || tree.closest(head, tableSelector)?.matches(tableOfItsOwn)) continue;
    const table = tableAround(tree, head, areHeads);
    if (table) tables.add(table);
  }
  return [...tables];
}

function headRowAround(
  tree: PageTree,
  start: Element,
  areHeads: (texts: string[]) => boolean,
): Element | undefined {
  let at = tree.parent(start);
  for (let level = 0; at && level < maxLevelsUp; level++, at = tree.parent(at)) {
    const cells = partsIn(tree, at);
    if (cells.length < 2 || at.localName === 'slot') continue;
    const texts = headsFrom(tree, at).headings;
    if (texts.some((text) => text.length > maxHeadLength)) return undefined;
    if (areHeads(texts)) return at;
  }
  return undefined;
}

/** The smallest element that holds a row of heads and rows below it, all at one depth and alike. */
function tableAround(tree: PageTree, head: Element, areHeads: Plain['areHeads']): Element | undefined {
  let table = (head.localName === 'tr' && head.closest('table')) || tree.parent(head);
  for (let level = 0; table && level < maxLevelsUp; level++, table = tree.parent(table)) {
    if (table === tree.document.documentElement) return undefined;
    for (let depth = 1; depth <= maxDepth; depth++) {
      const rows = rowsIn(tree, table, depth, head);
      if (!areRows(tree, head, rows)) continue;
      found.set(table, { head, areHeads, depth });
      return table;
    }
  }
  return undefined;
}

/** How a table was found; where its row of heads has been drawn anew since, with the new one. */
function plainNow(tree: PageTree, table: Element): Pick<Plain, 'head' | 'depth'> {
  const plain = found.get(table) as Plain;
  for (let depth = 1; depth <= maxDepth && !tree.contains(table, plain.head); depth++) {
    const isHead = (row: Element): boolean => plain.areHeads(headsFrom(tree, row).headings);
    const head = rowsIn(tree, table, depth, plain.head).find(isHead);
    if (head) plain.head = head;
  }
  return plain;
}

/** Reads a table that `findPlainTables` has found, and no other. */
export function readPlain(tree: PageTree, element: Element): ReadTable {
  const { head, depth } = plainNow(tree, element);
  const headsNow = () => headsFrom(tree, head);
  const heads = headsNow();
  const all = rowsIn(tree, element, depth, head);
  const columns = usualCount(tree, all);
  const isRow = (row: Element): boolean =>
    partsIn(tree, row).length === columns && !isLeftOut(row) && !tree.contains(row, head);
  const rows = all.filter(isRow).map((row) => ({ elements: [row], cells: partsIn(tree, row) }));
  return {
    element,
    ...heads,
    rows: rows.filter(({ cells }) => isRecord(cells, columns) && cells.some((cell) => cellText(cell))),
    unseenColumns: 0,
    isStated: false,
    reread: (row) => {
      const [first] = row.elements;
      if (!first || !isRow(first)) return false;
      row.cells = partsIn(tree, first);
      return true;
    },
    rereadHeads: headsNow,
  };
}

/**
 * The row of a table of plain elements that an element is in; null for none, and for tables of another kind.
 */
export function plainRowOf(tree: PageTree, table: Element, element: Element): Element | null {
  const depth = found.get(table)?.depth;
  if (!depth) return null;
  const path: Element[] = [];
  let at: Element | null = element;
  for (; at && at !== table; at = tree.parent(at)) if (at.localName !== 'slot') path.push(at);
  return at ? (path.at(-depth) ?? null) : null;
}

/** Whether a table is one of plain elements, as `findPlainTables` has found it. */
export function isPlain(element: Element): boolean {
  return found.has(element);
}
