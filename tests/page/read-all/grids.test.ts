import { expect, test } from 'vitest';
import { isWhole } from '../../plan';
import { useRoom } from '../harness';

const room = useRoom<{
  console: typeof import('./console-page');
  grids: typeof import('./grids');
}>({ console: 'tests/page/read-all/console-page.ts', grids: 'tests/page/read-all/grids.ts' });

/** Several screens, blocks and pages of each. */
const kinds = [
  ['all', isWhole ? 1500 : 400],
  ['pages', isWhole ? 450 : 250],
  ['blocks', isWhole ? 600 : 250],
  ['vaadin', isWhole ? 10_000 : 600],
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
  180_000,
);
