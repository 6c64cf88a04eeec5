import { type Choice, chosenText, isDisabled, isOn, radioText } from '../controls';
import { accessibleName } from '../name';
import { press, pressKey } from '../press';
import { waitFor, waitUntilSettled } from '../settle';
import { readableText } from '../text';
import { isVisible, type PageTree } from '../tree';

/** What became of choosing a value. */
export type ChoiceOutcome = 'chosen' | 'already' | 'noSuchValue' | 'disabled' | 'notTaken';

const openingMilliseconds = 3000;

/**
 * Chooses a value and reads it back after the page has settled.
 * @param accepts tells whether a value's text is the wanted one; for tick boxes `true` is asked
 * @returns `chosen` only when the control shows the value afterwards
 */
export async function choose(
  tree: PageTree,
  choice: Choice,
  accepts: (text: string) => boolean,
): Promise<ChoiceOutcome> {
  if (accepts(chosenText(tree, choice))) return 'already';
  if (isDisabled(choice.element)) return 'disabled';
  const pressed = await keepingFocus(tree, () => pressValue(tree, choice, accepts));
  if (!pressed) return 'noSuchValue';
  await waitFor(tree, () => (accepts(chosenText(tree, choice)) ? true : undefined), 1000);
  const settled = await waitUntilSettled(() => chosenText(tree, choice));
  return accepts(settled) ? 'chosen' : 'notTaken';
}

/** Opening a list takes the focus; it is given back to where it was, or let go where it was nowhere. */
async function keepingFocus<Result>(tree: PageTree, work: () => Promise<Result>): Promise<Result> {
  const before = tree.document.activeElement;
  const result = await work();
  const now = tree.document.activeElement;
  if (now === before) return result;
  if (before instanceof HTMLElement && before.isConnected && before !== tree.document.body) {
    before.focus({ preventScroll: true });
  } else if (now instanceof HTMLElement) now.blur();
  return result;
}

async function pressValue(
  tree: PageTree,
  choice: Choice,
  accepts: (text: string) => boolean,
): Promise<boolean> {
  const { element } = choice;
  if (element instanceof HTMLSelectElement) return chooseNativeOption(element, accepts);
  if (choice.kind === 'toggle') {
    if (accepts(String(!isOn(element)))) element.click();
    return true;
  }
  if (choice.kind === 'radios') {
    const fitting = choice.radios.filter((radio) => accepts(radioText(tree, radio)) && !isDisabled(radio));
    if (fitting.length !== 1) return false;
    fitting[0]?.click();
    return true;
  }
  return chooseFromPopup(tree, element, accepts);
}

function chooseNativeOption(select: HTMLSelectElement, accepts: (text: string) => boolean): boolean {
  const fitting = [...select.options].filter((option) => accepts(option.label) && !option.disabled);
  const [option] = fitting;
  if (fitting.length !== 1 || !option) return false;
  const setIndex = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'selectedIndex')?.set;
  setIndex?.call(select, option.index);
  select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  select.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}

const optionSelector = '[role=option], [role=menuitem], [role=menuitemradio], [role=menuitemcheckbox]';

/** Opens a list, presses the one value that fits, and sees to it that the list is closed again. */
async function chooseFromPopup(
  tree: PageTree,
  control: HTMLElement,
  accepts: (text: string) => boolean,
): Promise<boolean> {
  const before = new Set(visibleOptions(tree));
  const fresh = (): HTMLElement[] => {
    const now = ownOptions(tree, control) ?? visibleOptions(tree).filter((option) => !before.has(option));
    return now.filter((option) => !isDisabled(option));
  };
  const isOpen = (): boolean => control.getAttribute('aria-expanded') === 'true' || fresh().length > 0;
  const options = await open(tree, control, isOpen, fresh);
  const fitting = options.filter((option) => accepts(optionText(tree, option)));
  const [option] = fitting;
  if (fitting.length === 1 && option) press(option, () => !option.isConnected);
  await close(tree, control, () => fresh().some(isVisible));
  return fitting.length === 1;
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
  let opened = await waitFor(tree, found, openingMilliseconds / 3);
  if (!opened && !isOpen()) {
    // Some lists open by the keyboard or for a focused control only.
    control.focus({ preventScroll: true });
    pressKey(control, 'ArrowDown');
    opened = await waitFor(tree, found, openingMilliseconds / 3);
  }
  return opened ?? (await waitFor(tree, found, openingMilliseconds / 3)) ?? [];
}

async function close(tree: PageTree, control: HTMLElement, isOpen: () => boolean): Promise<void> {
  const closed = (): true | undefined => (isOpen() ? undefined : true);
  if (await waitFor(tree, closed, 400)) return;
  // Escape goes to the list itself and not beyond: the dialog around it would close as well.
  const active = tree.document.activeElement;
  pressEscapeWithin(active && active !== tree.document.body ? active : control);
  if (await waitFor(tree, closed, 400)) return;
  press(control);
  await waitFor(tree, closed, 400);
}

/** Sends Escape to an element and keeps a dialog's own handling of it (closing) from following. */
function pressEscapeWithin(element: Element): void {
  const dialog = element.closest('dialog, [role=dialog]');
  const hold = (event: Event): void => event.stopPropagation();
  dialog?.addEventListener('keydown', hold);
  pressKey(element, 'Escape');
  dialog?.removeEventListener('keydown', hold);
}

function visibleOptions(tree: PageTree): HTMLElement[] {
  return tree.queryAll(tree.document, optionSelector).filter(isVisible);
}

/** The options of the list that the control names as its own, or null when it names none. */
function ownOptions(tree: PageTree, control: Element): HTMLElement[] | null {
  const id = control.getAttribute('aria-controls') ?? control.getAttribute('aria-owns');
  const list = id ? (tree.byId(control, id) ?? tree.document.getElementById(id)) : null;
  if (!list) return null;
  const options = tree.queryAll(list, optionSelector).filter(isVisible);
  return options.length > 0 ? options : null;
}

function optionText(tree: PageTree, option: Element): string {
  return accessibleName(tree, option) || readableText(option, 200);
}
