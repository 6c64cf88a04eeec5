import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../plan';
import { useRoom } from '../harness';

const room = useRoom<{
  console: typeof import('./console-page');
  tables: typeof import('./tables');
}>(
  { console: 'tests/page/read-all/console-page.ts', tables: 'tests/page/read-all/tables.ts' },
  { isSkipped: true },
);

const show = () => room.show('<!doctype html><body></body>');
const options = { users: 90, pageSize: 20, late: 20, pager: 'words' } as const;

describe('a table that changes while it is read', () => {
  test('is read anew, once: the second time counts', async () => {
    await show();
    const { outcome, now } = await room.run(async ({ console, tables }, given) => {
      const table = new tables.PagedTable(given);
      let changes = 0;
      const outcome = await console.readAll((done) => {
        if (done < 40 || changes++ > 0) return;
        table.users.splice(5, 1);
      });
      return { outcome, now: table.users.map(({ address }) => address) };
    }, options);
    expect(outcome.report).toEqual({ ended: 'whole', read: 89, total: 89 });
    expect(outcome.users).toEqual(now);
  });

  test('again and again is said to have changed, and it is left where it was', async () => {
    await show();
    const { outcome, page } = await room.run(async ({ console, tables }, given) => {
      const table = new tables.PagedTable(given);
      table.turnTo(1);
      const outcome = await console.readAll((done) => {
        if (done === 40) table.users.splice(50, 1);
      });
      return { outcome, page: table.page };
    }, options);
    expect(outcome.report.ended).toBe('changed');
    expect(page).toBe(1);
  });

  test('one who comes for one who leaves is noticed where it ends', async () => {
    await show();
    const { outcome } = await room.run(async ({ console, tables }, given) => {
      const table = new tables.PagedTable(given);
      const outcome = await console.readAll((done) => {
        if (done !== 90) return;
        table.users.splice(3, 1);
        table.users.push({ name: 'New', address: 'new@example.org', word: '-' });
      });
      return { outcome };
    }, options);
    expect(outcome.report.ended).toBe('changed');
  });
});

describe('a reading', () => {
  test('stands still while it is paused, and ends where it began when it is cancelled', async () => {
    await show();
    const { outcome, whilePaused, page } = await room.run(async ({ console, tables }, given) => {
      const table = new tables.PagedTable(given);
      table.turnTo(3);
      await new Promise((resolve) => setTimeout(resolve, 60));
      const whilePaused: number[] = [];
      const outcome = await console.readAll((done) => {
        if (done !== 40) return;
        console.steering.control('pause');
        setTimeout(() => whilePaused.push(table.page), 200);
        setTimeout(() => {
          whilePaused.push(table.page);
          console.steering.control('cancel');
        }, 500);
      });
      return { outcome, whilePaused, page: table.page };
    }, options);
    expect(outcome.report).toEqual({ ended: 'cancelled', read: 40, total: 90 });
    expect(whilePaused).toEqual([1, 1]);
    expect(page).toBe(3);
  });

  test('of a page that never comes is said to be stuck', async () => {
    await show();
    const outcome = await room.run(async ({ console, tables }, given) => {
      const table = new tables.PagedTable(given);
      table.turnTo = () => undefined;
      return console.readAll();
    }, options);
    expect(outcome.report).toEqual({ ended: 'stuck', read: 20, total: 90 });
    expect(outcome.pressed).toEqual(['Next ›']);
  });
});

test('whatever the size, the page size and the lateness: whom the state has is read, none lost and none doubled', async () => {
  const any = fc.record({
    users: fc.integer({ min: 0, max: 95 }),
    pageSize: fc.integer({ min: 1, max: 40 }),
    late: fc.constantFrom(0, 5, 40),
    pager: fc.constantFrom('words', 'material', 'numbers', 'primeng'),
    startsAt: fc.nat(6),
    churn: fc.boolean(),
  });
  const property = fc.asyncProperty(any, async (given) => {
    fc.pre(given.users / given.pageSize <= 12);
    await show();
    const { outcome, users, page, start } = await room.run(async ({ console, tables }, how) => {
      const table = new tables.PagedTable({ ...how, pager: how.pager as 'words' });
      const start = Math.min(how.startsAt, table.last);
      if (start > 0) table.turnTo(start);
      // Cells that say nothing of who it is or what they may change all the time.
      const churning = setInterval(() => {
        const cells = how.churn ? document.querySelectorAll('tbody td:first-child') : [];
        for (const cell of cells) cell.setAttribute('title', String(Math.random()));
      }, 20);
      const outcome = await console.readAll();
      clearInterval(churning);
      return { outcome, users: table.users, page: table.page, start };
    }, given);
    expect(outcome.users).toEqual(users.map(({ address }) => address));
    expect(outcome.report).toMatchObject({ ended: 'whole', read: users.length });
    expect(page).toBe(start);
  });
  await fc.assert(property, { numRuns: runs(6), seed: 20261124 });
}, 180_000);
