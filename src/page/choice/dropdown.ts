import { focus } from '../dom/focus';
import { press, pressKey } from '../dom/press';
import { isDisabled } from '../dom/state';
import { isVisible, type PageTree } from '../dom/tree';
import { pause, waitFor } from '../dom/wait';
import type { Choice, Picked } from './choice';
import { closeDropdown, confirm, overlayOf } from './close-dropdown';
import { Options, optionText } from './options';

/** A list may be fetched from a server, or come up slowly on a busy machine. */
const openingMs = 2000;
/** Lists that draw only what is in view are read page by page, this many at most. */
const maxScrollPages = 60;

/** Opens a list, presses the one value that fits, and sees to it that the list is closed again. */
export async function pickFromDropdown(
  tree: PageTree,
  choice: Choice,
  accepts: (text: string) => boolean,
): Promise<Picked> {
  const control = choice.element;
  const options = new Options(tree, control, choice.area);
  const found = (): HTMLElement[] => {
    const withRole = options.withRole();
    return withRole.length > 0 ? withRole : options.saying(accepts);
  };
  const isOpen = (): boolean => control.getAttribute('aria-expanded') === 'true' || options.areOpen();
  const shown = await open(tree, control, isOpen, found);
  let fitting = shown.filter((option) => accepts(optionText(tree, option)));
  if (fitting.length === 0) fitting = await scrollTo(tree, shown, found, accepts);
  const able = fitting.filter((option) => !isDisabled(option));
  const [option] = able;
  const overlay = option ? overlayOf(tree, option, control) : null;
  if (able.length === 1 && option) {
    press(option, () => !option.isConnected);
    await confirm(tree, option, overlay);
  }
  const isStillOpen = (): boolean =>
    control.getAttribute('aria-expanded') === 'true' ||
    options.areOpen() ||
    shown.some((each) => each.isConnected && isVisible(each));
  await closeDropdown(
    tree,
    control,
    isStillOpen,
    overlay ?? overlayOf(tree, shown[0], control),
    able.length === 1,
  );
  if (able.length === 1) return 'pressed';
  if (able.length > 1) return 'severalSuchValues';
  return fitting.length > 0 ? 'disabled' : 'noSuchValue';
}

async function open(
  tree: PageTree,
  control: HTMLElement,
  isOpen: () => boolean,
  options: () => HTMLElement[],
): Promise<HTMLElement[]> {
  const found = (): HTMLElement[] | undefined => {
    const now = options();
    return now.length > 0 ? now : undefined;
  };
  if (!isOpen()) press(control, isOpen);
  let opened = await waitFor(tree, found, openingMs);
  if (!opened && !isOpen()) {
    // Some lists open by the keyboard, or when focused; with Alt, the arrow never changes the value.
    focus(control);
    pressKey(control, 'ArrowDown', { altKey: true });
    opened = await waitFor(tree, found, openingMs / 2);
  }
  return opened ?? [];
}

/** Looks through a list that draws only what is in view, from its top. */
async function scrollTo(
  tree: PageTree,
  shown: HTMLElement[],
  options: () => HTMLElement[],
  accepts: (text: string) => boolean,
): Promise<HTMLElement[]> {
  const scroller = scrollerOf(tree, shown[0]);
  if (!scroller) return [];
  for (let page = 0; page < maxScrollPages; page++) {
    const top = page * scroller.clientHeight * 0.8;
    scroller.scrollTop = top;
    scroller.dispatchEvent(new Event('scroll'));
    await pause(30);
    const fitting = options().filter((option) => accepts(optionText(tree, option)));
    if (fitting.length > 0) return fitting;
    if (top > scroller.scrollHeight) break;
  }
  return [];
}

function scrollerOf(tree: PageTree, option: Element | undefined): Element | null {
  for (let at = option ? tree.parent(option) : null; at && at !== tree.document.body; at = tree.parent(at)) {
    const canScroll =
      at.scrollHeight > at.clientHeight + 4 && /auto|scroll/.test(getComputedStyle(at).overflowY);
    if (canScroll) return at;
  }
  return null;
}
