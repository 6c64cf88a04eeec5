import { focus, focused } from './focus';
import type { PageTree } from './tree';

/** Remembers where the focus is. @returns puts it back there, if the page has moved it meanwhile */
export function keepFocus(tree: PageTree): () => void {
  const before = focused(tree);
  return () => {
    const now = focused(tree);
    if (now === before || !(before instanceof HTMLElement) || !before.isConnected) return;
    if (before === tree.document.body) (now as HTMLElement | null)?.blur();
    else focus(before);
  };
}
