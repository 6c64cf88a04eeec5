import { press } from '../dom/press';
import { isDisabled } from '../dom/state';
import type { PageTree } from '../dom/tree';
import { waitFor } from '../dom/wait';
import { type Choice, chosenText, type Picked } from './choice';
import { expandedSince, latest } from './choice-now';
import { closeDropdown, confirm, overlayOf } from './close-dropdown';
import { findInSubmenus, scrollTo, searchFor } from './find-option';
import { goRound } from './go-round';
import { openDropdown } from './open-dropdown';
import { isOption, Options, optionText } from './options';
import { isSeen } from './seen';
import { tickState } from './ticks';
import { saysValue, valueReadings } from './value-text';

/** A list may say that it is open long before it is drawn, on a busy machine. */
const drawingMs = 2000;
/** A list that is open may still be filled, from a server or bit by bit. */
const fillingMs = 800;

/** A list that is being read. */
export interface OpenList {
  tree: PageTree;
  choice: Choice;
  options: Options;
  /** The options that say the wanted value now. */
  fitting(): HTMLElement[];
}

/**
 * Opens a list, presses the one value that fits, and sees to it that the list is closed again.
 * @param find gives the control as it is now, since a page may draw it anew when its list opens
 */
export async function pickFromDropdown(
  tree: PageTree,
  choice: Choice,
  find: () => Choice | undefined,
  accepts: (text: string) => boolean,
): Promise<Picked> {
  const choiceNow = latest(choice, find);
  const control = (): HTMLElement => choiceNow().element;
  const options = new Options(tree, choiceNow);
  const says = (option: HTMLElement): boolean => saysValue(readingsOf(tree, option), choice.values, accepts);
  const before = chosenText(tree, choice);
  const list: OpenList = { tree, choice, options, fitting: () => options.now().filter(says) };
  const saysOpen = expandedSince(tree, choiceNow);
  const isList = (): boolean => options.now().some((each) => isOptionFor(tree, each, choice, before));
  const isOpen = (): boolean => saysOpen() || isList();
  const opening = await openDropdown({ tree, choiceNow, options, isOpen });
  if (opening === 'moved') return goRound(tree, choiceNow, before, accepts);
  if (opening === 'changed') return 'notRead';
  const shown = (await waitFor(tree, () => someOf(options.now()), saysOpen() ? drawingMs : 0)) ?? [];
  const { fitting, giveUp } = await lookFor(list, control, accepts);
  const able = fitting.filter((option) => !isDisabled(option));
  const [option] = able;
  const known = shown.filter((each) => isOptionFor(tree, each, choice, before));
  const overlay = overlayOf(tree, option ?? known[0] ?? shown[0] ?? options.cameUp.words()[0], control());
  const isShown = (each: HTMLElement): boolean => readingsOf(tree, each).includes(before);
  const tick = option && able.length === 1 ? tickState(option, options.now(), isShown) : 'unclear';
  const isPressed = option !== undefined && (tick === 'none' || tick === 'off');
  if (isPressed) {
    const isDone = (): boolean => !saysOpen() || accepts(chosenText(tree, choiceNow()));
    await pressUntilHeard(tree, option, isDone, tick === 'off');
    await confirm(option, overlay, options);
  } else giveUp();
  // What else came up meanwhile, such as a name beside what was written before, stays when the list goes.
  const seenOptions = [...known, ...fitting];
  if (seenOptions.length === 0) seenOptions.push(...shown);
  const isStillOpen = (): boolean =>
    saysOpen() ||
    options.areOpen() ||
    seenOptions.some((each) => each.isConnected && isSeen(tree, each)) ||
    (opening === 'unclear' && options.cameUp.isAnything());
  await closeDropdown({ tree, control, isOpen: isStillOpen, overlay, options }, isPressed);
  if (isPressed) return tick === 'off' ? 'ticked' : 'pressed';
  if (tick === 'on' && !choice.values.isValue(before)) return 'wasTicked';
  if (able.length === 1) return 'notRead';
  if (able.length > 1) return 'severalSuchValues';
  if (fitting.length > 0) return 'disabled';
  return known.length > 0 ? 'noSuchValue' : 'notRead';
}

const readingsOf = (tree: PageTree, option: HTMLElement): string[] =>
  valueReadings(tree, option, optionText(tree, option));

/** Whether what came up is known for an option: by its role, or by saying a value of the control's. */
function isOptionFor(tree: PageTree, option: HTMLElement, { values }: Choice, before: string): boolean {
  return isOption(option) || readingsOf(tree, option).some((text) => text === before || values.isValue(text));
}

/** A list that heard a press closes, or shows what was pressed, within this time. */
const hearingMs = 300;

/**
 * Presses an option, and once more where nothing at all came of it: a list that opens as the pointer goes down may take the
 * next press for the end of that one. An option that looks pressed since, or that waits to be confirmed, was heard.
 * @param isOnce whether a second press might undo the first
 */
async function pressUntilHeard(
  tree: PageTree,
  option: HTMLElement,
  isDone: () => boolean,
  isOnce: boolean,
): Promise<void> {
  const before = stateOf(option);
  press(option, () => !option.isConnected);
  const heard = (): true | undefined =>
    isDone() || !option.isConnected || !isSeen(tree, option) || stateOf(option) !== before ? true : undefined;
  if (!(await waitFor(tree, heard, hearingMs)) && !isOnce) press(option, () => !option.isConnected);
}

const stateOf = (option: Element): string =>
  [option.className, option.childElementCount, ...statesOf(option)].join();

const statesOf = (option: Element): (string | null)[] =>
  ['aria-selected', 'aria-checked', 'data-state', 'checked'].map((name) => option.getAttribute(name));

/** Looks for the value in the list as it is, further down, in its submenus, and by searching for it. */
async function lookFor(
  list: OpenList,
  control: () => HTMLElement,
  accepts: (text: string) => boolean,
): Promise<{ fitting: HTMLElement[]; giveUp: () => void }> {
  const { tree, options, choice } = list;
  const look = (): HTMLElement[] | undefined => someOf(list.fitting());
  let fitting = look() ?? [];
  if (fitting.length === 0 && options.now().length > 0) fitting = (await scrollTo(list)) ?? [];
  if (fitting.length === 0) fitting = (await waitFor(tree, look, fillingMs)) ?? [];
  if (fitting.length === 0) fitting = await findInSubmenus(list);
  const wanted = accepts(choice.values.on) ? choice.values.on : '';
  if (fitting.length > 0 || !wanted) return { fitting, giveUp: () => undefined };
  return searchFor(list, control, wanted);
}

const someOf = (found: HTMLElement[]): HTMLElement[] | undefined => (found.length > 0 ? found : undefined);
