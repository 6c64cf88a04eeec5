import fc from 'fast-check';
import { anyDescription } from './arbitrary';
import { type Description, describe } from './description';
import { facetNames, facets } from './facets';

/** The console at random of a number: the same each time. */
export function anyConsole(number: number): Description {
  const [description] = fc.sample(anyDescription, { seed: number, numRuns: 1 });
  return describe(description);
}

/** Each value by itself, everything else being at its plainest. */
export const oneByOne = (): Description[] =>
  facetNames.flatMap((name) => facets[name].map((value) => describe({ size: 'some', [name]: value })));
