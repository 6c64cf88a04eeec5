import { roleOf } from '../dom/aria';
import type { PageTree } from '../dom/tree';
import { cellText, headText } from './cell-text';
import { isRecord, tableSelector } from './columns';
import type { ReadTable } from './types';

/** How deep the rows stand in a table of plain elements: directly in it, or in groups (head and body). */
type Depth = 1 | 2;
const depths = new WeakMap<Element, Depth>();

const maxLevelsUp = 6;
const maxHeadLength = 80;

/**
 * Finds tables that are made of plain elements without roles: a row of heads, and beside it rows of as many
 * cells.
 * @param near elements that may be in a row of heads
 * @param areHeads whether texts, one a column, are the heads of such a table; all rests on that, so it has to
 *   be strict
 */
export function findPlainTables(
  tree: PageTree,
  near: Iterable<Element>,
  areHeads: (texts: string[]) => boolean,
): Element[] {
  const found = new Set<Element>();
  for (const start of near) {
    const head = headRowAround(start, areHeads);
    if (!head || tree.closest(head, `${tableSelector}, [role=row]`)) continue;
    const table = [tableAround(head, 1), tableAround(head, 2)].find(Boolean);
    if (table) found.add(table);
  }
  return [...found];
}

function headRowAround(start: Element, areHeads: (texts: string[]) => boolean): Element | undefined {
  let at = start.parentElement;
  for (let level = 0; at && level < maxLevelsUp; level++, at = at.parentElement) {
    const cells = [...at.children];
    if (cells.length < 2) continue;
    const texts = cells.map(headText);
    if (texts.some((text) => text.length > maxHeadLength)) return undefined;
    if (areHeads(texts)) return at;
  }
  return undefined;
}

/** The element that holds a row of heads and its rows, if nothing contradicts that; remembers their depth. */
function tableAround(head: Element, depth: Depth): Element | undefined {
  const table = depth === 1 ? head.parentElement : head.parentElement?.parentElement;
  if (!table || table === table.ownerDocument.documentElement) return undefined;
  const [first, ...rows] = rowsIn(table, depth);
  const alike = rows.filter(({ childElementCount }) => childElementCount === head.childElementCount);
  if (first !== head || alike.length === 0 || alike.length * 2 < rows.length) return undefined;
  if (rows.some((row) => row.localName !== alike[0]?.localName || roleOf(row) !== '')) return undefined;
  depths.set(table, depth);
  return table;
}

function rowsIn(table: Element, depth: Depth): Element[] {
  return depth === 1 ? [...table.children] : [...table.children].flatMap((group) => [...group.children]);
}

/** Reads a table that `findPlainTables` has found. */
export function readPlain(element: Element): ReadTable {
  const [head, ...others] = rowsIn(element, depths.get(element) ?? 1);
  const heads = [...(head?.children ?? [])];
  const columns = heads.length;
  const isRow = (row: Element): boolean => row.childElementCount === columns && !row.hasAttribute('hidden');
  const rows = others.filter(isRow).map((row) => ({ elements: [row], cells: [...row.children] }));
  const headings = heads.map(headText);
  return {
    element,
    heads,
    headings,
    rows: rows.filter(({ cells }) => isRecord(cells, columns) && cells.some((cell) => cellText(cell))),
    unseenColumns: 0,
    reread: (row) => {
      const [first] = row.elements;
      if (!first || !isRow(first)) return false;
      row.cells = [...first.children];
      return true;
    },
    rereadHeads: () => ({ heads: [...(head?.children ?? [])], headings: heads.map(headText) }),
  };
}

/**
 * The row of a table of plain elements that an element is in; null for none, and for tables of another kind.
 */
export function plainRowOf(table: Element, element: Element): Element | null {
  const depth = depths.get(table);
  for (let at: Element | null = element; depth && at; at = at.parentElement) {
    if ((depth === 1 ? at.parentElement : at.parentElement?.parentElement) === table) return at;
  }
  return null;
}

/** Whether a table is one of plain elements, as `findPlainTables` has found it. */
export function isPlain(element: Element): boolean {
  return depths.has(element);
}
