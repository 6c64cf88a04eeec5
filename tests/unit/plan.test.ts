import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plan, planJobs } from '../plan';

const facets = fc
  .uniqueArray(fc.stringMatching(/^[a-z]{1,5}$/), { minLength: 1, maxLength: 4 })
  .chain((names) =>
    fc.record(
      Object.fromEntries(
        names.map((name) => [name, fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 4 })]),
      ),
    ),
  );

/** The pairs of values that rows hold, as text. */
function pairs(rows: Record<string, unknown>[]): Set<string> {
  const found = new Set<string>();
  for (const row of rows) {
    const values = Object.entries(row).sort();
    for (const one of values) for (const other of values) found.add(JSON.stringify([one, other]));
  }
  return found;
}

test('each value stands beside each value of every other facet', () => {
  fc.assert(
    fc.property(facets, (given) => {
      const whole = plan(given, undefined, true);
      const chosen = plan(given, undefined, false);
      expect(pairs(chosen)).toEqual(pairs(whole));
      expect(new Set(chosen.map((row) => JSON.stringify(row))).size).toBe(chosen.length);
      expect(whole.length).toBe(Object.values(given).reduce((size, values) => size * values.length, 1));
    }),
    { numRuns: 60 },
  );
});

test('what cannot be is not planned, and every pair that can be is', () => {
  const given = { skin: ['plain', 'angular', 'vaadin'], wording: [1, 2, 3], fault: ['none', 'late', 'drop'] };
  const isPossible = ({ skin, wording }: { skin: string; wording: number }) =>
    skin === 'plain' || wording === 2;
  const chosen = plan(given, isPossible, false);
  expect(chosen.every(isPossible)).toBe(true);
  expect(pairs(chosen)).toEqual(pairs(plan(given, isPossible, true)));
});

test('the plan is far smaller than the product, the same each time, and even between its values', () => {
  const given = {
    browser: ['chromium', 'firefox'],
    skin: ['plain', 'angular', 'vaadin'],
    wording: [1, 2, 3],
    fault: ['none', 'late', 'drop', 'limit', 'putBack'],
  } as const;
  const chosen = plan(given, undefined, false);
  expect(chosen.length).toBeLessThanOrEqual(18);
  expect(plan(given, undefined, false)).toEqual(chosen);
  const inChromium = chosen.filter(({ browser }) => browser === 'chromium').length;
  expect(Math.abs(2 * inChromium - chosen.length)).toBeLessThanOrEqual(2);
});

test('jobs are tried in either browser, or in one, with each value there at least once', () => {
  const given = {
    job: ['fill', 'mark'],
    browser: ['chromium', 'firefox'],
    skin: ['plain', 'angular', 'vaadin'],
    wording: ['gen1', 'gen2', 'gen3'],
  };
  const inBoth = planJobs(given, 'browsers', false);
  expect(inBoth).toHaveLength(6);
  for (const browser of given.browser) {
    const rows = inBoth.filter((row) => row.browser === browser);
    for (const facet of ['job', 'skin', 'wording'] as const)
      expect(new Set(rows.map((row) => row[facet]))).toEqual(new Set(given[facet]));
  }
  const inOne = planJobs(given, 'values', false);
  expect(inOne).toHaveLength(3);
  for (const facet of ['job', 'browser', 'skin', 'wording'] as const)
    expect(new Set(inOne.map((row) => row[facet]))).toEqual(new Set(given[facet]));
  expect(planJobs(given, 'values', true)).toHaveLength(36);
});
