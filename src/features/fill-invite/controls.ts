import { boxLabel } from '../../basespace/address-boxes';
import {
  accessLevel,
  type InviteDialog,
  type Product,
  readInviteDialog,
} from '../../basespace/invite-dialog';
import { isVisible } from '../../page/dom/tree';
import { type EntryBox, entranceOf } from '../../page/entry-box/box';
import type { ConsolePage } from '../feature';

/**
 * The Invite dialog's controls at this moment, or undefined when the dialog is not open (any more). A look at the whole page
 * is dear: what holds controls already asks `steadyAddressBox` and `steadyProducts`.
 */
export function controlsNow(page: ConsolePage): InviteDialog | undefined {
  const seen = page.recogniseNow();
  if (seen.dialog !== 'inviteUser' || !seen.dialogElement) return undefined;
  // A shadow root that was attached after its element came up has caused no change that is seen from outside.
  page.tree.scan([seen.dialogElement]);
  return readInviteDialog(page.tree, seen.dialogElement, page.wording, page.taught);
}

/** The one box for the people at this moment, or undefined. */
export function addressBoxNow(page: ConsolePage): EntryBox | undefined {
  const boxes = controlsNow(page)?.addressBoxes ?? [];
  return boxes.length === 1 ? boxes[0] : undefined;
}

/**
 * Gives the one box for the people again and again: looks it up anew only when it is gone, since a page may draw it again
 * at any moment, and a full look for each of a thousand entries would be felt.
 * @param first the box as it was found: once a full field has hidden it, the one box that is left is another one
 * @param workgroup nothing is given any more once the page shows another one; '' for any
 */
export function steadyAddressBox(
  page: ConsolePage,
  first: EntryBox,
  workgroup = '',
): () => EntryBox | undefined {
  const label = boxLabel(page.tree, first.element);
  let box = first;
  let isThere = true;
  return () => {
    const { element } = box;
    if (isThere && element.isConnected && (isVisible(element) || entranceOf(element))) return box;
    const found = addressBoxNow(page);
    isThere = found !== undefined && isOf(page, workgroup) && isSameBox(page, box, found, label);
    if (!found || !isThere) return undefined;
    box = found;
    return box;
  };
}

/** Whether a box stands in the place of an earlier one: in the same field, or drawn anew with the same label. */
function isSameBox(page: ConsolePage, earlier: EntryBox, found: EntryBox, label: string): boolean {
  if (found.element === earlier.element) return true;
  if (earlier.area.isConnected && earlier.area !== earlier.element)
    return page.tree.contains(earlier.area, found.element);
  if (found.element.localName !== earlier.element.localName) return false;
  return boxLabel(page.tree, found.element) === label;
}

/** Whether the page still shows that workgroup; where it names none, nothing speaks against it. */
export function isOf(page: ConsolePage, workgroup: string): boolean {
  const now = page.recognition().workgroup;
  return now === workgroup || now === '' || workgroup === '';
}

/**
 * Gives the dialog's products again and again: looks for them anew only when one of their controls is gone, since a look at
 * the whole page each time would be felt.
 * @param workgroup none is given any more once the page shows another one; '' for any
 * @param known the products as they were just found
 */
export function steadyProducts(page: ConsolePage, workgroup = '', known: Product[] = []): () => Product[] {
  let products = known;
  const isThere = ({ choice }: Product): boolean =>
    [choice.element, choice.area, ...choice.parts].every((part) => part.isConnected);
  return () => {
    if (products.length > 0 && products.every(isThere)) return products;
    products = controlsNow(page)?.products ?? [];
    if (!isOf(page, workgroup)) products = [];
    return products;
  };
}

/** The access level of each product as the dialog shows it now. */
export function levelsOf(page: ConsolePage, products: Product[]): { name: string; level: string }[] {
  return products.map((product) => ({ name: product.name, level: accessLevel(page.tree, product) }));
}
