import { accessibleName, roleOf } from '../dom/aria';
import { isIcon, readableText, tidy } from '../dom/text';
import { isVisible, type PageTree } from '../dom/tree';

/** How a control lets one value be chosen: a native select, a list that opens, some that stand side by side, on and off. */
export type ChoiceKind = 'select' | 'popup' | 'radios' | 'toggle';

/** A control by which one of several values is chosen, whatever it is made of. */
export interface Choice {
  kind: ChoiceKind;
  element: HTMLElement;
  /** The radio buttons, segments or options that stand side by side; empty for the other kinds. */
  radios: HTMLElement[];
  /** What the control may be called, the surest first: its name, its row, the text beside it. */
  labels: string[];
  /** Whether its role says that it is a choice; else it is only used where a label or a value says what it is for. */
  isSure: boolean;
  /** The widest box that holds this control and no other one. */
  area: Element;
}

/** A choice that is still to be named; its area is itself until then. */
export function choiceOf(
  kind: ChoiceKind,
  element: HTMLElement,
  radios: HTMLElement[],
  isSure: boolean,
): Choice {
  return { kind, element, radios, labels: [], isSure, area: element };
}

/** What takes the place of a text box in a choice that is searched by typing. */
const textInputs = 'input:not([type]), input[type=text], input[type=email], input[type=search]';

/** The text that a control shows as chosen: of a tick box `true` or `false`; '' where nothing is chosen. */
export function chosenText(tree: PageTree, choice: Choice): string {
  const { element } = choice;
  if (element instanceof HTMLSelectElement) return tidy(element.selectedOptions[0]?.label ?? '');
  if (choice.kind === 'toggle') return String(isOn(element));
  if (choice.kind === 'radios') {
    const on = choice.radios.find(isOn);
    return on ? radioText(tree, on) : '';
  }
  return popupText(tree, choice);
}

/**
 * What a list that opens shows while it is closed: its own text, else the text of its input, else the nearest text around
 * it, since many draw the value beside the part that has the role.
 */
function popupText(tree: PageTree, { element, area }: Choice): string {
  if (element instanceof HTMLInputElement) {
    if (element.value.trim()) return tidy(element.value);
  } else {
    const own = valueText(tree, element);
    if (own) return own;
    const chosen = tree.queryAll(element, '[role=option][aria-selected=true]').find(isVisible);
    if (chosen) return readableText(chosen, 300);
    const inner = tree.queryAll<HTMLInputElement>(element, 'input').find(({ value }) => value.trim() !== '');
    if (inner && inner.type !== 'hidden') return tidy(inner.value);
  }
  for (let at: Element | null = element; at && at !== area; ) {
    at = tree.parent(at);
    const around = at ? valueText(tree, at) : '';
    if (around) return around;
  }
  return '';
}

/** Parts of a control that are not its value: what names it, what is said only aloud, the list to choose from. */
const notTheValue =
  'label, legend, [aria-live], [role=status], [role=log], [role=alert], [role=listbox], [role=menu], [role=option], select, script, style, template';

/** The text of an element without what names it and without lists. */
function valueText(tree: PageTree, element: Element): string {
  const parts: string[] = [];
  const visit = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) parts.push(node.nodeValue ?? '');
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const inner = node as Element;
    if (inner !== element && (inner.matches(notTheValue) || isIcon(inner) || !isVisible(inner))) return;
    const shadow = tree.shadowOf(inner);
    for (const child of shadow ? shadow.childNodes : []) visit(child);
    for (const child of inner.childNodes) visit(child);
    parts.push(' ');
  };
  visit(element);
  return tidy(parts.join('')).slice(0, 300);
}

/** Whether a tick box, a switch, a radio button, a segment or an option is on. */
export function isOn(element: Element): boolean {
  if (element instanceof HTMLInputElement && /^(checkbox|radio)$/.test(element.type)) return element.checked;
  const stated =
    element.getAttribute('aria-checked') ??
    element.getAttribute('aria-pressed') ??
    element.getAttribute('aria-selected') ??
    element.getAttribute('aria-current');
  if (stated !== null) return stated !== 'false';
  // Segments of one's own making say it by a class alone.
  return /(?:^|[\s_-])(?:active|selected|checked|current|on)(?=\s|$)/i.test(
    element.getAttribute('class') ?? '',
  );
}

/** What a radio button, a segment or an option stands for. */
export function radioText(tree: PageTree, radio: Element): string {
  return (
    accessibleName(tree, radio) ||
    readableText(radio, 200) ||
    nextText(radio) ||
    hostText(radio) ||
    readableText(radio.parentElement ?? radio, 200)
  );
}

/** A button inside a component's shadow root is called by what stands in the component. */
function hostText(element: Element): string {
  const root = element.getRootNode();
  return 'host' in root ? readableText((root as ShadowRoot).host, 200) : '';
}

function nextText(element: Element): string {
  for (let node = element.nextSibling; node; node = node.nextSibling) {
    if (node instanceof Element && node.matches('input, button, [role=radio]')) return '';
    const text = node instanceof Element ? readableText(node, 200) : tidy(node.nodeValue ?? '');
    if (text) return text;
  }
  return '';
}

/** Whether a control cannot be changed now. */
export function isDisabled(element: Element): boolean {
  if (element.matches(':disabled') || element.closest('[aria-disabled=true], [inert], [disabled]') !== null)
    return true;
  const root = element.getRootNode();
  if ('host' in root && isDisabled((root as ShadowRoot).host)) return true;
  if (/(^|[\s_-])disabled(\s|$)/i.test(element.getAttribute('class') ?? '')) return true;
  return getComputedStyle(element).cursor === 'not-allowed';
}

/** Whether a control of several parts, or its input, cannot be changed now. */
export function isChoiceDisabled(tree: PageTree, choice: Choice): boolean {
  if (isDisabled(choice.element)) return true;
  if (choice.radios.length > 0) return choice.radios.every(isDisabled);
  const inputs = tree.queryAll(choice.element, textInputs);
  return inputs.length > 0 && inputs.every((input) => input.matches(':disabled'));
}

/** Whether something is a choice that people may also type into: a text box as much as a list. */
export function isTypedInto(tree: PageTree, { element, kind }: Choice): boolean {
  if (kind !== 'popup') return false;
  const inputs = element instanceof HTMLInputElement ? [element] : tree.queryAll(element, textInputs);
  return inputs.some((input) => !(input as HTMLInputElement).readOnly && roleOf(input) !== 'button');
}

/** Boxes to write text into, in a container. */
export function textBoxesIn(tree: PageTree, container: Element): HTMLElement[] {
  return tree.queryAll(container, `textarea, ${textInputs}`);
}
