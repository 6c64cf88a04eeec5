import type { Cell } from './cells';
import type { Layout, Span } from './window';

/** Which rows are drawn: those of a span, and the one with the focus, which would be lost otherwise; in their order. */
export function drawnRows({ from, to }: Span, active: number, count: number): number[] {
  const rows = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
  if (active >= 0 && active < count && (active < from || active >= to)) rows.push(active);
  return rows.filter((row) => row < count).sort((one, other) => one - other);
}

/**
 * How the rows of a grid lie.
 * @param rowHeight in rem, so that larger text has the room it needs
 * @param headHeight likewise; 0 where the headings do not stay over the rows
 */
export function layoutOf(count: number, rowHeight: number, headHeight: number): Layout {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  return { count, rowHeight: rem * rowHeight, headHeight: rem * headHeight };
}

/** The cell that something in the document belongs to, by the `data-row` and `data-column` around it. */
export function cellOf(target: EventTarget | null): Cell | undefined {
  const element = target instanceof Element ? target.closest('[data-column]') : null;
  const row = element?.closest('[data-row]');
  if (!element || !row) return undefined;
  return { row: Number(row.getAttribute('data-row')), column: element.getAttribute('data-column') ?? '' };
}

/** A box and a button inside a cell take these keys themselves. */
export function isForWidget({ key, target }: KeyboardEvent): boolean {
  if (key !== ' ' && key !== 'Enter') return false;
  const isBox = target instanceof HTMLInputElement && key === ' ';
  return isBox || target instanceof HTMLButtonElement;
}
