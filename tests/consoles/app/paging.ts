import type { Values } from '../description/description';
import { button } from './button';
import type { Kit } from './kit';
import { numberText } from './numbers';

const pageSize = 10;

/** Draws the rows from one number to another. */
export type DrawRows = (from: number, to: number) => HTMLElement;
type Page = (kit: Kit, total: number, draw: DrawRows) => HTMLElement;

const pagers: Record<Values['paging'], Page> = {
  all: (_kit, total, draw) => draw(0, total),
  pages(kit, total, draw) {
    const place = kit.make('div', { named: 'table page' });
    const range = kit.make('span', { named: 'page range' });
    let first = 0;
    const show = (start: number): void => {
      if (start < 0 || start >= total) return;
      first = start;
      const to = Math.min(total, first + pageSize);
      const [from, last, all] = [first + 1, to, total].map((number) => numberText(kit, number));
      range.textContent = `${from} – ${last} of ${all}`;
      place.replaceChildren(draw(first, to));
    };
    const turn = (by: number, name: string, sign: string): HTMLElement =>
      kit.make(
        'button',
        { type: 'button', 'aria-label': name, on: { click: () => kit.later(() => show(first + by)) } },
        sign,
      );
    show(0);
    const pager = kit.make(
      'div',
      { named: 'pager' },
      turn(-pageSize, 'Previous page', '‹'),
      range,
      turn(pageSize, 'Next page', '›'),
    );
    return kit.make('div', {}, place, pager);
  },
  more(kit, total, draw) {
    const place = kit.make('div', { named: 'list' });
    let shown = Math.min(total, pageSize);
    const show = (): void => {
      const more = button(kit, 'Show more', () => {
        shown = Math.min(total, shown + pageSize);
        kit.later(show);
      });
      place.replaceChildren(draw(0, shown), ...(shown < total ? [more] : []));
    };
    show();
    return place;
  },
  scroll(kit, total, draw) {
    let shown = Math.min(total, pageSize);
    const place = kit.make('div', { named: 'scroller', looks: 'height:240px;overflow:auto' });
    const show = (): void => place.replaceChildren(draw(0, shown));
    place.addEventListener('scroll', () => {
      const isAtEnd = place.scrollTop + place.clientHeight >= place.scrollHeight - 20;
      if (!isAtEnd || shown >= total) return;
      shown = Math.min(total, shown + pageSize);
      kit.later(show);
    });
    show();
    return place;
  },
};

/** Shows those of the rows that the console's paging shows; a grid that draws only what is in sight has all of them. */
export const paged: Page = (kit, total, draw) =>
  (kit.is.table === 'virtual' ? pagers.all : pagers[kit.is.paging])(kit, total, draw);
