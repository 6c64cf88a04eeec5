import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Cell } from './cells';
import type { GridPosition } from './use-span';
import { type Layout, scrollToShow } from './window';

/** The one cell of the grid that the Tab key leads to. */
export interface ActiveCell<Column extends string> {
  cell: Cell<Column>;
  /** Makes another cell the active one, and puts the focus on it. */
  moveTo(cell: Cell<Column>): void;
  /** A cell took the focus by itself. */
  focused(cell: Cell<Column>): void;
}

/**
 * Follows the focus through the grid, and gets it back when the row that had it goes away.
 * @param first the column that has the focus at first
 */
export function useActiveCell<Column extends string>(
  box: RefObject<HTMLDivElement | null>,
  layout: Layout,
  position: GridPosition,
  first: Column,
): ActiveCell<Column> {
  const [at, setAt] = useState<Cell<Column>>({ row: position.row, column: first });
  const wantsFocus = useRef(false);
  const hadFocus = useRef(false);
  const cell = { ...at, row: Math.max(Math.min(at.row, 0), Math.min(at.row, layout.count - 1)) };
  position.row = Math.max(0, cell.row);
  useLayoutEffect(() => {
    const scroller = box.current;
    if (!scroller) return;
    const isLost = hadFocus.current && document.activeElement === document.body;
    if (wantsFocus.current || isLost) {
      if (cell.row >= 0)
        scroller.scrollTop = scrollToShow(layout, cell.row, scroller.scrollTop, scroller.clientHeight);
      const found = scroller.querySelector(
        `[data-row="${cell.row}"] [data-column="${CSS.escape(cell.column)}"]`,
      );
      const target = found?.querySelector('input[type="checkbox"], [data-takes-focus]') ?? found;
      (target as HTMLElement | null)?.focus({ preventScroll: true });
      if (found) showAcross(scroller, found);
    }
    wantsFocus.current = false;
    hadFocus.current = scroller.contains(document.activeElement);
  });
  const moveTo = (next: Cell<Column>) => {
    wantsFocus.current = true;
    setAt({ ...next });
  };
  const focused = (next: Cell<Column>) => {
    hadFocus.current = true;
    if (next.row !== at.row || next.column !== at.column) setAt(next);
  };
  return { cell, moveTo, focused };
}

/** Scrolls a grid sideways until a cell is in view, clear of the columns that stay where they are. */
function showAcross(scroller: HTMLElement, cell: Element): void {
  if (scroller.scrollWidth <= scroller.clientWidth || getComputedStyle(cell).position === 'sticky') return;
  const staying = cell.parentElement?.querySelectorAll('[data-stays]') ?? [];
  const view = scroller.getBoundingClientRect();
  const start = Math.max(view.left, ...[...staying].map((each) => each.getBoundingClientRect().right));
  const end = view.left + scroller.clientWidth;
  const { left, right } = cell.getBoundingClientRect();
  if (left < start) scroller.scrollLeft -= start - left;
  else if (right > end) scroller.scrollLeft += Math.min(right - end, left - start);
}
