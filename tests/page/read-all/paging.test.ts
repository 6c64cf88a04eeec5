import { describe, expect, test } from 'vitest';
import { useRoom } from '../harness';

const room = useRoom<{
  console: typeof import('./console-page');
  tables: typeof import('./tables');
}>(
  { console: 'tests/page/read-all/console-page.ts', tables: 'tests/page/read-all/tables.ts' },
  { isSkipped: true },
);

const show = () => room.show('<!doctype html><body></body>');

describe('a paged table is read from its first page to its last', () => {
  test.each([
    ['words', ['‹ Previous', 'Next ›']],
    ['material', ['First page', 'Next page', 'Previous page']],
    ['primeng', ['First Page', 'Next Page', 'Previous Page']],
    ['numbers', undefined],
  ] as const)('%s', async (pager, controls) => {
    await show();
    const { outcome, users, page } = await room.run(async ({ console, tables }, kind) => {
      const table = new tables.PagedTable({ users: 130, pageSize: 25, late: 40, pager: kind });
      table.turnTo(2);
      await new Promise((resolve) => setTimeout(resolve, 100));
      const outcome = await console.readAll();
      return { outcome, users: table.users, page: table.page };
    }, pager);
    expect(outcome.report).toEqual({ ended: 'whole', read: 130, total: controls ? 130 : -1 });
    expect(outcome.users).toEqual(users.map(({ address }) => address));
    expect(outcome.words).toEqual(users.map(({ word }) => word));
    expect(page).toBe(2);
    for (const name of outcome.pressed) expect(controls ?? ['1', '2', '3', '4', '5', '6']).toContain(name);
  });
});

test('what brings more rows is pressed until nothing does, and nothing else; where none come, that is said', async () => {
  for (const isBroken of [false, true]) {
    await show();
    const { outcome, users } = await room.run(async ({ console, tables }, broken) => {
      const users = tables.moreList(70, 20, 40, broken);
      return { outcome: await console.readAll(), users };
    }, isBroken);
    expect(outcome.pressed).toEqual(['Load more']);
    expect(outcome.report).toMatchObject(
      isBroken ? { ended: 'stuck', read: 40, total: -1 } : { ended: 'whole', read: 70, total: -1 },
    );
    if (!isBroken) expect(outcome.users).toEqual(users.map(({ address }) => address));
  }
});
