import { holdsOneOf } from '../page/strings';
import type { RegionCode } from './hub-hosts';
import { regionsInLabel } from './regions';
import type { Wording } from './wording';

/** The products, or columns of applications, that are the Sequence Hub of one region and of no other. */
export function sequenceHubsOf<Named extends { name: string; region?: RegionCode }>(
  named: readonly Named[],
  region: RegionCode,
  wording: Wording,
): Named[] {
  // What the admin has shown is it, and what was shown for another region is not.
  const shown = named.filter((one) => one.region === region);
  if (shown.length > 0) return shown;
  return named.filter(({ name, region: other }) => {
    if (other !== undefined) return false;
    const regions = regionsInLabel(name, wording);
    return holdsOneOf(name, wording.sequenceHub) && regions.length === 1 && regions[0] === region;
  });
}

/**
 * Which product means a region's Sequence Hub: one, or the candidates among which the admin has to choose.
 */
export function sequenceHubOf<Named extends { name: string; region?: RegionCode }>(
  products: readonly Named[],
  region: RegionCode,
  wording: Wording,
): { one?: Named; candidates: Named[] } {
  const fitting = sequenceHubsOf(products, region, wording);
  if (fitting.length === 1 && fitting[0]) return { one: fitting[0], candidates: fitting };
  const hubs = products.filter(({ name }) => holdsOneOf(name, wording.sequenceHub));
  return { candidates: fitting.length > 1 ? fitting : hubs };
}
