import type { PageChange } from '../dom/observe';
import type { PageTree } from '../dom/tree';
import { rowElementOf } from './read';

/** What a change in the page has done to a table. */
export interface TableChange {
  /** Rows that say something else now, or are no longer what they were. */
  rows: ReadonlySet<Element>;
  /** Whether something else of the table changed: then rows may have come, gone or moved. */
  hasMoved: boolean;
  /** Whether so much changed that any row may say something else. */
  isHuge: boolean;
}

interface LookedUp {
  element: Element;
  change: TableChange;
}

/** Several features follow the same table: what a change has done to it is looked up once. */
const lookedUp = new WeakMap<PageChange, LookedUp>();

/** Finds out what a change in the page has done to a table. */
export function changeOf(tree: PageTree, element: Element, page: PageChange): TableChange {
  const known = lookedUp.get(page);
  if (known?.element === element) return known.change;
  const change = lookUp(tree, element, page);
  lookedUp.set(page, { element, change });
  return change;
}

function lookUp(tree: PageTree, element: Element, { nodes, huge }: PageChange): TableChange {
  const root = element.getRootNode();
  const host = root instanceof ShadowRoot ? root.host : null;
  const rows = new Set<Element>();
  let hasMoved = huge;
  for (const node of nodes) {
    // The observer lists the parent of a removed node, and mostly of a changed text as well.
    const isListedByParent =
      node.nodeType === Node.TEXT_NODE && node.parentNode !== null && nodes.has(node.parentNode);
    if (!node.isConnected || isListedByParent) continue;
    const row = rowElementOf(tree, element, node);
    if (row) rows.add(row);
    else hasMoved ||= node === host || tree.contains(element, node);
  }
  return { rows, hasMoved, isHuge: huge };
}
