import { expect, test } from 'vitest';
import { isWhole } from '../../plan';
import { useRoom } from '../harness';

const room = useRoom<{
  console: typeof import('./console-page');
  tables: typeof import('./tables');
}>({ console: 'tests/page/read-all/console-page.ts', tables: 'tests/page/read-all/tables.ts' });

const show = () => room.show('<!doctype html><body></body>');

test('lists that load more, and lists whose rows come and go, are read to their ends', async () => {
  const lists = [
    ['infiniteList', 50],
    ['virtualList', 60],
    ['virtualList', 0],
  ] as const;
  for (const [make, late] of isWhole ? lists : lists.slice(0, 2)) {
    await show();
    const { outcome, users } = await room.run(
      async ({ console, tables }, [kind, milliseconds]) => {
        const users =
          kind === 'infiniteList'
            ? tables.infiniteList(100, 40, milliseconds)
            : tables.virtualList(100, milliseconds);
        return { outcome: await console.readAll(), users };
      },
      [make, late] as const,
    );
    expect(outcome.users).toEqual(users.map(({ address }) => address));
    expect(outcome.report).toEqual({ ended: 'whole', read: 100, total: -1 });
    expect(outcome.pressed).toEqual([]);
  }
});

test('a reading is paused by the admin’s own hand in the table, and goes on from there', async () => {
  await show();
  const reading = room.run(async ({ console, tables }) => {
    const users = tables.virtualList(150, 20);
    const outcome = await console.readAll((done) => Object.assign(window, { done }));
    return { outcome, users: users.map(({ address }) => address) };
  });
  await room.page.waitForFunction(() => (window as unknown as { done: number }).done > 60);
  await room.page.mouse.move(100, 200);
  await room.page.mouse.wheel(0, -300);
  await room.page.waitForFunction('modules.console.steering.isPaused');
  await room.page.evaluate("modules.console.steering.control('resume')");
  const { outcome, users } = await reading;
  expect(outcome.report.ended).toBe('whole');
  expect(outcome.users).toEqual(users);
  expect(await room.page.evaluate('document.querySelector("[role=grid] > div:last-child").scrollTop')).toBe(
    0,
  );
});
