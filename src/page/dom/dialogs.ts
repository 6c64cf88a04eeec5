import { seenNow } from './hiding';
import type { PageTree } from './tree';

/** Dialogs by tag or role, and boxes that say that nothing behind them can be used. */
export const dialogSelector = 'dialog, [role=dialog], [role=alertdialog], [aria-modal=true]';

/** The dialog that an element is in; null for none. */
export function dialogAround(tree: PageTree, element: Element): Element | null {
  return tree.closest(element, dialogSelector);
}

/** The dialog or the form that an element is in, whichever is nearer; null for none. */
export function dialogOrFormAround(tree: PageTree, element: Element): Element | null {
  return tree.closest(element, `${dialogSelector}, form`);
}

/** Whether an element of this role is a dialog that is not closed; whether it is drawn is not asked. */
export function isOpenDialog(element: Element, role: string): boolean {
  if (element.localName === 'dialog') return (element as HTMLDialogElement).open;
  return /^(alert)?dialog$/.test(role) || element.getAttribute('aria-modal') === 'true';
}

/** Whether the page shows a dialog. */
export function showsDialog(tree: PageTree): boolean {
  return tree
    .queryAll(tree.document, dialogSelector)
    .some((dialog) => isShown(tree, dialog) && !(dialog instanceof HTMLDialogElement && !dialog.open));
}

/**
 * Whether a person can see and use a dialog: closed ones may stay in the page without size, off the screen,
 * transparent, inert. One that is only kept from screen readers is shown if it lies on top.
 */
export function isShown(tree: PageTree, dialog: Element): boolean {
  if (!seenNow(tree)(dialog) || tree.closest(dialog, '[inert]')) return false;
  const isFixed = isFixedInWindow(tree, dialog);
  const isReachable = (part: Element): boolean => isInReach(part, isFixed);
  // A dialog without size of its own may frame a box that is lifted out of it.
  if (!isReachable(dialog) && !tree.queryAll(dialog, '*').some(isReachable)) return false;
  return !tree.closest(dialog, '[aria-hidden=true]') || isOnTop(tree, dialog);
}

function isFixedInWindow(tree: PageTree, element: Element): boolean {
  let at: Element | null = element;
  while (at && getComputedStyle(at).position !== 'fixed') at = tree.parent(at);
  return at !== null;
}

/** Whether something of an element is in the window, or could be scrolled to. */
function isInReach(element: Element, isFixed: boolean): boolean {
  const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
  const { innerWidth, innerHeight } = element.ownerDocument.defaultView ?? window;
  if (width <= 1 || height <= 1 || right <= 0 || left >= innerWidth) return false;
  return !isFixed || (bottom > 0 && top < innerHeight);
}

/** What lay on top when that could be told last. */
const seenOnTop = new WeakSet<Element>();

/**
 * Whether an element, or something in it, lies on top of all else in the middle of what the window shows of it; while a
 * question of ours is asked, whether it did before.
 */
export function isOnTop(tree: PageTree, element: Element): boolean {
  if (isOutOfReach(tree, element)) return seenOnTop.has(element);
  const hit = hitAt(tree, element);
  const isSo = hit !== null && tree.contains(element, hit);
  if (isSo) seenOnTop.add(element);
  else seenOnTop.delete(element);
  return isSo;
}

/** Whether nothing of the page can be met where an element is: so it is while a question of ours has to be answered first. */
function isOutOfReach(tree: PageTree, element: Element): boolean {
  const middle = middleOf(element);
  const met = middle ? tree.document.elementsFromPoint(...middle) : [];
  // The browser always ends with the root, also where that can't be met.
  const [top, ...others] = met.filter((each) => each !== tree.document.documentElement);
  return top !== undefined && tree.isOurs(top) && others.every((each) => tree.isOurs(each));
}

/**
 * The box around an element that is a dialog only by how it is drawn: lifted from the page, on top, with all
 * that the page shows besides covered, or drawn out from the right. Null for none.
 * @param others gives what the page shows, also outside of the dialog
 */
export function drawnDialogAround(
  tree: PageTree,
  element: Element,
  others: () => readonly Element[],
): Element | null {
  tree.drawnDialogs ??= new WeakSet();
  const { drawnDialogs } = tree;
  for (let box = tree.parent(element); box && box !== tree.document.body; box = tree.parent(box)) {
    const layer = box;
    if (!/^(fixed|absolute)$/.test(getComputedStyle(layer).position)) continue;
    if (isOutOfReach(tree, layer)) {
      if (drawnDialogs.has(layer)) return layer;
      continue;
    }
    const outside = others().filter((other) => !tree.contains(layer, other) && middleOf(other) !== undefined);
    // Some of them, from all over the page, tell as well as all.
    const some = outside.filter((_, index) => index % Math.ceil(outside.length / 8) === 0);
    const isCovered = (other: Element): boolean => {
      const hit = hitAt(tree, other);
      return hit !== null && !tree.contains(other, hit) && !tree.contains(hit, other);
    };
    if (some.length > 0 && isOnTop(tree, layer) && (isDrawer(layer, outside) || some.every(isCovered))) {
      drawnDialogs.add(layer);
      return layer;
    }
    drawnDialogs.delete(layer);
  }
  return null;
}

/** The box around an element that was last seen to be a dialog only by how it is drawn; null for none. */
export function knownDrawnAround(tree: PageTree, element: Element): Element | null {
  let box = tree.parent(element);
  while (box && !tree.drawnDialogs?.has(box)) box = tree.parent(box);
  return box;
}

/**
 * Whether a box stands at the right edge of the window from top to bottom, over something of what the page shows outside of it:
 * the right one of two panes lies over nothing.
 */
function isDrawer(box: Element, outside: readonly Element[]): boolean {
  const { left, top, bottom } = box.getBoundingClientRect();
  if (top > 1 || bottom < innerHeight - 1 || left < innerWidth / 3) return false;
  return outside.some((other) => other.getBoundingClientRect().right > left + 9);
}

/** What lies on top in the middle of what the window shows of an element, also in shadow roots. */
function hitAt(tree: PageTree, element: Element): Element | null {
  const middle = middleOf(element);
  if (!middle) return null;
  const [x, y] = middle;
  let hit = tree.document.elementsFromPoint(x, y).find((met) => !tree.isOurs(met)) ?? null;
  for (let root = hit && tree.shadowOf(hit); root; root = hit && tree.shadowOf(hit)) {
    const inner: Element | null = root.elementFromPoint(x, y);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  return hit;
}

/** The middle of the part of an element that is in the window; undefined where none is. */
function middleOf(element: Element): [x: number, y: number] | undefined {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const { innerWidth, innerHeight } = element.ownerDocument.defaultView ?? window;
  const [x0, x1] = [Math.max(left, 0), Math.min(right, innerWidth)];
  const [y0, y1] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
  return x1 - x0 > 1 && y1 - y0 > 1 ? [(x0 + x1) / 2, (y0 + y1) / 2] : undefined;
}
