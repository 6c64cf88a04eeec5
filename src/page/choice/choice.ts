import { isDisabled } from '../dom/state';
import type { PageTree } from '../dom/tree';
import { tidy } from '../strings';
import { componentLabel } from './kinds/component-radios';

/** The values that are looked for in the controls of a container. */
export interface Values {
  /** Whether a text is one of the values: controls without any role are found by it. */
  isValue(text: string): boolean;
  /** Whether a text says what a control is for. Where some do, no other text beside a control is its label. */
  isName?(text: string): boolean;
  /** What a control that is only on or off shows in either state. */
  on: string;
  off: string;
}

/** A control by which one of several values is chosen, whatever it is made of. */
export interface Choice {
  kind: ChoiceKind;
  element: HTMLElement;
  /** The radio buttons, segments or options that stand side by side; empty for controls of one piece. */
  parts: HTMLElement[];
  /** What the control may be called, the surest first: its name, its row, the text beside it. */
  labels: string[];
  /** What stands above it and its neighbours and says what they are for, where their labels do not. */
  title?: string;
  /** Whether its role says that it is a choice; else only a label or a value makes it one. */
  isSure: boolean;
  /** The widest box that holds this control and no other one. */
  area: Element;
  values: Values;
}

/** An element that may be a control, or a part of one. */
export interface Candidate {
  element: HTMLElement;
  kind: ChoiceKind;
  isSure: boolean;
}

/**
 * What became of looking for a value in a control: `notRead` where its list was not opened, or nothing in what came up is known
 * to be one of its values, or others are ticked in it; `ticked` where a tick was pressed, `wasTicked` where it was on already.
 */
export type Picked =
  | 'pressed'
  | 'ticked'
  | 'wasTicked'
  | 'noSuchValue'
  | 'severalSuchValues'
  | 'disabled'
  | 'notRead';

/**
 * Actions by which a kind chooses a value; given to it, so that scripts that only read controls do without
 * them.
 */
export interface ChoiceActions {
  tree: PageTree;
  press(element: HTMLElement): void;
  pressKey(element: HTMLElement, key: string): void;
  /** Presses the only one of some elements that is not disabled. */
  pressOnly<Part extends HTMLElement>(fitting: Part[], press?: (part: Part) => void): Picked;
  /** Opens a control's list, presses the one value that is accepted, and closes the list. */
  pickFromDropdown(choice: Choice, accepts: (text: string) => boolean): Promise<Picked>;
}

/** How sure a kind is that an element is its control; `notAControl` is a part of another kind's control. */
type Claim = 'sure' | 'likely' | 'notAControl';

/** One kind of control: how it is found, what it shows, and how a value is chosen in it. */
export interface ChoiceKind {
  readonly name: string;
  /** Finds the elements that may be such a control or a part of one. */
  readonly selector: string;
  /** Whether an element is of this kind; undefined leaves it to the kinds that come later in the table. */
  claim(tree: PageTree, element: HTMLElement, container: Element): Claim | undefined;
  /** Whether a found element belongs to a control of this kind, and so is no control of its own. */
  takesIn?(tree: PageTree, control: HTMLElement, other: Element): boolean;
  /** Puts the parts that stand side by side together; kinds without it make a control of each element. */
  group?(tree: PageTree, parts: Candidate[], container: Element, values: Values): Choice[];
  /** Whether only its own name names it: what else is written in its area may be about something else. */
  readonly isNamedAlone?: boolean;
  /** Whether it may serve something else than choosing a value, so that only a label tells what it is for. */
  isAmbiguous?(tree: PageTree, choice: Choice): boolean;
  /** Whether it shows in any way what is chosen; a control that does not is never pressed. */
  isReadable?(tree: PageTree, choice: Choice): boolean;
  /** The text that it shows as chosen; '' where nothing is chosen. */
  chosenText(tree: PageTree, choice: Choice): string;
  /** Chooses the one value whose text is accepted. */
  pick(actions: ChoiceActions, choice: Choice, accepts: (text: string) => boolean): Picked | Promise<Picked>;
}

/** A choice that is still to be named; its area is itself until then. */
export function choiceOf(
  kind: ChoiceKind,
  element: HTMLElement,
  values: Values,
  parts: HTMLElement[] = [],
  isSure = false,
): Choice {
  return { kind, element, parts, labels: [], isSure, area: element, values };
}

/** The elements that a choice is made of: its parts, or itself. */
export function partsOf({ element, parts }: Choice): HTMLElement[] {
  return parts.length > 0 ? parts : [element];
}

/** The text that a control shows as chosen; '' where nothing is chosen. */
export function chosenText(tree: PageTree, choice: Choice): string {
  return choice.kind.chosenText(tree, choice);
}

/** What a radio button, a segment or an option stands for. */
export function partText(tree: PageTree, part: Element): string {
  return (
    tree.nameOf(part) ||
    componentLabel(tree, part) ||
    tree.seenText(part, 200) ||
    nextText(tree, part) ||
    hostText(tree, part) ||
    tree.seenText(part.parentElement ?? part, 200)
  );
}

/** A button inside a component's shadow root is called by what stands in the component. */
function hostText(tree: PageTree, element: Element): string {
  const root = element.getRootNode();
  return 'host' in root ? tree.seenText((root as ShadowRoot).host, 200) : '';
}

function nextText(tree: PageTree, element: Element): string {
  for (let node = element.nextSibling; node; node = node.nextSibling) {
    if (node instanceof Element && node.matches('input, button, [role=radio]')) return '';
    const text = node instanceof Element ? tree.seenText(node, 200) : tidy(node.nodeValue ?? '');
    if (text) return text;
  }
  return '';
}

/** The text box of a choice that is searched by typing. */
export const textInputs = 'input:not([type]), input[type=text], input[type=email], input[type=search]';

/** Whether a control, or each of its parts, or its input, cannot be changed now. */
export function isChoiceDisabled(tree: PageTree, { element, parts }: Choice): boolean {
  if (isDisabled(element)) return true;
  if (parts.length > 0) return parts.every(isDisabled);
  const inputs = tree.queryAll(element, textInputs);
  return inputs.length > 0 && inputs.every((input) => input.matches(':disabled'));
}
