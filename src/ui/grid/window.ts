/** Rows from the first to before the last, by their index in the list. */
export interface Span {
  from: number;
  to: number;
}

/** Rows drawn beyond each edge of the view, so that a quick scroll does not show blank ones. */
const beyond = 8;

/** How the rows of a list lie in its scrolling box; all measures in CSS pixels. */
export interface Layout {
  count: number;
  rowHeight: number;
  /** Height of what stays at the top of the box, over the rows. */
  headHeight: number;
}

/** The rows that are worth drawing: those in view and a few around them. */
export function spanInView({ count, rowHeight }: Layout, scrollTop: number, viewHeight: number): Span {
  const first = Math.floor(Math.max(0, scrollTop) / rowHeight);
  const shown = Math.ceil(Math.max(0, viewHeight) / rowHeight) + 1;
  const to = Math.min(count, first + shown + beyond);
  return { from: Math.max(0, Math.min(first, count - shown) - beyond), to };
}

/** Where the box must be scrolled to so that a row is in view; `scrollTop` itself when it is already. */
export function scrollToShow(layout: Layout, row: number, scrollTop: number, viewHeight: number): number {
  const top = row * layout.rowHeight;
  if (top < scrollTop) return top;
  const room = Math.max(layout.rowHeight, viewHeight - layout.headHeight);
  return Math.max(scrollTop, top + layout.rowHeight - room);
}

/** Whole rows that one press of Page Down moves by. */
export function rowsPerPage({ rowHeight, headHeight }: Layout, viewHeight: number): number {
  return Math.max(1, Math.floor((viewHeight - headHeight) / rowHeight) - 1);
}
