import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../../plan';
import { useRoom } from '../harness';
import type { Kind } from './in-page/play';
import { type Step, type TableState, type UserState, unnamedApplications } from './in-page/state';

const modules = { play: 'tests/page/tables/in-page/play.ts' };
type Modules = { play: typeof import('./in-page/play') };
/** Libraries draw with the browser's next picture; tables made by hand need nothing but timers. */
const rooms = { drawn: useRoom<Modules>(modules), made: useRoom<Modules>(modules, { isSkipped: true }) };

const none = ['-', '–', '—', ' − ', 'No Access', 'NoAccess'];
const access = ['Has Access', 'HasAccess+Archive', 'Basic User', 'Analyst (+v38)'];
/** Known by their heads. */
const products = ['Sequence Hub - EU', 'Emedgene', 'Illumina Connected Analytics'];

const words = (withIcons: boolean): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...none, ...(withIcons ? ['<remove>'] : [])) },
    { weight: 1, arbitrary: fc.constantFrom(...access) },
  );
const names = fc.constantFrom('Ada', 'Ben', 'Cyd', '-', 'Has Access', 'No Access', '<b>Dee</b>');

const userState = (applications: number, withIcons: boolean): fc.Arbitrary<UserState> =>
  fc.record({
    id: fc.uuid(),
    name: names,
    access: fc.array(words(withIcons), { minLength: applications, maxLength: applications }),
    phone: fc.constantFrom('-', '+1 555 0103'),
    note: fc.constantFrom('-', '-', 'asked for access'),
  });

const small = fc.nat(20);

const stepOf = (applications: number, isOurs: boolean, hides: boolean): fc.Arbitrary<Step> =>
  fc.oneof(
    fc.record({
      do: fc.constant('setAccess' as const),
      user: small,
      application: small,
      word: words(isOurs),
    }),
    fc.record({
      do: fc.constant('setAccess' as const),
      user: small,
      application: small,
      word: words(isOurs),
    }),
    fc.record({ do: fc.constant('rename' as const), user: small, name: names }),
    fc.record({ do: fc.constant('add' as const), user: userState(applications, isOurs) }),
    fc.record({ do: fc.constant('remove' as const), user: small }),
    fc.record({ do: fc.constant('sort' as const), by: fc.constantFrom('none', 'name', 'backwards') }),
    fc.record({ do: fc.constant('turnPage' as const), to: fc.nat(3) }),
    fc.record({ do: fc.constant('moveColumn' as const), from: small, to: small }),
    ...(hides
      ? [
          fc.record({ do: fc.constant('hideColumn' as const), column: small }),
          fc.record({ do: fc.constant('showAll' as const) }),
        ]
      : []),
    fc.record({ do: fc.constant('redraw' as const) }),
    fc.record({ do: fc.constant('load' as const) }),
  );

const plays = (isOurs: boolean, hides: boolean): fc.Arbitrary<{ state: TableState; steps: Step[] }> =>
  fc
    .tuple(fc.shuffledSubarray(products, { minLength: 1 }), fc.subarray(unnamedApplications), fc.boolean())
    .chain(([named, unnamed, isLast]) => {
      const applications = isLast ? [...named, ...unnamed] : [...unnamed, ...named];
      const columns = 4 + applications.length;
      return fc.record({
        state: fc.record({
          users: fc.uniqueArray(userState(applications.length, isOurs), {
            maxLength: 12,
            selector: ({ id }) => id,
          }),
          applications: fc.constant(applications),
          order: fc.shuffledSubarray([...new Array(columns).keys()], { minLength: columns }),
          hidden: fc.constant([]),
          sort: fc.constantFrom('none' as const, 'name' as const),
          page: fc.constant(0),
          pageSize: fc.constantFrom(3, 8, 50),
        }),
        steps: fc.array(stepOf(applications.length, isOurs, hides), { maxLength: 6 }),
      });
    });

/** What went wrong once: heads that were drawn anew stood among the users. */
const headsDrawnAnew: { state: TableState; steps: Step[] } = {
  state: {
    users: [
      { id: 'ada', name: 'Ada', access: ['Has Access', '-', 'Has Access'], phone: '-', note: '-' },
      { id: 'ben', name: 'Ben', access: ['-', '-', '-'], phone: '-', note: 'asked for access' },
    ],
    applications: ['Illumina Connected Analytics', 'Cohort Tool', 'Archive 2'],
    order: [6, 5, 0, 1, 2, 3, 4],
    hidden: [],
    sort: 'none',
    page: 0,
    pageSize: 3,
  },
  steps: [
    { do: 'redraw' },
    { do: 'setAccess', user: 0, application: 0, word: 'Basic User' },
    { do: 'moveColumn', from: 20, to: 0 },
  ],
};

/** A library's own table is hidden from by the library; of plain elements nobody is told when they are hidden. */
const kinds: [kind: Kind, runs: number, isOurs: boolean, hides: boolean][] = [
  ['native', 4, true, true],
  ['grid', 4, true, true],
  ['spread', 4, true, true],
  ['material', 4, true, true],
  ['plain', 4, true, false],
  ['slotted', 4, true, true],
  ['AG Grid', 1, false, false],
  ['Vaadin', 1, false, false],
];

test.each(kinds)(
  'whatever happens to a table (%s), exactly those are marked who have no access by its state',
  async (kind, numRuns, isOurs, hides) => {
    const room = isOurs ? rooms.made : rooms.drawn;
    await fc.assert(
      fc.asyncProperty(plays(isOurs, hides), async ({ state, steps }) => {
        expect(await room.run(({ play }, given) => play.play(given), { kind, state, steps })).toBe('');
      }),
      { numRuns: runs(numRuns), examples: isOurs ? [[headsDrawnAnew]] : [] },
    );
  },
  120_000,
);
