import { meansHasAccess, type Product } from '../../basespace/invite-dialog';
import { regionCode } from '../../basespace/regions';
import { sequenceHubOf } from '../../basespace/sequence-hub';
import { type ChoiceOutcome, choose } from '../../page/choice/choose';
import type { FillReport, RegionOutcome } from '../../shared/messages/reports';
import type { ConsolePage } from '../feature';

type RegionReport = FillReport['region'];

/** Which product to set: that of a region, or the one of a name that the admin has picked among the candidates. */
export interface RegionTarget {
  region: string;
  product: string;
}

/** What the report says of what came of choosing the level. */
const regionOutcomes: Record<ChoiceOutcome, RegionOutcome> = {
  chosen: 'set',
  already: 'already',
  noSuchValue: 'noSuchLevel',
  severalSuchValues: 'severalLevels',
  disabled: 'disabled',
  notTaken: 'notTaken',
  gone: 'notTaken',
};

/**
 * Gives the product that means the requested region's Sequence Hub `Has Access`. All others stay as they are. Where none or
 * several fit, nothing is changed and the candidates are named.
 * @param productsNow gives the dialog's products as they are now: pages draw their controls anew
 */
export async function setRegion(
  page: ConsolePage,
  productsNow: () => Product[],
  target: RegionTarget,
): Promise<RegionReport> {
  const reportOf = (outcome: RegionOutcome, product = '', candidates: Product[] = []): RegionReport => ({
    code: target.region,
    outcome,
    product,
    candidates: candidates.map(({ name }) => name),
  });
  const region = regionCode(target.region);
  if (!target.product && !region) return reportOf('notChosen');
  const products = productsNow();
  if (products.length === 0) return reportOf('noProducts');
  const { one, candidates } = target.product
    ? { one: products.find(({ name }) => name === target.product), candidates: products }
    : sequenceHubOf(products, region as NonNullable<typeof region>, page.wording);
  if (!one)
    return reportOf(
      !target.product && candidates.length > 0 && isTie(candidates, region)
        ? 'severalCandidates'
        : 'noCandidate',
      '',
      candidates,
    );
  const meansGiven = (text: string) => meansHasAccess(text, page.wording);
  const find = () => productsNow().find(({ name }) => name === one.name)?.choice;
  return reportOf(regionOutcomes[await choose(page.tree, find, meansGiven)], one.name);

  function isTie(found: Product[], code: typeof region): boolean {
    return (
      code !== undefined &&
      found.length > 1 &&
      sequenceHubOf(found.slice(0, 1), code, page.wording).one !== undefined
    );
  }
}
