import type { PageTree } from '../dom/tree';

/**
 * The box that scrolls the rows of a table up and down: the nearest one around a row that has more to show
 * than room. A box around the whole table counts only when the table is nearly all that it scrolls: the page
 * itself is never scrolled.
 */
export function findScroller(tree: PageTree, table: Element, row: Element): HTMLElement | undefined {
  for (let at: Element | null = row; at; at = tree.parent(at)) {
    if (!(at instanceof HTMLElement) || at === tree.document.body) continue;
    if (at === tree.document.documentElement) return undefined;
    if (at.scrollHeight <= at.clientHeight + 1 || at.clientHeight === 0) continue;
    if (!/auto|scroll|overlay/.test(getComputedStyle(at).overflowY)) continue;
    const isInside = at === table || tree.contains(table, at);
    return isInside || table.getBoundingClientRect().height >= 0.7 * at.scrollHeight ? at : undefined;
  }
  return undefined;
}

/** Where a row stands in what a box scrolls, in pixels from its upper end. */
export function heightOf(scroller: Element, row: Element): number {
  return row.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;
}

/** Scrolls a box at once, however smoothly its page would have it. */
export function scrollTo(scroller: Element, top: number): void {
  scroller.scrollTo({ top, left: scroller.scrollLeft, behavior: 'instant' });
}

/** Whether a box is scrolled to its lower end. */
export function isAtEnd(scroller: Element): boolean {
  return scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 2;
}

/** Scrolls on until a row stands on top, and by less than what is in view, so that nothing is passed over. */
export function scrollOn(scroller: Element, row: Element | undefined): void {
  const most = scroller.scrollTop + scroller.clientHeight * 0.9;
  const wanted = row ? heightOf(scroller, row) : most;
  const least = scroller.scrollTop + Math.min(20, scroller.clientHeight / 2);
  scrollTo(scroller, Math.max(least, Math.min(most, wanted)));
}
