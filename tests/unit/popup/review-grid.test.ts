import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ReviewCell as Cell, columns } from '../../../src/popup/list/review/columns';
import { cellAfter } from '../../../src/ui/grid/cells';
import { type Layout, rowsPerPage, scrollToShow, spanInView } from '../../../src/ui/grid/window';

const layouts = fc.record<Layout>({
  count: fc.integer({ min: 1, max: 100_000 }),
  rowHeight: fc.integer({ min: 20, max: 120 }),
  headHeight: fc.constantFrom(0, 36),
});

describe('the rows that are drawn', () => {
  test('cover the view, and are few however long the list', () => {
    fc.assert(
      fc.property(
        layouts,
        fc.nat(12_000_000),
        fc.integer({ min: 100, max: 2000 }),
        (layout, wanted, height) => {
          const { count, rowHeight } = layout;
          const scrollTop = Math.min(wanted, Math.max(0, count * rowHeight - height));
          const { from, to } = spanInView(layout, scrollTop, height);
          const first = Math.floor(scrollTop / rowHeight);
          const last = Math.min(count, Math.ceil((scrollTop + height) / rowHeight));
          expect(from).toBeLessThanOrEqual(first);
          expect(to).toBeGreaterThanOrEqual(last);
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(count);
          expect(to - from).toBeLessThanOrEqual(Math.ceil(height / rowHeight) + 20);
        },
      ),
    );
  });

  test('are still there when the list has become shorter than where it was scrolled to', () => {
    const { from, to } = spanInView({ count: 3, rowHeight: 36, headHeight: 0 }, 90_000, 480);
    expect([from, to]).toEqual([0, 3]);
  });
});

test('a row is in view after scrolling to it, and nothing moves when it was before', () => {
  fc.assert(
    fc.property(layouts, fc.nat(), fc.nat(5_000_000), (layout, at, scrollTop) => {
      const height = layout.rowHeight * 8 + layout.headHeight;
      const row = at % layout.count;
      const top = scrollToShow(layout, row, scrollTop, height);
      const rowTop = row * layout.rowHeight;
      expect(rowTop).toBeGreaterThanOrEqual(top);
      expect(rowTop + layout.rowHeight).toBeLessThanOrEqual(top + height - layout.headHeight);
      expect(scrollToShow(layout, row, top, height)).toBe(top);
    }),
  );
});

describe('keys', () => {
  const press = (key: string, isFar = false) => ({ key, ctrlKey: isFar, metaKey: false });
  const reach = (rows: number, page: number) => ({ columns, rows, firstRow: 0 as const, page });
  const middle: Cell = { row: 50, column: 'cleaned' };

  test.each([
    ['ArrowDown', false, 51, 'cleaned'],
    ['ArrowUp', false, 49, 'cleaned'],
    ['ArrowLeft', false, 50, 'original'],
    ['ArrowRight', false, 50, 'state'],
    ['PageDown', false, 60, 'cleaned'],
    ['PageUp', false, 40, 'cleaned'],
    ['Home', false, 50, 'tick'],
    ['End', false, 50, 'reason'],
    ['Home', true, 0, 'tick'],
    ['End', true, 99, 'reason'],
    ['ArrowDown', true, 99, 'cleaned'],
    ['ArrowUp', true, 0, 'cleaned'],
  ] as const)('%s, with Ctrl: %s, leads to row %i, column %s', (key, isFar, row, column) => {
    expect(cellAfter(middle, press(key, isFar), reach(100, 10))).toEqual({ row, column });
  });

  test.each([' ', 'Enter', 'F2', 'Escape', 'a', 'Tab'])('“%s” leads nowhere', (key) => {
    expect(cellAfter(middle, press(key), reach(100, 10))).toBeUndefined();
  });

  test('lead to the headings where those can be pressed, and back', () => {
    const withHeadings = { ...reach(100, 10), firstRow: -1 as const };
    const top: Cell = { row: 0, column: 'line' };
    for (const key of ['ArrowUp', 'PageUp'])
      expect(cellAfter(top, press(key), withHeadings)).toEqual({ row: -1, column: 'line' });
    expect(cellAfter({ ...top, row: -1 }, press('ArrowDown'), withHeadings)).toEqual(top);
    expect(cellAfter({ ...top, row: 5 }, press('PageUp'), withHeadings)).toEqual(top);
    expect(cellAfter(top, press('ArrowUp'), reach(100, 10))).toEqual(top);
  });

  test('never lead out of the table', () => {
    const keys = fc.constantFrom(
      'ArrowUp',
      'ArrowDown',
      'ArrowLeft',
      'ArrowRight',
      'PageUp',
      'PageDown',
      'End',
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(keys, fc.boolean())),
        fc.integer({ min: 1, max: 30 }),
        (presses, rows) => {
          let cell: Cell = { row: 0, column: 'tick' };
          for (const [key, isFar] of presses)
            cell = cellAfter(cell, press(key, isFar), reach(rows, 7)) ?? cell;
          expect(cell.row >= 0 && cell.row < rows && columns.includes(cell.column)).toBe(true);
        },
      ),
    );
  });

  test('a page keeps one row of the last one in view', () => {
    expect(rowsPerPage({ count: 9, rowHeight: 40, headHeight: 40 }, 480)).toBe(10);
    expect(rowsPerPage({ count: 9, rowHeight: 40, headHeight: 40 }, 20)).toBe(1);
  });
});
