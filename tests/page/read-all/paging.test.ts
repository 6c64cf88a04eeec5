import { describe, expect, test } from 'vitest';
import { useRoom } from '../harness';

const room = useRoom<{
  console: typeof import('./console-page');
  tables: typeof import('./tables');
}>({ console: 'tests/page/read-all/console-page.ts', tables: 'tests/page/read-all/tables.ts' });

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

test('lists that load more, and lists whose rows come and go, are read to their ends', async () => {
  for (const [make, late] of [
    ['infiniteList', 50],
    ['virtualList', 0],
    ['virtualList', 60],
  ] as const) {
    await show();
    const { outcome, users } = await room.run(
      async ({ console, tables }, [kind, milliseconds]) => {
        const users =
          kind === 'infiniteList'
            ? tables.infiniteList(300, 40, milliseconds)
            : tables.virtualList(300, milliseconds);
        return { outcome: await console.readAll(), users };
      },
      [make, late] as const,
    );
    expect(outcome.users).toEqual(users.map(({ address }) => address));
    expect(outcome.report).toEqual({ ended: 'whole', read: 300, total: -1 });
    expect(outcome.pressed).toEqual([]);
  }
});
