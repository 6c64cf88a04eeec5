import fc from 'fast-check';
import type { Description } from './description';
import { type Facet, facetNames, facets } from './facets';

/** Consoles at random; a failing one shrinks to the one with the most facets at their plainest value. */
export const anyDescription: fc.Arbitrary<Description> = fc.record({
  seed: fc.nat(999),
  ...Object.fromEntries(facetNames.map((name) => [name, fc.constantFrom(...valuesOf(name))])),
}) as unknown as fc.Arbitrary<Description>;

const valuesOf = (name: Facet): readonly string[] => facets[name];
