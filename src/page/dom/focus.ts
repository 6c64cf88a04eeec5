import type { PageTree } from './tree';

/** The element that has the focus, also in shadow roots. */
export function focused(tree: PageTree): Element | null {
  let at = tree.document.activeElement;
  for (let root = at && tree.shadowOf(at); root?.activeElement; root = at && tree.shadowOf(at))
    at = root.activeElement;
  return at;
}

/**
 * Takes the focus to an element as a person would. In a page that is not in front, as while the assistant's
 * own window is, the browser sends no events for it: they are sent here, since controls open and commit by
 * them.
 */
export function focus(element: HTMLElement): void {
  const had = element.matches(':focus');
  element.focus({ preventScroll: true });
  if (!had && !element.ownerDocument.hasFocus()) tellFocus(element, ['focus', 'focusin']);
}

/** Takes the focus from an element, with the events where the browser does not send them. */
export function blur(element: HTMLElement): void {
  const inFront = element.ownerDocument.hasFocus();
  element.blur();
  if (!inFront) tellFocus(element, ['blur', 'focusout']);
}

function tellFocus(element: HTMLElement, types: [string, string]): void {
  element.dispatchEvent(new FocusEvent(types[0], { composed: true }));
  element.dispatchEvent(new FocusEvent(types[1], { composed: true, bubbles: true }));
}

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

/** Does something that takes the focus and may scroll, and gives both back to where they were. */
export async function preservingFocusAndScroll<Result>(
  tree: PageTree,
  near: Element,
  work: () => Promise<Result>,
): Promise<Result> {
  const before = focused(tree);
  const scrolled = scrollPositions(tree, near);
  try {
    return await work();
  } finally {
    giveFocusBack(tree, before);
    for (const { element, top, left } of scrolled) {
      if (element.scrollTop !== top) element.scrollTop = top;
      if (element.scrollLeft !== left) element.scrollLeft = left;
    }
  }
}

function giveFocusBack(tree: PageTree, before: Element | null): void {
  const now = focused(tree);
  if (now === before) return;
  const { body } = tree.document;
  if (now instanceof HTMLElement && now !== body) blur(now);
  if (before instanceof HTMLElement && before !== body && before.isConnected) focus(before);
}

function scrollPositions(tree: PageTree, near: Element): { element: Element; top: number; left: number }[] {
  const found: { element: Element; top: number; left: number }[] = [];
  for (let at: Element | null = near; at; at = tree.parent(at))
    found.push({ element: at, top: at.scrollTop, left: at.scrollLeft });
  return found;
}
