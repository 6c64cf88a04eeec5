import type { RegionCode } from '../../basespace/hub-hosts';
import type { Product } from '../../basespace/invite-dialog';
import { levelIn, meansHasAccess } from '../../basespace/product-levels';
import { regionCode } from '../../basespace/regions';
import { sequenceHubOf } from '../../basespace/sequence-hub';
import type { Choice } from '../../page/choice/choice';
import { type ChoiceOutcome, choose } from '../../page/choice/choose';
import { waitFor } from '../../page/dom/wait';
import type { FillReport, RegionOutcome } from '../../shared/messages/reports';
import type { ConsolePage } from '../feature';
import { controlsNow } from './controls';

/** What the report says of the region's product, and whether its level was read in the list of its control alone. */
export type RegionSet = FillReport['region'] & { isReadInList?: boolean };

/** Which product to set: that of a region, or the one of a name that the admin has picked among the candidates. */
export interface RegionTarget {
  region: string;
  product: string;
}

/** What the report says of what came of choosing the level. */
const regionOutcomes: Record<ChoiceOutcome, RegionOutcome> = {
  chosen: 'set',
  already: 'already',
  ticked: 'set',
  wasTicked: 'already',
  noSuchValue: 'noSuchLevel',
  severalSuchValues: 'severalLevels',
  disabled: 'disabled',
  notRead: 'levelsNotRead',
  notTaken: 'notTaken',
  changed: 'changed',
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
): Promise<RegionSet> {
  const reportOf = (outcome: RegionOutcome, product = '', candidates: Product[] = []): RegionSet => ({
    code: target.region,
    outcome,
    product,
    candidates: candidates.map(({ name }) => name),
  });
  const region = regionCode(target.region);
  if (!target.product && !region) return reportOf('notChosen');
  const meant = (products: Product[]): Meant =>
    target.product
      ? { one: products.find(({ name }) => name === target.product), candidates: products }
      : sequenceHubOf(products, region as RegionCode, page.wording);
  /** The products as they are; where the right one is not among those already known, all are looked for. */
  const look = (): Product[] => {
    const known = productsNow();
    return known.length === 0 || meant(known).one ? known : (controlsNow(page)?.products ?? []);
  };
  await waitFor(page.tree, () => meant(look()).one, lateMs);
  const products = look();
  if (products.length === 0) return reportOf('noProducts');
  const { one, candidates } = meant(products);
  if (!one) {
    const isTie = candidates.length > 1 && meant(candidates.slice(0, 1)).one !== undefined;
    return reportOf(isTie && !target.product ? 'severalCandidates' : 'noCandidate', '', candidates);
  }
  const find = (): Choice | undefined => look().find(({ name }) => name === one.name)?.choice;
  const accepts = (text: string): boolean => meansHasAccess(levelIn(text, one.name), page.wording);
  const outcome = await chooseBehindSwitch(page, one, await choose(page.tree, find, accepts), accepts);
  const report = reportOf(regionOutcomes[outcome], one.name);
  return outcome === 'ticked' || outcome === 'wasTicked' ? { ...report, isReadInList: true } : report;
}

/** A switch that is on now may have brought up what says which level that is: then that one is what counts. */
async function chooseBehindSwitch(
  page: ConsolePage,
  { name, choice }: Product,
  outcome: ChoiceOutcome,
  accepts: (text: string) => boolean,
): Promise<ChoiceOutcome> {
  if (outcome !== 'chosen' || !choice.kind.isNamedAlone) return outcome;
  const find = (): Choice | undefined =>
    controlsNow(page)?.products.find((product) => product.name === name)?.choice;
  // One that cannot be found any more has changed: whether to that level is not known.
  const now = find();
  if (now?.kind.isNamedAlone) return outcome;
  const behind = await choose(page.tree, find, accepts);
  if (behind === 'ticked' || behind === 'wasTicked') return 'ticked';
  return behind === 'chosen' || behind === 'already' ? 'chosen' : 'changed';
}

interface Meant {
  one?: Product | undefined;
  candidates: Product[];
}

/** Products may come a while after the dialog, and one after the other. */
const lateMs = 1000;
