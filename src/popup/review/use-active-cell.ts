import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Cell } from './cells';
import type { ReviewPlace } from './use-span';
import { type Layout, scrollToShow } from './window';

/** The one cell of the grid that the Tab key leads to. */
export interface ActiveCell {
  cell: Cell;
  /** Makes another cell the active one, and puts the focus on it. */
  moveTo(cell: Cell): void;
  /** A cell took the focus by itself. */
  focused(cell: Cell): void;
}

/** Follows the focus through the grid, and gets it back when the row that had it goes away. */
export function useActiveCell(
  box: RefObject<HTMLDivElement | null>,
  layout: Layout,
  place: ReviewPlace,
): ActiveCell {
  const [at, setAt] = useState<Cell>({ row: place.row, column: 'tick' });
  const wantsFocus = useRef(false);
  const hadFocus = useRef(false);
  const cell = { ...at, row: Math.max(0, Math.min(at.row, layout.count - 1)) };
  place.row = cell.row;
  useLayoutEffect(() => {
    const scroller = box.current;
    if (!scroller) return;
    const isLost = hadFocus.current && document.activeElement === document.body;
    if (wantsFocus.current || isLost) {
      scroller.scrollTop = scrollToShow(layout, cell.row, scroller.scrollTop, scroller.clientHeight);
      const row = scroller.querySelector(`[data-row="${cell.row}"] [data-column="${cell.column}"]`);
      const target = row?.querySelector('input[type="checkbox"]') ?? row;
      (target as HTMLElement | null)?.focus({ preventScroll: true });
    }
    wantsFocus.current = false;
    hadFocus.current = scroller.contains(document.activeElement);
  });
  const moveTo = (next: Cell) => {
    wantsFocus.current = true;
    setAt({ ...next });
  };
  const focused = (next: Cell) => {
    hadFocus.current = true;
    if (next.row !== at.row || next.column !== at.column) setAt(next);
  };
  return { cell, moveTo, focused };
}
