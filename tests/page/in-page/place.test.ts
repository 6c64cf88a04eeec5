import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../plan';
import { useRoom } from '../harness';

const room = useRoom<{ place: typeof import('./in-page/placed') }>({
  place: 'tests/page/in-page/in-page/placed.ts',
});

const control = fc.record({
  tag: fc.constantFrom('button', 'a', 'input', 'span'),
  x: fc.double({ min: 0, max: 1, noNaN: true }),
  y: fc.double({ min: 0, max: 1, noNaN: true }),
  width: fc.integer({ min: 16, max: 260 }),
  height: fc.integer({ min: 16, max: 60 }),
});
const page = fc.record({
  width: fc.constantFrom(320, 640, 1024, 1440),
  height: fc.constantFrom(480, 720, 900),
  controls: fc.array(control, { maxLength: 14 }),
  scrolls: fc.array(fc.integer({ min: 0, max: 1500 }), { maxLength: 3 }),
});

test('whatever the window and wherever it is scrolled, no control of the page is covered', async () => {
  await fc.assert(
    fc.asyncProperty(page, async ({ width, height, controls, scrolls }) => {
      await room.show('<!doctype html><body style="margin:0">');
      await room.page.setViewportSize({ width, height });
      expect(await room.run(({ place }, given) => place.covered(given), { controls, scrolls })).toEqual([]);
    }),
    { numRuns: runs(8) },
  );
}, 120_000);

describe('a place', () => {
  const at = async (html: string, size = { width: 1000, height: 700 }) => {
    await room.show(`<!doctype html><body style="margin:0;min-height:2000px">${html}`);
    await room.page.setViewportSize(size);
    return room.run(({ place }) => place.lie());
  };
  const fixed = (tag: string, style: string): string =>
    `<${tag} style="position:fixed;${style}">Next</${tag}>`;

  test('is the best corner where that is free', async () => {
    expect(await at('')).toEqual({ corner: 'right bottom', isFolded: false, isSeen: true });
  });

  test('is another corner where a control is in the best one, also one without a role', async () => {
    for (const tag of ['button', 'a', 'i tabindex=0', 'b onclick=""', 'span class=pressed'])
      expect(
        await at(`<style>.pressed{cursor:pointer}</style>${fixed(tag, 'right:30px;bottom:30px;width:90px')}`),
      ).toEqual({ corner: 'left bottom', isFolded: false, isSeen: true });
  });

  test('is the best corner where what is there stands in a row of data, is hidden, or is scrolled away', async () => {
    const row =
      '<table style="position:fixed;right:20px;bottom:20px"><tbody><tr><td><button>Edit</button></table>';
    const hidden =
      fixed('button hidden', 'right:30px;bottom:30px') +
      fixed('button', 'right:30px;bottom:30px;visibility:hidden');
    const away = `<div style="position:fixed;right:0;bottom:300px;width:300px;height:60px;overflow:auto"><div style="height:200px"></div><button>Next</button></div>`;
    for (const html of [row, hidden, away]) expect((await at(html)).corner).toBe('right bottom');
  });

  test('is small where there is no room else, and none where there is none at all', async () => {
    const line = (bottom: number): string =>
      fixed('button', `left:0;right:0;width:100%;height:20px;bottom:${bottom}px`);
    const lines = Array.from({ length: 12 }, (_, index) => line(index * 60)).join('');
    expect(await at(lines)).toMatchObject({ isFolded: true, isSeen: true });
    const all = Array.from({ length: 40 }, (_, index) => line(index * 18)).join('');
    expect(await at(all)).toMatchObject({ isSeen: false });
  });

  test('leaves a control that comes below it, also where the pointer rests', async () => {
    await room.page.mouse.move(1000 - 16 - 150, 700 - 16 - 90);
    expect((await at(fixed('button', 'right:30px;bottom:30px;width:90px'))).corner).toBe('left bottom');
    // The control goes to the other corner, and back: what is ours comes under the pointer, and must go again.
    for (const [corner, side] of [
      ['right bottom', 'left'],
      ['left bottom', 'right'],
    ] as const) {
      await room.page.evaluate((where) => {
        const control = document.querySelector('button');
        control?.style.setProperty('left', where === 'left' ? '30px' : 'auto');
        control?.style.setProperty('right', where === 'right' ? '30px' : 'auto');
        window.dispatchEvent(new Event('scroll'));
      }, side);
      await room.page.waitForFunction(
        (wanted) =>
          (
            globalThis as unknown as { modules: { place: typeof import('./in-page/placed') } }
          ).modules.place.now().corner === wanted,
        corner,
      );
      // Only once it is drawn there does the browser know what the pointer is on.
      await room.page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
      );
    }
  });
});
