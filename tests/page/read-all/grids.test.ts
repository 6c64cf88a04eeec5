import { expect, test } from 'vitest';
import { useRoom } from '../harness';

const room = useRoom<{
  console: typeof import('./console-page');
  grids: typeof import('./grids');
}>({ console: 'tests/page/read-all/console-page.ts', grids: 'tests/page/read-all/grids.ts' });

const kinds = [
  ['all', 1500],
  ['pages', 450],
  ['blocks', 600],
  ['vaadin', 10_000],
] as const;

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
);
