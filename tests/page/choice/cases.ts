import fc from 'fast-check';
import { controlKinds, labelKinds, type Played, type Spec } from './in-page/spec';

const hub = (region: string) =>
  fc.constantFrom(
    `Sequence Hub - ${region}`,
    `BaseSpace Sequence Hub -${region}`,
    `Sequence Hub (${region})`,
  );
const others = ['Illumina Connected Analytics', 'Emedgene', 'Connected Insights'];
const levels = ['No Access', 'Has Access', 'HasAccess+Archive'];
const more = [
  'Basic User',
  'Privileged User',
  'Analyst (+v38)',
  'Director (+v38)',
  'IT Team (+v38)',
  'Custom role 1',
  'Custom role 2',
];

const levelList = fc
  .tuple(
    fc.oneof(
      { weight: 8, arbitrary: fc.shuffledSubarray(levels, { minLength: 3 }) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(['No Access', 'HasAccess+Archive'], ['No Access', 'Has Access']),
      },
    ),
    fc.shuffledSubarray(more, { maxLength: 7 }),
    fc.boolean(),
  )
  .map(([known, roles, isFirst]) => (isFirst ? [...known, ...roles] : [...roles, ...known]));

const product = (name: string) =>
  levelList.chain((list) => fc.constantFrom(...list).map((level) => ({ name, level, levels: list })));

const products = fc
  .tuple(
    fc.constantFrom('US', 'us', 'USA'),
    fc.constantFrom('EU', 'EU', 'Europe'),
    fc.shuffledSubarray(others, { maxLength: 2 }),
    fc.boolean(),
  )
  .chain(([us, eu, names, swap]) =>
    fc
      .tuple(hub(us), hub(eu))
      .chain((hubs) => fc.tuple(...[...(swap ? hubs.reverse() : hubs), ...names].map(product))),
  );

const list = fc.record({
  hasRoles: fc.boolean(),
  place: fc.constantFrom(
    'body' as const,
    'inline' as const,
    'shadow' as const,
    'dialog' as const,
    'below' as const,
  ),
  tag: fc.constantFrom('div' as const, 'div' as const, 'dd' as const, 'x-option' as const),
  hasTwin: fc.boolean(),
  isVirtual: fc.boolean(),
  look: fc.constantFrom(
    'plain' as const,
    'grouped' as const,
    'described' as const,
    'ticks' as const,
    'ligature' as const,
    'split' as const,
  ),
  opensBy: fc.constantFrom(
    'click' as const,
    'click' as const,
    'mousedown' as const,
    'pointerdown' as const,
    'Enter' as const,
    'ArrowDown' as const,
  ),
  late: fc.constantFrom(0, 0, 300, 1200),
  grows: fc.constantFrom(0, 0, 300),
  hasKeys: fc.boolean(),
  hasHint: fc.constantFrom(false, false, false, true),
  closesOnBlur: fc.boolean(),
  missesFirstPress: fc.constantFrom(false, false, false, true),
  fades: fc.constantFrom(0, 0, 200),
  fills: fc.constantFrom(0, 0, 400),
});

/** Any dialog with products. Switches have two levels. */
export const cases: fc.Arbitrary<Spec> = fc
  .record({
    control: fc.constantFrom(...controlKinds),
    label: fc.constantFrom(...labelKinds),
    list,
    products,
    region: fc.constantFrom('euc1', 'use1'),
    late: fc.constantFrom(0, 0, 500, 2000),
    redraws: fc.constantFrom('nothing' as const, 'row' as const, 'all' as const),
    applies: fc.constantFrom(0, 0, 60, 300),
    ignores: fc.constantFrom(false, false, false, false, false, false, false, false, false, true),
  })
  .map((spec) =>
    /^(switch|tick)$/.test(spec.control) ? { ...spec, products: spec.products.map(asSwitch) } : spec,
  );

const asSwitch = (given: Spec['products'][number]): Spec['products'][number] => ({
  ...given,
  levels: ['No Access', 'Has Access'],
  level: given.level === 'Has Access' ? 'Has Access' : 'No Access',
});

/** The product that the case's region means. */
export function wantedProduct({ products: all, region }: Spec): Spec['products'][number] | undefined {
  const names = region === 'euc1' ? /\bEU\b|Europe/ : /\bUSA?\b/i;
  return all.find(({ name }) => names.test(name));
}

export type Verdict = 'right' | 'not sure' | 'wrong';

/** What a report is worth, by the app's own state. */
export function verdictOf(spec: Spec, played: Played): Verdict {
  if (played.faults.length > 0) return 'wrong';
  const wanted = wantedProduct(spec);
  const isUnchanged = ({ name, level }: Spec['products'][number]): boolean => played.levels[name] === level;
  if (!spec.products.every((each) => each === wanted || isUnchanged(each))) return 'wrong';
  const isSaid = /^(set|already)$/.test(played.outcome);
  // A value that could not be put back is said to be another one, by controls that change by themselves alone.
  if (played.outcome === 'changed') return spec.control === 'cycle' ? 'not sure' : 'wrong';
  if (!isSaid) return wanted && isUnchanged(wanted) ? 'not sure' : 'wrong';
  return wanted && played.product === wanted.name && played.levels[wanted.name] === 'Has Access'
    ? 'right'
    : 'wrong';
}
