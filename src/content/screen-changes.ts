import { isElement } from '../page/dom/nodes';
import type { PageChange } from '../page/dom/observe';
import type { PageTree } from '../page/dom/tree';

const rows = 'tbody tr, [role=row]';

/** Whether another screen may be shown after a change: changes within rows of data never change it; all else may. */
export function mayChangeScreen(tree: PageTree, { nodes, huge }: PageChange): boolean {
  if (huge) return true;
  for (const node of nodes) {
    const element = isElement(node) ? node : node.parentElement;
    // What stands in a row may be slotted into it from elsewhere.
    if (element && !element.closest(rows) && !tree.closest(element, rows)) return true;
  }
  return false;
}

/** Calls back when the page leads to another address by itself, until the signal aborts. */
export function followAddress(moved: () => void, signal: AbortSignal): void {
  const { navigation } = window as { navigation?: EventTarget };
  navigation?.addEventListener('navigatesuccess', moved, { signal });
  for (const type of ['hashchange', 'popstate']) addEventListener(type, moved, { signal });
}
