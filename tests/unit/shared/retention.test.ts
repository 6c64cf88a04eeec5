import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expiryMoment, type retentionTimes, without } from '../../../src/shared/storage/retention';

const day = 86_400_000;
const now = Date.UTC(2026, 10, 24);
const items = (...ages: number[]) => ages.map((days) => ({ days, usedAt: now - days * day }));
const left = (days: (typeof retentionTimes)[number], all: ReturnType<typeof items>) => {
  const moment = expiryMoment(days, now);
  return (moment === undefined ? all : without(all, ({ usedAt }) => usedAt, moment)).map((one) => one.days);
};

test.each([
  [7, [0, 6.9, 7]],
  [30, [0, 6.9, 7, 29]],
  [90, [0, 6.9, 7, 29, 90]],
  [0, [0, 6.9, 7, 29, 90, 4000]],
] as const)('kept for %i days (0: until deleted), of ages 0 to 4000 days %j are left', (days, ages) => {
  expect(left(days, items(0, 6.9, 7, 29, 90, 4000))).toEqual(ages);
});

test('a longer time never deletes what a shorter one keeps', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -5, max: 400, noNaN: true })), (ages) => {
      const all = items(...ages);
      const [week, month, quarter] = ([7, 30, 90] as const).map((days) => new Set(left(days, all)));
      for (const age of week ?? []) expect(month?.has(age)).toBe(true);
      for (const age of month ?? []) expect(quarter?.has(age)).toBe(true);
    }),
  );
});

test('where nothing has expired the very same list comes back, so that nothing is written', () => {
  const all = items(1, 2);
  expect(without(all, ({ usedAt }) => usedAt, now - 7 * day)).toBe(all);
});
