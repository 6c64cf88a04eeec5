import { roleOf } from '../../page/dom/aria';
import { isDrawnToPress } from '../../page/dom/pressable';
import type { PageTree } from '../../page/dom/tree';

/** Something in the page that a person presses. */
export interface Press {
  control: HTMLElement;
  /** What the control is called: by what a person sees on it, then by what a screen reader says. */
  names: readonly string[];
  isClick: boolean;
  /** Whether the browser has turned the tick box that is pressed over already, as it does before a click. */
  isTurned: boolean;
}

export const tickBoxSelector = 'input[type=checkbox], [role=checkbox], [role=switch]';
/** What is pressed besides all that has the role of a button. */
const pressable = `button, a, [role=link], [role=menuitem], ${tickBoxSelector}`;
const pressKeys = new Set(['Enter', ' ']);
/** So far up at most a tick box is looked for around what is pressed. */
const maxLevels = 6;

/** Those of the events of one press at which something is asked; the browser makes a click of the others. */
export const isAskingEvent = ({ type }: Event): boolean => type === 'click' || type === 'keydown';

/**
 * What a person presses with an event; undefined for what scripts send, for other keys, and for what is ours.
 * @param counts whether it counts as a person's: what passes on a press that was held is a script of ours
 */
export function pressOf(tree: PageTree, event: Event, counts = event.isTrusted): Press | undefined {
  if (!counts || (event instanceof KeyboardEvent && !pressKeys.has(event.key))) return undefined;
  const path = event.composedPath().filter((target) => target instanceof HTMLElement);
  if (path.some((target) => tree.isOurs(target))) return undefined;
  const control = controlIn(tree, path);
  // The browser's own tick boxes are turned over by Space alone.
  const isEnter = event instanceof KeyboardEvent && event.key === 'Enter';
  if (!control || (isEnter && control.matches('input[type=checkbox]'))) return undefined;
  const isClick = event.type === 'click';
  const isTurned = isClick && control === path[0] && control instanceof HTMLInputElement;
  return { control, names: tree.namesOf(control), isClick, isTurned };
}

/** The control that is pressed, looked up through shadow roots; where none says that it is one, what is drawn as one. */
function controlIn(tree: PageTree, path: readonly HTMLElement[]): HTMLElement | undefined {
  for (const element of path) {
    if (element.matches(pressable) || roleOf(element) === 'button') return element;
    const labelled = element instanceof HTMLLabelElement ? element.control : null;
    if (labelled?.matches(tickBoxSelector)) return labelled;
  }
  // The outermost that is drawn to be pressed as a whole.
  const drawn = path[path.findIndex((element) => !isDrawnToPress(element)) - 1];
  return drawn && (tickBoxAround(tree, path) ?? drawn);
}

/** The only tick box in what is drawn to be pressed: components hide the one that they are made of. */
function tickBoxAround(tree: PageTree, path: readonly HTMLElement[]): HTMLElement | undefined {
  for (const element of path.slice(0, maxLevels)) {
    if (element.matches('td, tr, [role=cell], [role=gridcell], [role=row], dialog, [role=dialog], body'))
      return undefined;
    const [box, ...others] = tree.queryAll(element, tickBoxSelector);
    if (box) return others.length > 0 ? undefined : box;
  }
  return undefined;
}
