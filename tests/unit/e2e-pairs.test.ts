import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairs, product } from '../e2e/pairs';

const factors = fc.dictionary(
  fc.string({ minLength: 1, maxLength: 3, unit: fc.constantFrom('a', 'b', 'c') }),
  fc.uniqueArray(fc.constantFrom('1', '2', '3', '4', '5'), { minLength: 1 }),
  { minKeys: 1, maxKeys: 5 },
);

test('each value meets each value of the other factors, in far fewer rows than all', () => {
  fc.assert(
    fc.property(factors, (given) => {
      const rows = pairs(given);
      const all = product(given);
      const metIn = (list: Record<string, string>[]) =>
        new Set(
          list.flatMap((row) => {
            const values = Object.entries(row).map((entry) => entry.join('='));
            return values.flatMap((one) => values.map((other) => `${one} ${other}`));
          }),
        );
      expect(metIn(rows)).toEqual(metIn(all));
      expect(rows.length).toBeLessThanOrEqual(all.length);
      expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(rows.length);
    }),
  );
});

test.each([
  [{ job: ['a', 'b', 'c', 'd', 'e'], browser: ['chromium', 'firefox'], skin: ['plain', 'angular'] }, 10],
  [{ job: ['a', 'b'], browser: ['chromium', 'firefox'], skin: ['plain', 'angular', 'vaadin'] }, 6],
  [{ browser: ['chromium', 'firefox'], skin: ['plain', 'angular', 'vaadin'], wording: ['1', '2', '3'] }, 9],
])('no more rows than the two longest factors need', (given, most) => {
  console.log(
    pairs(given)
      .map((r) => Object.values(r).join(''))
      .join(' '),
  );
  expect(pairs(given)).toHaveLength(most);
});
