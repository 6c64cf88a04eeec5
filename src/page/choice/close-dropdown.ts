import { pressEscapeWithin } from '../dom/escape';
import { focused } from '../dom/focus';
import { press, pressBeside } from '../dom/press';
import { quietPlace } from '../dom/quiet-place';
import type { PageTree } from '../dom/tree';
import { pause, waitFor } from '../dom/wait';
import { isOneOf } from '../strings';
import type { Options } from './options';

const closingMs = 500;

/** Words of buttons that confirm a choice in a list, and of those that leave it. None is the site's own. */
const confirming = ['OK', 'Okay', 'Done', 'Apply', 'Select', 'Confirm', 'Set', 'Choose'];
const leaving = ['Cancel', 'Close', 'Dismiss'];

/** The widest box around an option that does not hold the control: what came up. */
export function overlayOf(tree: PageTree, option: Element | undefined, control: Element): Element | null {
  let overlay: Element | null = null;
  for (let at: Element | null = option ?? null; at && at !== tree.document.body; at = tree.parent(at)) {
    if (tree.contains(at, control)) break;
    overlay = at;
  }
  return overlay;
}

/** Some lists take a value only when it is confirmed. */
export async function confirm(option: Element, overlay: Element | null, options: Options): Promise<void> {
  const button = overlay && namedButton(options, overlay, confirming);
  if (!button) return;
  await pause(30);
  if (option.isConnected && options.buttonsIn(overlay).includes(button)) press(button);
}

function namedButton(options: Options, overlay: Element, names: string[]): HTMLElement | undefined {
  return options.buttonsIn(overlay).find((button) => isOneOf(options.tree.nameOf(button), names));
}

/** A list that is to be closed. */
interface Closing {
  tree: PageTree;
  control(): HTMLElement;
  isOpen(): boolean;
  overlay: Element | null;
  options: Options;
}

/**
 * Closes a list, in the ways that lists close by, the gentle ones first.
 * @param wasPressed whether a value was pressed: then most lists close by themselves
 */
export async function closeDropdown(list: Closing, wasPressed: boolean): Promise<void> {
  const { tree, control, isOpen, overlay, options } = list;
  const closed = (): true | undefined => (isOpen() ? undefined : true);
  // A list closes by itself when a value was pressed, some slowly; where none was, it has to be closed.
  if (await waitFor(tree, closed, wasPressed ? 3 * closingMs : 0)) return;
  // A list that fades away is closed already: pressed again it would open.
  const saysOpen = (): boolean => control().getAttribute('aria-expanded') !== 'false';
  if (!saysOpen() && (await waitFor(tree, closed, 3 * closingMs))) return;
  const cancel = overlay && namedButton(options, overlay, leaving);
  if (cancel) {
    press(cancel);
    if (await waitFor(tree, closed, closingMs)) return;
  }
  // Escape goes to the list itself and not beyond: the dialog around it would close as well.
  const active = focused(tree);
  const isOfList =
    active && (tree.contains(control(), active) || (overlay && tree.contains(overlay, active)));
  pressEscapeWithin(tree, isOfList ? active : control());
  if (await waitFor(tree, closed, closingMs)) return;
  const backdrop = overlay && backdropOf(overlay);
  if (backdrop || saysOpen()) press(backdrop ?? control());
  if (await waitFor(tree, closed, closingMs)) return;
  const quiet = quietPlace(tree, control());
  if (quiet) pressBeside(quiet);
  await waitFor(tree, closed, closingMs);
}

/** The layer between a list and the page, which closes the list when it is pressed. */
function backdropOf(overlay: Element): Element | null {
  const inside = [...overlay.querySelectorAll('*'), ...(overlay.shadowRoot?.querySelectorAll('*') ?? [])];
  return (
    inside.find((part) => /backdrop/i.test(`${part.localName} ${part.getAttribute('class') ?? ''}`)) ?? null
  );
}
