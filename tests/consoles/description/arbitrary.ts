import fc from 'fast-check';
import type { Description } from './description';
import { type Facet, facetNames, facets } from './facets';
import { speeches } from './speeches';

const valuesOf = (name: Facet): readonly string[] => facets[name];
const anyValues = facetNames.map((name) => [name, fc.constantFrom(...valuesOf(name))] as const);

/** Consoles at random; a failing one shrinks to the one with the most facets at their plainest value. */
export const anyDescription: fc.Arbitrary<Description> = fc.record({
  seed: fc.nat(999),
  speech: fc.constant(speeches[0]),
  ...Object.fromEntries(anyValues),
}) as unknown as fc.Arbitrary<Description>;
