import { setText } from '../dom/native-value';
import { press, pressKey } from '../dom/press';
import { isDisabled } from '../dom/state';
import type { PageTree } from '../dom/tree';
import { pause, waitFor } from '../dom/wait';
import { textInputs } from './choice';
import type { OpenList } from './dropdown';
import { isSeen } from './seen';

/** Lists that draw only what is in view are read page by page, this many at most. */
const maxScrollPages = 60;
const maxSubmenus = 8;
const openingMs = 500;
/** Searching lists wait until nobody types any more, and may ask a server. */
const searchMs = 1500;

/** Looks through a list that draws only what is in view, from its top. */
export async function scrollTo({
  tree,
  options,
  choice,
  fitting,
}: OpenList): Promise<HTMLElement[] | undefined> {
  const scroller = scrollerOf(tree, options.now()[0], choice.element);
  if (!scroller) return undefined;
  for (let page = 0; page < maxScrollPages; page++) {
    const top = page * scroller.clientHeight * 0.8;
    scroller.scrollTop = top;
    scroller.dispatchEvent(new Event('scroll'));
    await pause(30);
    const found = fitting();
    if (found.length > 0) return found;
    if (top > scroller.scrollHeight) break;
  }
  return undefined;
}

/** The box around an option that scrolls, within what has come up. Some lists scroll by a bar of their own. */
function scrollerOf(tree: PageTree, option: Element | undefined, control: Element): Element | null {
  for (let at = option ? tree.parent(option) : null; at && at !== tree.document.body; at = tree.parent(at)) {
    if (tree.contains(at, control)) return null;
    if (at.scrollHeight > at.clientHeight + 4 && getComputedStyle(at).overflowY !== 'visible') return at;
  }
  return null;
}

/** Opens the submenus of a menu one after the other. Only items that say they have one are pressed. */
export async function findInSubmenus({ tree, options, fitting }: OpenList): Promise<HTMLElement[]> {
  const openers = options.now().filter((option) => opensMore(option) && !isDisabled(option));
  for (const opener of openers.slice(0, maxSubmenus)) {
    const before = new Set(options.now());
    const look = (): HTMLElement[] | undefined => {
      const found = fitting().filter((option) => option !== opener);
      return found.length > 0 ? found : undefined;
    };
    const hasMore = (): true | undefined =>
      options.now().some((option) => !before.has(option)) ? true : undefined;
    pointAt(opener);
    let isOpen = await waitFor(tree, hasMore, openingMs / 2);
    if (!isOpen) {
      press(opener, () => hasMore() === true);
      isOpen = await waitFor(tree, hasMore, openingMs);
    }
    if (!isOpen && opener.isConnected) pressKey(opener, 'ArrowRight');
    const found = await waitFor(tree, look, openingMs);
    if (found) return found;
  }
  return [];
}

function opensMore(option: Element): boolean {
  return (
    /^(true|menu|listbox)$/.test(option.getAttribute('aria-haspopup') ?? '') ||
    option.hasAttribute('aria-expanded')
  );
}

function pointAt(element: Element): void {
  const { left, top, width, height } = element.getBoundingClientRect();
  const at = { clientX: left + width / 2, clientY: top + height / 2, composed: true, cancelable: true };
  const pointer = { ...at, pointerId: 1, pointerType: 'mouse', isPrimary: true };
  element.dispatchEvent(new PointerEvent('pointerover', { ...pointer, bubbles: true }));
  element.dispatchEvent(new PointerEvent('pointerenter', pointer));
  element.dispatchEvent(new MouseEvent('mouseover', { ...at, bubbles: true }));
  element.dispatchEvent(new MouseEvent('mouseenter', at));
  element.dispatchEvent(new PointerEvent('pointermove', { ...pointer, bubbles: true }));
  element.dispatchEvent(new MouseEvent('mousemove', { ...at, bubbles: true }));
}

/**
 * Types what is looked for into the list's own box. The last letter is left out: a box that shows the whole
 * value afterwards has it from the page.
 * @returns what was found, and what puts the box back when nothing is chosen
 */
export async function searchFor(
  { tree, options, fitting }: OpenList,
  control: () => HTMLElement,
  wanted: string,
): Promise<{ fitting: HTMLElement[]; giveUp: () => void }> {
  const box = searchBox(tree, control(), options);
  if (!box) return { fitting: [], giveUp: () => undefined };
  const before = box.value;
  const typed = wanted.slice(0, -1);
  setText(box, typed);
  const found = await waitFor(
    tree,
    () => {
      const now = fitting();
      return now.length > 0 ? now : undefined;
    },
    searchMs,
  );
  const giveUp = (): void => {
    if (box.isConnected && box.value === typed) setText(box, before);
  };
  return { fitting: found ?? [], giveUp };
}

/** The box to search in: the control itself, one in it, or one in what has come up. */
function searchBox(
  tree: PageTree,
  control: HTMLElement,
  options: OpenList['options'],
): HTMLInputElement | undefined {
  const boxes = [
    ...(control instanceof HTMLInputElement
      ? [control]
      : tree.queryAll<HTMLInputElement>(control, textInputs)),
    ...options.newBoxes(textInputs),
  ];
  return boxes.find((box) => !box.readOnly && !box.disabled && isSeen(tree, box));
}
