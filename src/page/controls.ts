import { accessibleName, roleOf, textWithout } from './name';
import { readableText, tidy } from './text';
import { isVisible, type PageTree } from './tree';

/** How a control lets one value be chosen. */
export type ChoiceKind = 'select' | 'popup' | 'radios' | 'toggle';

/** A control by which one of several values is chosen, whatever it is made of. */
export interface Choice {
  kind: ChoiceKind;
  element: HTMLElement;
  /** The radio buttons of a group; empty for the other kinds. */
  radios: HTMLElement[];
  /** What the control may be called, the surest first: its name, its row, the text beside it. */
  labels: string[];
}

const choiceSelector = [
  'select',
  '[role=combobox]',
  '[role=radiogroup]',
  'input[type=radio]',
  '[role=radio]',
  'input[type=checkbox]',
  '[role=checkbox]',
  '[role=switch]',
  'button[aria-haspopup]',
  '[role=button][aria-haspopup]',
].join(', ');

/** All controls in a container by which a value is chosen, each radio group once, in document order. */
export function findChoices(tree: PageTree, container: Element): Choice[] {
  const elements = tree
    .queryAll(container, choiceSelector)
    .filter((element) => isVisible(element) || isStyledInput(element));
  const inGroups = new Set(elements.filter((element) => roleOf(element) === 'radiogroup'));
  const grouped = new Map<string | Element, HTMLElement[]>();
  const choices: Choice[] = [];
  for (const element of elements) {
    const kind = kindOf(element);
    if (!kind || inGroups.has(element)) continue;
    if (kind !== 'radios') {
      // A text input with suggestions is a text box as much as a list; those without a list of their own are no choice.
      if (
        !elements.some((other) => other !== element && other.contains(element) && kindOf(other) === 'popup')
      ) {
        choices.push({ kind, element, radios: [], labels: [] });
      }
      continue;
    }
    const group = radioGroupOf(tree, element);
    const known = grouped.get(group);
    if (known) known.push(element);
    else {
      const radios = [element];
      grouped.set(group, radios);
      choices.push({
        kind,
        element: typeof group === 'string' ? element : (group as HTMLElement),
        radios,
        labels: [],
      });
    }
  }
  for (const choice of choices) choice.labels = labelsOf(tree, choice, choices, container);
  return choices;
}

/** Styled tick boxes and radio buttons hide the native input and draw their own; the input is still what holds the value. */
function isStyledInput(element: Element): boolean {
  return (
    element instanceof HTMLInputElement && element.parentElement !== null && isVisible(element.parentElement)
  );
}

function kindOf(element: Element): ChoiceKind | null {
  if (element instanceof HTMLSelectElement) return 'select';
  const role = roleOf(element);
  if (role === 'radio' || role === 'radiogroup') return 'radios';
  if (role === 'checkbox' || role === 'switch') return 'toggle';
  return role === 'combobox' || element.hasAttribute('aria-haspopup') ? 'popup' : null;
}

function radioGroupOf(tree: PageTree, radio: Element): string | Element {
  const group = tree.closest(radio, '[role=radiogroup], fieldset');
  if (group) return group;
  return radio instanceof HTMLInputElement && radio.name
    ? `name ${radio.name}`
    : (radio.parentElement ?? radio);
}

function labelsOf(tree: PageTree, choice: Choice, all: Choice[], container: Element): string[] {
  const shown = chosenText(tree, choice);
  const name = withoutValue(accessibleName(tree, choice.element), shown);
  const beside = textBeside(choice);
  return [...new Set([name, aroundText(tree, choice, all, container), beside].map(tidy))].filter(Boolean);
}

/** Component libraries put the chosen value into the name as well; what names the control is the rest. */
function withoutValue(name: string, shown: string): string {
  if (!shown || !name.endsWith(shown)) return name;
  return tidy(name.slice(0, -shown.length));
}

/**
 * The text around a control: of the widest box that holds this control and no other one, such as its table row or its line
 * of a form; '' where that box holds more than a label would.
 */
function aroundText(tree: PageTree, choice: Choice, all: Choice[], container: Element): string {
  const own = choice.radios.length > 0 ? choice.radios : [choice.element];
  let box: Element = choice.element;
  for (let outer = tree.parent(box); outer && outer !== container; outer = tree.parent(box)) {
    const holder = outer;
    if (all.some((other) => other !== choice && tree.contains(holder, other.element))) break;
    if (
      tree
        .queryAll(holder, 'textarea, input:not([type]), input[type=text], input[type=email]')
        .some((box) => !own.includes(box))
    )
      break;
    box = outer;
  }
  if (box === choice.element && choice.radios.length === 0) return '';
  const text = choice.radios.length > 0 ? readableText(box, 300) : textWithout(box, choice.element);
  return text.length <= 160 ? text : '';
}

/** The text right before a control among its siblings, else the text right after it. */
function textBeside(choice: Choice): string {
  const { element } = choice;
  const before = siblingText(element, 'previousSibling');
  return before || siblingText(element, 'nextSibling');
}

function siblingText(element: Element, direction: 'previousSibling' | 'nextSibling'): string {
  for (let node = element[direction]; node; node = node[direction]) {
    if (node instanceof Element && (node.matches(choiceSelector) || node.querySelector(choiceSelector)))
      return '';
    const text = node instanceof Element ? readableText(node, 200) : tidy(node.nodeValue ?? '');
    if (text) return text;
  }
  return '';
}

/** The text that a control shows as chosen: of a tick box `true` or `false`; '' where nothing is chosen. */
export function chosenText(tree: PageTree, choice: Choice): string {
  const { element } = choice;
  if (element instanceof HTMLSelectElement) return tidy(element.selectedOptions[0]?.label ?? '');
  if (choice.kind === 'toggle') return String(isOn(element));
  if (choice.kind === 'radios') {
    const on = choice.radios.find(isOn);
    return on ? radioText(tree, on) : '';
  }
  if (element instanceof HTMLInputElement) return tidy(element.value);
  return readableText(element, 300);
}

/** Whether a tick box, a switch or a radio button is on. */
export function isOn(element: Element): boolean {
  if (element instanceof HTMLInputElement) return element.checked;
  return element.getAttribute('aria-checked') === 'true';
}

/** What a radio button stands for. */
export function radioText(tree: PageTree, radio: Element): string {
  return (
    accessibleName(tree, radio) ||
    siblingText(radio, 'nextSibling') ||
    readableText(radio.parentElement ?? radio, 200)
  );
}

/** Whether a control cannot be changed now. */
export function isDisabled(element: Element): boolean {
  return element.matches(':disabled') || element.closest('[aria-disabled=true], [inert]') !== null;
}
