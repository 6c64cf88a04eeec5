import { expect, test } from 'vitest';
import { isWhole } from '../../plan';
import { useRoom } from '../harness';

const room = useRoom<{
  console: typeof import('./console-page');
  grids: typeof import('./grids');
}>({ console: 'tests/page/read-all/console-page.ts', grids: 'tests/page/read-all/grids.ts' });

/** Several screens, blocks and pages of each; where not all are tried, of each library the way least like a plain table. */
const kinds: (readonly ['all' | 'pages' | 'blocks' | 'vaadin', number])[] = isWhole
  ? [
      ['all', 1500],
      ['pages', 450],
      ['blocks', 600],
      ['vaadin', 10_000],
    ]
  : [
      ['blocks', 110],
      ['vaadin', 110],
    ];

test.each(kinds)(
  'a real grid (%s) of %d users is read without losing or doubling one',
  async (kind, count) => {
    await room.show('<!doctype html><body></body>');
    const { outcome, users } = await room.run(
      async ({ console, grids }, [how, many]) => {
        const { users } = how === 'vaadin' ? grids.vaadinGrid(many, 20) : grids.agGrid(many, how);
        const outcome = await console.readAll();
        return { outcome, users };
      },
      [kind, count] as const,
    );
    expect(outcome.report).toEqual({ ended: 'whole', read: count, total: count });
    expect(outcome.users).toEqual(users.map(({ address }) => address));
    expect(outcome.words).toEqual(users.map(({ word }) => word));
  },
  180_000,
);

test('a grid that goes back to where it was once it was scrolled to its top is scrolled there again', async () => {
  await room.show('<!doctype html><body></body>');
  const { outcome, users } = await room.run(async ({ console, grids }) => {
    const { users } = grids.agGrid(120, 'all');
    const viewport = document.querySelector('.ag-body-viewport') as HTMLElement;
    await new Promise<void>((resolve) => {
      const look = (): void => {
        viewport.scrollTop = 1234;
        const isDrawn =
          document.querySelector('[row-index="40"]') && !document.querySelector('[row-index="0"]');
        if (isDrawn) resolve();
        else requestAnimationFrame(look);
      };
      look();
    });
    // It is put back before the grid hears of it.
    let times = 3;
    const scroll = viewport.scrollTo.bind(viewport);
    viewport.scrollTo = (to?: ScrollToOptions | number) => {
      if (typeof to === 'object' && !(to.top === 0 && times-- > 0)) scroll(to);
    };
    return { users, outcome: await console.readAll() };
  });
  expect(outcome.report).toEqual({ ended: 'whole', read: 120, total: 120 });
  expect(outcome.users).toEqual(users.map(({ address }) => address));
});
