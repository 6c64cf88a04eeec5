import { accessLevel, type Product } from '../../basespace/invite-dialog';
import { choose } from '../../page/choice/choose';
import { waitFor } from '../../page/dom/wait';
import type { EntryBox } from '../../page/entry-box/box';
import { removeEntries } from '../../page/entry-box/remove';
import { sameText } from '../../page/strings';
import { AssistantError } from '../../shared/errors';
import type { UndoReport } from '../../shared/messages/reports';
import type { ConsolePage } from '../feature';
import { steadyAddressBox, steadyProducts } from './controls';

/** What an Invite dialog held before a fill, and whom the fill added. */
export interface BeforeFill {
  dialog: Element | null;
  /** The address box: a full field may hide it. */
  box: EntryBox;
  /** The address box's own text, chips aside. */
  text: string;
  entries: string[];
  levels: { name: string; level: string }[];
  added: string[];
}

const remembered = new WeakMap<ConsolePage, BeforeFill>();

/**
 * Keeps what a dialog held before a fill. A second fill of the same dialog is undone together with the first: one press
 * brings back what the admin's own hands had left there.
 */
export function rememberForUndo(page: ConsolePage, before: BeforeFill): void {
  const earlier = remembered.get(page);
  const dialogNow = page.recognition().dialogElement;
  if (earlier && earlier.dialog === dialogNow) {
    earlier.added = [...earlier.added, ...before.added];
    return;
  }
  remembered.set(page, { ...before, dialog: dialogNow });
}

/**
 * Puts back what was in the open dialog before the fill: takes out the people that the fill added, and gives the product
 * its earlier access level.
 * @throws AssistantError `nothingToUndo` when nothing was filled into the dialog that is open now
 */
export async function undoFill(page: ConsolePage): Promise<UndoReport> {
  const before = remembered.get(page);
  const dialog = page.recogniseNow().dialogElement;
  const isThere =
    before && (before.box.area.isConnected || steadyAddressBox(page, before.box)() !== undefined);
  if (!before || !dialog || !isThere) throw new AssistantError('nothingToUndo');
  const writing = { tree: page.tree, find: steadyAddressBox(page, before.box), progress: () => undefined };
  const left = await removeEntries(writing, before.added, before.text, before.box);
  const productRestored = await restoreLevels(page, before);
  remembered.delete(page);
  return { removed: before.added.length - left.length, left, productRestored };
}

/** Gives each product that shows another level than before its earlier one; whether all show it afterwards. */
async function restoreLevels(page: ConsolePage, before: BeforeFill): Promise<boolean> {
  let restored = true;
  const productsNow = steadyProducts(page);
  for (const { name, level } of before.levels) {
    const productNow = (): Product | undefined => productsNow().find((candidate) => candidate.name === name);
    // The dialog may draw its products anew when people leave it.
    const product = await waitFor(page.tree, productNow, 2000);
    if (product && sameText(accessLevel(page.tree, product), level)) continue;
    const find = () => productNow()?.choice;
    const outcome = await choose(page.tree, find, (text) => sameText(text, level));
    restored = restored && (outcome === 'chosen' || outcome === 'already');
  }
  return restored;
}
