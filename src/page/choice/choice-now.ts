import type { PageTree } from '../dom/tree';
import type { Choice } from './choice';

/** Gives a control as it is now: the page may draw it anew, and to look for it is dear. */
export function latest(choice: Choice, find: () => Choice | undefined): () => Choice {
  let last = choice;
  return () => {
    if (!last.element.isConnected) last = find() ?? last;
    return last;
  };
}

/** Makes a test whether the control, or a part of it, says that its list is there, which did not say so before. */
export function expandedSince(tree: PageTree, choiceNow: () => Choice): () => boolean {
  const isExpanded = (element: Element): boolean => element.getAttribute('aria-expanded') === 'true';
  const parts = (): Element[] => tree.queryAll(choiceNow().area, '[aria-expanded=true]');
  const before = new Set(parts());
  return () => isExpanded(choiceNow().element) || parts().some((part) => !before.has(part));
}
