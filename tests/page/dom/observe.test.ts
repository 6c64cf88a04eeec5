import { expect, test } from 'vitest';
import { useRoom } from '../harness';

const room = useRoom<{ observed: typeof import('./observed') }>({ observed: 'tests/page/dom/observed.ts' });

test('a page that comes to rest is looked at soon, however busy it was before', async () => {
  const waited = await room.run(async ({ observed }) => {
    observed.watch(30);
    // More than the passes may take.
    for (let times = 0; times < 5; times++) await observed.untilSeen();
    return observed.untilSeen();
  });
  expect(waited).toBeLessThan(1500);
});

test('a page that never rests is looked at seldom', async () => {
  const passes = await room.run(({ observed }) => {
    observed.watch(20);
    return observed.passesDuring(3000);
  });
  // What the reserve pays for, which is less on a busy machine, and one or two that are due all the same.
  expect(passes).toBeGreaterThanOrEqual(1);
  expect(passes).toBeLessThanOrEqual(7);
});
