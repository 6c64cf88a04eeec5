import { isElement } from '../dom/nodes';
import type { PageTree } from '../dom/tree';
import { headText } from './cell-text';
import { leafHeads } from './native';
import type { Heads } from './types';

/** The elements that stand in an element as it is drawn, slots counting as what is in them. */
export function partsIn(tree: PageTree, element: Element): Element[] {
  const parts: Element[] = [];
  for (const node of tree.children(element)) {
    if (!isElement(node)) continue;
    if (node.localName === 'slot') parts.push(...partsIn(tree, node));
    else if (!node.matches('script, style, template, colgroup')) parts.push(node);
  }
  return parts;
}

/** The rows of heads that begin with one: a head may reach down beside others that share one above them. */
export function headRowsFrom(head: Element): Element[] {
  const rows = [head];
  if (head.localName !== 'tr') return rows;
  const height = Math.max(
    1,
    ...Array.from(head.children, (cell) => (cell as HTMLTableCellElement).rowSpan || 1),
  );
  for (let next = head.nextElementSibling; next && rows.length < height; next = next.nextElementSibling)
    rows.push(next);
  return rows;
}

/** The heads of the columns in a row of heads and those that belong to it. */
export function headsFrom(tree: PageTree, head: Element): Heads {
  const rows = headRowsFrom(head);
  if (rows.length > 1) return leafHeads(rows);
  const heads = partsIn(tree, head);
  return { heads, headings: heads.map(headText), groups: heads.map(() => '') };
}
