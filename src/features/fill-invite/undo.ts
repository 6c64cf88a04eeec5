import { accessLevel, type Product } from '../../basespace/invite-dialog';
import { choose } from '../../page/choice/choose';
import { waitFor } from '../../page/dom/wait';
import type { EntryBox } from '../../page/entry-box/box';
import { removeEntries } from '../../page/entry-box/remove';
import { sameText } from '../../page/strings';
import { AssistantError } from '../../shared/errors';
import type { UndoReport } from '../../shared/messages/reports';
import type { ConsolePage } from '../feature';
import { controlsNow, steadyProducts } from './controls';

/** What an Invite dialog held before a fill, and whom the fill added. */
export interface BeforeFill {
  dialog: Element | null;
  /** The address box: a full field may hide it, and a later step of a dialog has none. */
  box: EntryBox | undefined;
  /** Finds the box again, which the page may draw anew. */
  boxNow(): EntryBox | undefined;
  /** The address box's own text, chips aside. */
  text: string;
  entries: string[];
  levels: { name: string; level: string }[];
  added: string[];
  /** The product whose level was ticked in a list: its control does not show it, and it is not taken away again. */
  ticked?: string;
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
    if (before.ticked) earlier.ticked = before.ticked;
    // Another step of the dialog has other products.
    const known = new Set(earlier.levels.map(({ name }) => name));
    earlier.levels = [...earlier.levels, ...before.levels.filter(({ name }) => !known.has(name))];
    return;
  }
  remembered.set(page, { ...before, dialog: dialogNow });
}

/** The dialog that was filled last, if any. */
export function filledDialog(page: ConsolePage): Element | undefined {
  return remembered.get(page)?.dialog ?? undefined;
}

/**
 * Puts back what was in the open dialog before the fill: takes out the people that the fill added, and gives the product
 * its earlier access level.
 * @throws AssistantError `nothingToUndo` when nothing was filled into the dialog that is open now
 */
export async function undoFill(page: ConsolePage): Promise<UndoReport> {
  const before = remembered.get(page);
  const dialog = page.recogniseNow().dialogElement;
  if (!before || !dialog) throw new AssistantError('nothingToUndo');
  const { box } = before;
  const isThere = box && (box.area.isConnected || before.boxNow() !== undefined);
  // In another step of the same dialog its people can't be taken out, but the levels can be put back.
  const products = controlsNow(page)?.products ?? [];
  const isOfStep = before.levels.some(({ name }) => products.some((product) => product.name === name));
  if (!isThere && !(before.dialog === dialog && isOfStep)) throw new AssistantError('nothingToUndo');
  const left = isThere
    ? await removeEntries(
        { tree: page.tree, find: before.boxNow, progress: () => undefined },
        before.added,
        before.text,
        box,
      )
    : before.added;
  const isRestored = isOfStep
    ? (await restoreLevels(page, before.levels)) && before.ticked === undefined
    : before.levels.length === 0;
  if (isThere && (isOfStep || isRestored)) remembered.delete(page);
  return { removed: before.added.length - left.length, left, productRestored: isRestored };
}

/** Gives each product that shows another level than before its earlier one; whether all show it afterwards. */
async function restoreLevels(page: ConsolePage, levels: BeforeFill['levels']): Promise<boolean> {
  let restored = true;
  const productsNow = steadyProducts(page);
  for (const { name, level } of levels) {
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
