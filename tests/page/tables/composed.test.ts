import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { runs } from '../../plan';
import { useRoom } from '../harness';
import { type Composed, dashes, headKinds, kinds, leads, titles } from './in-page/composed-facets';

const room = useRoom<{ composed: typeof import('./in-page/composed') }>({
  composed: 'tests/page/tables/in-page/composed.ts',
});

const products = ['Sequence Hub - EU', 'Emedgene', 'Connected Insights'];
const level = fc.oneof(
  { weight: 3, arbitrary: fc.constant('none' as const) },
  { weight: 1, arbitrary: fc.constantFrom('access' as const, 'role' as const, 'archive' as const) },
);

const rarely = fc.integer({ min: 0, max: 5 }).map((drawn) => drawn === 5);

const composedOf = (kind: Composed['kind']): fc.Arbitrary<Composed> =>
  fc.shuffledSubarray(products, { minLength: 1 }).chain((applications) =>
    fc.record({
      kind: fc.constant(kind),
      head: fc.constantFrom(...headKinds),
      dashes: fc.array(fc.constantFrom(...dashes), { minLength: 1, maxLength: 3 }),
      lead: fc.constantFrom(...leads),
      title: fc.oneof(
        { weight: 2, arbitrary: fc.constant('none' as const) },
        { weight: 1, arbitrary: fc.constantFrom(...titles) },
      ),
      applications: fc.constant(applications),
      order: fc.shuffledSubarray([...new Array(4 + applications.length).keys()], {
        minLength: 4 + applications.length,
      }),
      users: fc.array(
        fc.record({
          name: fc.constantFrom('Ada', 'Ben', '-', 'Dee Has', 'Analyst'),
          phone: fc.constantFrom('-', '+1 555 0103'),
          levels: fc.array(level, { minLength: applications.length, maxLength: applications.length }),
        }),
        { minLength: 1, maxLength: 8 },
      ),
      isMeasured: fc.boolean(),
      hasDetails: fc.boolean(),
      hasTotals: fc.boolean(),
      hasScrollbarHead: rarely,
      hasUnknownPictures: rarely,
    }),
  );

const said = new Map<string, { right: number; unsure: number }>();

test.each(kinds)(
  'a table composed of any facets (%s) is read right, or it is not sure; never wrong',
  async (kind) => {
    const tally = { right: 0, unsure: 0 };
    said.set(kind, tally);
    await fc.assert(
      fc.asyncProperty(composedOf(kind), async (composed) => {
        const verdict = await room.run(({ composed: page }, given) => page.judge(given), composed);
        if (verdict === 'right' || verdict === 'unsure') tally[verdict]++;
        else expect(verdict).toBe('right');
      }),
      { numRuns: runs(10) },
    );
  },
  300_000,
);

afterAll(() => {
  if (process.env.TABLE_RATES) console.log(JSON.stringify(Object.fromEntries(said)));
});
