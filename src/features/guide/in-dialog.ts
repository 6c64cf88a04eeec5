import type { RegionCode } from '../../basespace/hub-hosts';
import { accessLevel, type Product, readInviteDialog } from '../../basespace/invite-dialog';
import { meansHasAccess } from '../../basespace/product-levels';
import { regionCode } from '../../basespace/regions';
import { sequenceHubsOf } from '../../basespace/sequence-hub';
import type { WayFact } from '../../basespace/ways';
import type { EntryBox } from '../../page/entry-box/box';
import { entriesIn } from '../../page/entry-box/reading';
import { holdsOneOf } from '../../page/strings';
import type { ConsolePage } from '../feature';

/** What an open dialog holds of what the guide asks for. */
export interface InDialog {
  dialog: Element;
  addressBoxes: EntryBox[];
  products: Product[];
  /** The product that is the Sequence Hub of the chosen region, or the only Sequence Hub where none is chosen. */
  hub: Product | undefined;
  /** How many products may be it. */
  hubs: number;
  /** The region that is chosen in the assistant. */
  region: RegionCode | undefined;
}

/** Reads the open dialog; undefined where none is open that the guide leads through. */
export function readDialog(page: ConsolePage): InDialog | undefined {
  const { dialog, dialogElement, certainty } = page.recognition();
  if (!dialogElement || certainty === 'unsure' || (dialog !== 'inviteUser' && dialog !== 'changeAccess'))
    return undefined;
  page.tree.scan([dialogElement]);
  const { addressBoxes, products } = readInviteDialog(page.tree, dialogElement, page.wording, page.taught);
  const region = regionCode(page.context()?.region ?? '');
  const found = hubAmong(products, region, page);
  return { dialog: dialogElement, addressBoxes, products, region, ...found };
}

function hubAmong(
  products: Product[],
  region: RegionCode | undefined,
  { wording }: ConsolePage,
): Pick<InDialog, 'hub' | 'hubs'> {
  if (region) {
    const fitting = sequenceHubsOf(products, region, wording);
    return { hub: fitting.length === 1 ? fitting[0] : undefined, hubs: fitting.length };
  }
  // Of several the region decides, and it is not known.
  const hubs = products.filter(({ name }) => holdsOneOf(name, wording.sequenceHub));
  return { hub: hubs.length === 1 ? hubs[0] : undefined, hubs: hubs.length };
}

/** What the dialog shows to be done. @param first the levels that it showed at first, by product */
export function factsOf(
  page: ConsolePage,
  { addressBoxes, products, hub }: InDialog,
  first: ReadonlyMap<string, string>,
): WayFact[] {
  const [box, ...others] = addressBoxes;
  const holdsPeople = box && others.length === 0 && entriesIn(page.tree, box).length > 0;
  const hasAccess = hub && meansHasAccess(accessLevel(page.tree, hub), page.wording);
  const isChanged = products.some((product) => {
    const before = first.get(product.name);
    return before !== undefined && before !== accessLevel(page.tree, product);
  });
  return [
    ...(holdsPeople ? (['people'] as const) : []),
    ...(hasAccess ? (['region'] as const) : []),
    ...(isChanged ? (['levels'] as const) : []),
  ];
}
