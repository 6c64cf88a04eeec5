import { type Description, describe } from '../description/description';
import { facetNames } from '../description/facets';
import type { Finding } from '../jobs/finding';
import type { Tries } from './tries';

/** Whether two findings are of one kind: the same job went wrong in the same way. */
export const isAlike = (one: Finding, other: Finding): boolean =>
  one.job === other.job && one.verdict === other.verdict && one.what === other.what;

/** A console in which a job still goes wrong in the same way, and that has as many facets at their plainest as it can. */
export async function shrunk(tries: Tries, description: Description, finding: Finding): Promise<Description> {
  const plainest = describe();
  const fails = async (candidate: Description): Promise<boolean> =>
    (await tries.try(candidate, finding.job)).findings.some((found) => isAlike(found, finding));
  let smallest = description;
  for (let before: Description | undefined; before !== smallest; ) {
    before = smallest;
    for (const name of ['seed', ...facetNames] as const) {
      const candidate: Description = { ...smallest, [name]: plainest[name] };
      if (smallest[name] !== plainest[name] && (await fails(candidate))) smallest = candidate;
    }
  }
  return smallest;
}
