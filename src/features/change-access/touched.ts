import {
  type InviteDialog,
  isOfChoice,
  type Product,
  readInviteDialog,
  shownBy,
} from '../../basespace/invite-dialog';
import { fold } from '../../page/strings';
import type { ConsolePage } from '../feature';

/** What was seen of the products of the Change Access dialog since it opened. */
interface Followed {
  /** What each product's control showed last. */
  shown: Map<string, string>;
  /** Products whose control a person has used, and those that show another level since. */
  used: Set<string>;
  touched: Set<string>;
}

/** Those of the events of a press by which a control is used. */
const usingEvents = new Set(['pointerdown', 'click', 'keydown', 'change']);

const followed = new WeakMap<ConsolePage, Followed>();
/** Where levels are set for a person: the events that a native control sends then are the browser's own, as after a press. */
const setting = new WeakSet<ConsolePage>();

/** The products of the open Change Access dialog as it is now. */
export const productsOf = (page: ConsolePage): Product[] => controlsOf(page).products;

/** The same, and whether there are levels of which nothing tells what they are of. */
export function controlsOf(page: ConsolePage): Pick<InviteDialog, 'products' | 'hasNameless'> {
  const { dialog, dialogElement } = page.recognition();
  if (dialog !== 'changeAccess' || !dialogElement) return { products: [], hasNameless: false };
  page.tree.scan([dialogElement]);
  return readInviteDialog(page.tree, dialogElement, page.wording);
}

/** Sets levels of the dialog, without any of them counting as chosen by a person. */
export async function settingLevels(page: ConsolePage, set: () => Promise<void>): Promise<void> {
  setting.add(page);
  try {
    await set();
  } finally {
    setting.delete(page);
  }
}

/** Whether levels are being set just now: what the dialog shows is on its way to something else. */
export const areLevelsBeingSet = (page: ConsolePage): boolean => setting.has(page);

/** Whether a person has chosen a level in a product's control since the dialog opened. */
export function isTouched(page: ConsolePage, { name }: Product): boolean {
  return followed.get(page)?.touched.has(fold(name)) === true;
}

/**
 * Follows which controls of the Change Access dialog a person has changed, until the signal aborts: what such a control
 * shows is meant, what any other shows is a default. A page that draws its dialog anew draws it as it was.
 */
export function followTouched(page: ConsolePage, signal: AbortSignal): void {
  const look = (): void => {
    const { dialog, certainty } = page.recognition();
    if (dialog !== 'changeAccess') {
      // A moment in which nobody can tell what the page shows does not close the dialog.
      if (certainty !== 'unsure') followed.delete(page);
      return;
    }
    const state = followed.get(page) ?? { shown: new Map(), used: new Set(), touched: new Set() };
    followed.set(page, state);
    for (const product of productsOf(page)) {
      const key = fold(product.name);
      const now = shownBy(page.tree, product);
      const before = state.shown.get(key);
      if (before !== undefined && before !== now && state.used.has(key)) state.touched.add(key);
      state.shown.set(key, now);
    }
  };
  const use = (event: Event): void => {
    if (!usingEvents.has(event.type) || setting.has(page)) return;
    const state = followed.get(page);
    const path = event.composedPath();
    const [target] = path;
    if (!state || !event.isTrusted || !(target instanceof Element)) return;
    for (const product of productsOf(page)) {
      const { area } = product.choice;
      if (isOfChoice(page.tree, product.choice, target) || path.includes(area))
        state.used.add(fold(product.name));
    }
  };
  page.onChange(look, signal);
  page.onPress(use, signal);
  // A native control tells of its new value by events alone.
  document.addEventListener(
    'change',
    (event) => {
      use(event);
      look();
    },
    { capture: true, signal },
  );
  look();
}
