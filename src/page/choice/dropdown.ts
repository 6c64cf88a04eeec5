import { accessibleName } from '../dom/aria';
import { pressEscapeWithin } from '../dom/escape';
import { focus, focused } from '../dom/focus';
import { press, pressBeside, pressKey } from '../dom/press';
import { isOneOf } from '../dom/text';
import { isVisible, type PageTree } from '../dom/tree';
import { pause, waitFor } from '../dom/wait';
import { type Choice, isDisabled } from './choice';
import { Options, optionText } from './options';

/** What became of looking for a value in a list that opens. */
export type Picked = 'pressed' | 'noSuchValue' | 'severalSuchValues' | 'disabled';

/** Lists may be asked for from far away, or come up slowly on a busy machine. */
const openingMilliseconds = 2000;
const closingMilliseconds = 500;
/** Lists that draw only what is in view are read page by page, this many at most. */
const longestScroll = 60;

/** Words of buttons that end a list which has to be confirmed, and of those that leave it: in no way the site's own. */
const confirming = ['OK', 'Okay', 'Done', 'Apply', 'Select', 'Confirm', 'Set', 'Choose'];
const leaving = ['Cancel', 'Close', 'Dismiss'];

/** Opens a list, presses the one value that fits, and sees to it that the list is closed again. */
export async function pickFromPopup(
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
  await close(tree, control, isStillOpen, overlay ?? overlayOf(tree, shown[0], control), able.length === 1);
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
  let opened = await waitFor(tree, found, openingMilliseconds);
  if (!opened && !isOpen()) {
    // Some lists open by the keyboard or for a focused control only; with Alt, the arrow never changes the value.
    focus(control);
    pressKey(control, 'ArrowDown', { altKey: true });
    opened = await waitFor(tree, found, openingMilliseconds / 2);
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
  for (let page = 0; page < longestScroll; page++) {
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

/** The widest box around an option that does not hold the control: what came up. */
function overlayOf(tree: PageTree, option: Element | undefined, control: Element): Element | null {
  let overlay: Element | null = null;
  for (let at: Element | null = option ?? null; at && at !== tree.document.body; at = tree.parent(at)) {
    if (tree.contains(at, control)) break;
    overlay = at;
  }
  return overlay;
}

/** Some lists take a value only when it is confirmed. */
async function confirm(tree: PageTree, option: Element, overlay: Element | null): Promise<void> {
  if (!overlay) return;
  const button = namedButton(tree, overlay, confirming);
  if (!button) return;
  await pause(30);
  if (option.isConnected && isVisible(button)) press(button);
}

function namedButton(tree: PageTree, overlay: Element, names: string[]): HTMLElement | undefined {
  return tree
    .queryAll(overlay, 'button, [role=button]')
    .find((button) => isVisible(button) && isOneOf(accessibleName(tree, button), names));
}

async function close(
  tree: PageTree,
  control: HTMLElement,
  isOpen: () => boolean,
  overlay: Element | null,
  wasPressed: boolean,
): Promise<void> {
  const closed = (): true | undefined => (isOpen() ? undefined : true);
  // A list closes by itself when a value was pressed, some slowly; where none was, it has to be told at once.
  if (await waitFor(tree, closed, wasPressed ? 3 * closingMilliseconds : 0)) return;
  // A list that fades away is closed already: pressed again it would open.
  const saysOpen = (): boolean => control.getAttribute('aria-expanded') !== 'false';
  if (!saysOpen() && (await waitFor(tree, closed, 3 * closingMilliseconds))) return;
  const cancel = overlay && namedButton(tree, overlay, leaving);
  if (cancel) {
    press(cancel);
    if (await waitFor(tree, closed, closingMilliseconds)) return;
  }
  // Escape goes to the list itself and not beyond: the dialog around it would close as well.
  const active = focused(tree);
  pressEscapeWithin(tree, active && active !== tree.document.body ? active : control);
  if (await waitFor(tree, closed, closingMilliseconds)) return;
  const backdrop = overlay && backdropOf(overlay);
  if (backdrop || saysOpen()) press(backdrop ?? control);
  if (await waitFor(tree, closed, closingMilliseconds)) return;
  pressBeside(tree.closest(control, 'form, [role=dialog], dialog') ?? control);
  await waitFor(tree, closed, closingMilliseconds);
}

/** What lies behind a list, over the page, to be pressed for leaving it. */
function backdropOf(overlay: Element): Element | null {
  const inside = [...overlay.querySelectorAll('*'), ...(overlay.shadowRoot?.querySelectorAll('*') ?? [])];
  return (
    inside.find((part) => /backdrop/i.test(`${part.localName} ${part.getAttribute('class') ?? ''}`)) ?? null
  );
}
