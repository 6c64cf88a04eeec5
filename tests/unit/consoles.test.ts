import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyDescription } from '../consoles/description/arbitrary';
import { anyConsole, oneByOne } from '../consoles/description/choices';
import { describe, shortened } from '../consoles/description/description';
import { facetNames, facets } from '../consoles/description/facets';
import { pairwiseDescriptions, partOf } from '../consoles/description/pairwise';

const rows = pairwiseDescriptions();

test('each value of a facet stands beside each value of every other, in few consoles', () => {
  const met = new Set<string>();
  for (const row of rows)
    for (const one of facetNames)
      for (const other of facetNames) met.add(`${one}=${row[one]} ${other}=${row[other]}`);
  const missing = facetNames.flatMap((one) =>
    facets[one].flatMap((value) =>
      facetNames.flatMap((other) =>
        other === one
          ? []
          : facets[other]
              .map((second) => `${one}=${value} ${other}=${second}`)
              .filter((pair) => !met.has(pair)),
      ),
    ),
  );
  expect(missing).toEqual([]);
  expect(rows.length).toBeLessThan(240);
});

test('a part of them holds each value at least once, and as many consoles as asked for', () => {
  const part = partOf(rows, 20);
  expect(part).toHaveLength(20);
  for (const name of facetNames)
    expect(new Set(part.map((description) => description[name]))).toEqual(new Set(facets[name]));
});

test('a description is plain JSON that says only what does not go without saying', () => {
  fc.assert(
    fc.property(anyDescription, (description) => {
      const text = JSON.stringify(shortened(description));
      expect(describe(JSON.parse(text))).toEqual(description);
    }),
    { numRuns: 200 },
  );
  expect(shortened(describe({ box: 'line' }))).toEqual({ box: 'line' });
});

test('what does not exist is refused with its name', () => {
  expect(() => describe({ box: 'typewriter' } as never)).toThrow(/box/);
  expect(() => describe({ colour: 'red' } as never)).toThrow(/colour/);
});

test('a console at random is the same each time, and each value is tried by itself', () => {
  expect(anyConsole(7)).toEqual(anyConsole(7));
  expect(new Set(Array.from({ length: 50 }, (_, number) => JSON.stringify(anyConsole(number)))).size).toBe(
    50,
  );
  const values = facetNames.reduce((sum, name) => sum + facets[name].length, 0);
  expect(oneByOne()).toHaveLength(values);
});
