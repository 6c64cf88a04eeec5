import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { type Layout, type Span, spanInView } from './window';

/** Where a grid was left: it opens there again. */
export interface GridPosition {
  scrollTop: number;
  row: number;
}

/** The rows to draw, followed as the box is scrolled or resized; the box starts where it was left. */
export function useSpan(box: RefObject<HTMLDivElement | null>, layout: Layout, position: GridPosition): Span {
  const { count, rowHeight } = layout;
  const [span, setSpan] = useState<Span>(() => spanInView(layout, position.scrollTop, 600));
  useLayoutEffect(() => {
    const scroller = box.current;
    if (!scroller) return;
    const look = () => {
      position.scrollTop = scroller.scrollTop;
      const next = spanInView(layout, scroller.scrollTop, scroller.clientHeight);
      setSpan((last) => (last.from === next.from && last.to === next.to ? last : next));
    };
    scroller.scrollTop = position.scrollTop;
    look();
    const sizes = new ResizeObserver(look);
    sizes.observe(scroller);
    scroller.addEventListener('scroll', look, { passive: true });
    return () => {
      sizes.disconnect();
      scroller.removeEventListener('scroll', look);
    };
  }, [count, rowHeight]);
  return span;
}
