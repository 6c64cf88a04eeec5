import { z } from 'zod';
import { type Facet, facetNames, facets } from './facets';
import { type Speech, speeches } from './speeches';

/** The values of all facets. */
export type Values = { [Name in Facet]: (typeof facets)[Name][number] };

/**
 * A console, described: plain JSON with one value for each facet, the language it speaks, and the seed
 * of what is made up (people, ids, class names).
 * What is left out has the facet's first value, so `{"box": "chipsComma"}` is a whole description.
 */
export type Description = { seed: number; speech: Speech } & Values;

/** Reads a description; a facet or a value that does not exist is refused with its name. */
export const DescriptionSchema = z.strictObject({
  seed: z.int().min(0).default(1),
  speech: z.enum(speeches).default(speeches[0]),
  ...Object.fromEntries(facetNames.map((name) => [name, z.enum(facets[name]).default(facets[name][0])])),
});

/** @throws ZodError naming each facet or value that does not exist */
export const describe = (given: Partial<Description> = {}): Description =>
  DescriptionSchema.parse(given) as Description;

/** The same description without what goes without saying. */
export function shortened(description: Description): Partial<Description> {
  const plainest = describe();
  return Object.fromEntries(
    Object.entries(description).filter(([name, value]) => value !== plainest[name as Facet]),
  );
}
