import { boxLabel } from '../../basespace/address-boxes';
import type { Product } from '../../basespace/invite-dialog';
import { waitFor, waitUntilSettled } from '../../page/dom/wait';
import { type EntryBox, isReadOnly } from '../../page/entry-box/box';
import { TakenOver } from '../../page/entry-box/taken-over';
import { AssistantError } from '../../shared/errors';
import type { ConsolePage } from '../feature';
import { controlsNow, levelsOf, steadyProducts } from './controls';

/** The controls of a dialog that can be filled. */
interface FillableDialog {
  /** Undefined in a later step of a dialog whose people stand in an earlier one. */
  box: EntryBox | undefined;
  /** Those that were there together with the box. */
  products: Product[];
}

/**
 * Waits for the dialog's address box, since dialogs draw themselves bit by bit. What the admin sends or gives up meanwhile is
 * over: one that is opened afterwards is another dialog.
 * @param filled the dialog into which people were filled before: where it shows products or its final button and no box any more, it asks in steps
 * @throws AssistantError `dialogClosed`, `noAddressBox`, `severalAddressBoxes` (naming them) or `addressBoxReadOnly`
 */
export async function waitForAddressBox(
  page: ConsolePage,
  filled: Element | undefined,
): Promise<FillableDialog> {
  const opened = page.recognition().dialogElement ?? undefined;
  const over = new TakenOver(page.tree, undefined, opened);
  let isClosed = false;
  const one = (): FillableDialog | 'closed' | undefined => {
    const now = controlsNow(page);
    isClosed ||= over.isSo && (!now || page.recognition().dialogElement !== opened);
    if (isClosed) return 'closed';
    const [box, ...others] = now?.addressBoxes ?? [];
    return now && box && others.length === 0 && !isReadOnly(box)
      ? { box, products: now.products }
      : undefined;
  };
  try {
    // Several boxes, or one that takes nothing, seldom become the right one: they are waited for less long than none.
    const soon = await waitFor(page.tree, one, 2000);
    const later = opened === filled ? controlsNow(page) : undefined;
    const isDrawn = later && (later.products.length > 0 || page.recognition().finalButton !== '');
    if (!soon && isDrawn && later.addressBoxes.length === 0)
      return { box: undefined, products: later.products };
    const isAwaited = !soon && !controlsNow(page)?.addressBoxes.length;
    const found = isAwaited ? await waitFor(page.tree, one, 4000) : soon;
    if (found === 'closed') throw new AssistantError('dialogClosed');
    return found ?? refuse(page);
  } finally {
    over.end();
  }
}

/** Says why there is no box to fill. */
function refuse(page: ConsolePage): never {
  const boxes = controlsNow(page)?.addressBoxes;
  if (!boxes) throw new AssistantError('dialogClosed');
  const [box] = boxes;
  if (!box) throw new AssistantError('noAddressBox');
  if (boxes.length === 1) throw new AssistantError('addressBoxReadOnly');
  throw new AssistantError(
    'severalAddressBoxes',
    boxes.map(({ element }) => boxLabel(page.tree, element).slice(0, 60)),
  );
}

/**
 * Products that are drawn a moment after the box are waited for a little; a dialog without any is possible.
 * @param known those that were there together with the box
 */
export async function waitForProducts(page: ConsolePage, known: Product[]): Promise<Product[]> {
  const someNow = (products = controlsNow(page)?.products ?? []): Product[] | undefined =>
    products.length > 0 ? products : undefined;
  const products = someNow(known) ?? (await waitFor(page.tree, () => someNow(), 1500));
  if (!products) return [];
  const now = steadyProducts(page, '', products);
  await waitUntilSettled(() => JSON.stringify(levelsOf(page, now())), 80, 600);
  return now();
}
