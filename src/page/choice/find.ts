import { roleOf } from '../dom/aria';
import { isVisible, type PageTree } from '../dom/tree';
import { type Choice, type ChoiceKind, choiceOf } from './choice';
import { findCustomControls } from './custom-controls';
import { nameChoices } from './labels';

const choiceSelector = [
  'select',
  '[role=combobox]',
  'input[type=radio]',
  '[role=radio]',
  '[role=tab]',
  '[role=listbox] [role=option]',
  'input[type=checkbox]',
  '[role=checkbox]',
  '[role=switch]',
  '[aria-haspopup]:not(input, [aria-haspopup=false])',
  'button[aria-expanded]',
  '[role=button][aria-expanded]',
  'summary',
  'button[aria-pressed]',
  '[role=button][aria-pressed]',
].join(', ');

const groupSelector =
  '[role=radiogroup], [role=listbox], [role=tablist], [role=group], [role=toolbar], fieldset';

/** What a found element is part of. */
interface Part {
  element: HTMLElement;
  kind: ChoiceKind;
  isSure: boolean;
}

/**
 * All controls in a container by which a value is chosen, each group once, in document order.
 * @param isValue tells whether a text is one of the values that are looked for: controls without any role are found by it
 */
export function findChoices(
  tree: PageTree,
  container: Element,
  isValue: (text: string) => boolean = () => false,
): Choice[] {
  const parts = tree
    .queryAll(container, choiceSelector)
    .filter((element) => isDrawn(element) || isStyledInput(element))
    .flatMap((element) => partOf(tree, element, container));
  const single = parts.filter(
    ({ element, kind }) =>
      kind !== 'radios' &&
      !isInner(element, parts) &&
      !isReplaced(element, parts) &&
      !isInSwitch(tree, element, parts),
  );
  const grouped = groupsOf(
    tree,
    parts.filter(({ kind }) => kind === 'radios'),
    container,
  );
  const known = [...single.map(({ element }) => element), ...grouped.flatMap(({ radios }) => radios)];
  const homeMade = findCustomControls(tree, container, isValue, known);
  const choices = [
    ...single.map(({ element, kind, isSure }) => choiceOf(kind, element, [], isSure)),
    ...grouped,
    ...homeMade,
  ].sort(inDocumentOrder);
  nameChoices(tree, choices, container);
  return choices;
}

function inDocumentOrder(one: Choice, other: Choice): number {
  const follows = one.element.compareDocumentPosition(other.element) & Node.DOCUMENT_POSITION_PRECEDING;
  return follows ? 1 : -1;
}

/** What has no box of its own cannot be pressed: the control within it can. */
function isDrawn(element: Element): boolean {
  return isVisible(element) && element.getClientRects().length > 0;
}

/** Styled tick boxes and radio buttons hide the native input and draw their own; the input is still what holds the value. */
function isStyledInput(element: Element): boolean {
  return (
    element instanceof HTMLInputElement && element.parentElement !== null && isVisible(element.parentElement)
  );
}

function partOf(tree: PageTree, element: HTMLElement, container: Element): Part[] {
  if (element instanceof HTMLSelectElement) return [{ element, kind: 'select', isSure: true }];
  const role = roleOf(element);
  if (role === 'radio') return [{ element, kind: 'radios', isSure: true }];
  if (role === 'tab' || role === 'option') {
    const isOfPopup = role === 'option' && isPopupList(tree, element.closest('[role=listbox]'), container);
    return isOfPopup ? [] : [{ element, kind: 'radios', isSure: false }];
  }
  if (role === 'checkbox' || role === 'switch') return [{ element, kind: 'toggle', isSure: true }];
  if (element.hasAttribute('aria-pressed')) return [{ element, kind: 'radios', isSure: false }];
  if (
    role === 'combobox' ||
    /^(true|menu|listbox|tree|grid|dialog)$/.test(element.getAttribute('aria-haspopup') ?? '')
  )
    return [{ element, kind: 'popup', isSure: true }];
  // A button that only says that it opens something may as well open a part of the dialog.
  return [{ element, kind: 'popup', isSure: false }];
}

/** Whether a list belongs to a control that opens it. */
function isPopupList(tree: PageTree, list: Element | null, container: Element): boolean {
  if (!list) return true;
  if (list.closest('[role=combobox], [aria-haspopup], [aria-expanded]')) return true;
  const id = list.id && CSS.escape(list.id);
  if (!id) return false;
  return tree.queryAll(container, `[aria-controls~="${id}"], [aria-owns~="${id}"]`).length > 0;
}

/** Whether an element is a part of another choice that opens, or the button beside it that opens it as well. */
function isInner(element: Element, parts: Part[]): boolean {
  return parts.some((other) => {
    if (other.element === element || other.kind !== 'popup') return false;
    if (other.element.contains(element)) return true;
    const isBoxBeside =
      roleOf(other.element) === 'combobox' && other.element.parentElement === element.parentElement;
    return isBoxBeside && roleOf(element) === 'button';
  });
}

/** A component that is a switch may hold a tick box that is the same switch once more. */
function isInSwitch(tree: PageTree, element: Element, parts: Part[]): boolean {
  return parts.some(
    (other) => other.kind === 'toggle' && other.element !== element && tree.contains(other.element, element),
  );
}

/** A native select of no size, beside a control that some script has put in its place. */
function isReplaced(element: Element, parts: Part[]): boolean {
  if (!(element instanceof HTMLSelectElement)) return false;
  const { width, height } = element.getBoundingClientRect();
  const isSeen = width > 2 && height > 2 && getComputedStyle(element).opacity !== '0';
  if (isSeen && element.tabIndex >= 0) return false;
  return parts.some(
    (other) => other.kind === 'popup' && (element.parentElement?.contains(other.element) ?? false),
  );
}

/** Radio buttons, segments and options that stand side by side, as one choice each. */
function groupsOf(tree: PageTree, parts: Part[], container: Element): Choice[] {
  const groups = new Map<string | Element, Part[]>();
  for (const part of parts) {
    const key = groupKey(tree, part.element);
    groups.set(key, [...(groups.get(key) ?? []), part]);
  }
  return [...groups].map(([key, members]) => {
    const radios = members.map(({ element }) => element);
    const [first] = members as [Part];
    // A button that is pressed or not, and has no fellows, is a switch.
    if (radios.length === 1 && first.element.hasAttribute('aria-pressed'))
      return choiceOf('toggle', first.element, [], false);
    const holder = typeof key === 'string' ? commonHolder(tree, radios, parts, container) : key;
    const element = holder instanceof HTMLElement ? holder : first.element;
    return choiceOf('radios', element, radios, first.isSure);
  });
}

function groupKey(tree: PageTree, element: HTMLElement): string | Element {
  // Native radio buttons of one name belong together, whatever stands around them.
  const group = tree.closest(element, groupSelector);
  if (element instanceof HTMLInputElement && element.name)
    return group?.matches('[role=radiogroup], fieldset') ? group : `name ${element.name}`;
  return group ?? element.parentElement ?? element;
}

/** The nearest box around all of them, when it holds none of another group. */
function commonHolder(
  tree: PageTree,
  radios: HTMLElement[],
  parts: Part[],
  container: Element,
): Element | null {
  let holder: Element | null = radios[0] ?? null;
  while (holder && holder !== container && !radios.every((radio) => holder?.contains(radio)))
    holder = tree.parent(holder);
  const holdsOthers = parts.some(({ element }) => !radios.includes(element) && holder?.contains(element));
  return holdsOthers ? null : holder;
}
