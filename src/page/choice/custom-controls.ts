import { isVisible, type PageTree } from '../dom/tree';
import { type Choice, choiceOf, type Values } from './choice';
import { popup } from './kinds/popup';
import { radios } from './kinds/radios';

/** A button has few child elements (layers, the ring of a press); an element with more is a box of things. */
const maxChildren = 6;

/**
 * Controls without any role: what shows one of the values and looks as if it could be pressed, alone or as
 * one of several side by side.
 * @param others the controls that have a role
 */
export function findCustomControls(
  tree: PageTree,
  container: Element,
  values: Values,
  others: Choice[],
): Choice[] {
  const { isValue } = values;
  const elements = others.flatMap(({ element, parts }) => (parts.length > 0 ? parts : [element]));
  const shown = tree.queryAll(container, '*').filter((element) => {
    if (!element.textContent || element.textContent.length > 400) return false;
    if (element.childElementCount > maxChildren) return false;
    // To read a text as it is seen is dearer than all else.
    if (!looksPressable(element) || element.closest('label, option, [role=option], [role^=menuitem]'))
      return false;
    if (!isVisible(element) || !isValue(tree.seenText(element, 60))) return false;
    // The outermost that says it and nothing else is what is pressed.
    const parent = tree.parent(element);
    if (parent && parent !== container && looksPressable(parent) && isValue(tree.seenText(parent, 60)))
      return false;
    // Around a control of another kind it is what that control shows; what takes the focus is one itself.
    const isOwn = element instanceof HTMLElement && element.tabIndex >= 0;
    const frame = (parent && (isOwn ? parent : tree.parent(parent))) ?? element;
    const isOfOther = (other: Element): boolean =>
      tree.contains(other, element) || tree.contains(frame === container ? element : frame, other);
    return !elements.some(isOfOther) && !isShownFor(tree, element, container, elements);
  });
  const rows = new Map<Element | null, HTMLElement[]>();
  for (const element of shown) {
    const parent = tree.parent(element);
    rows.set(parent, [...(rows.get(parent) ?? []), element]);
  }
  return [...rows].flatMap(([parent, members]) => {
    const [first] = members as [HTMLElement];
    if (members.length > 1 && parent instanceof HTMLElement)
      return [choiceOf(radios, parent, values, withFellows(tree, parent, members))];
    return [choiceOf(popup, first, values)];
  });
}

/** So many levels above a value at most, one box holds it and the control whose value it is. */
const levelsUp = 4;

/**
 * Whether what an element shows is the value of a control that stands beside it and shows nothing itself: as the arrow of a
 * button that is in two parts, of which only the arrow opens the list.
 */
function isShownFor(
  tree: PageTree,
  element: HTMLElement,
  container: Element,
  controls: readonly Element[],
): boolean {
  const text = tree.seenText(element, 60);
  let at = tree.parent(element);
  for (let level = 0; at && at !== container && level < levelsUp; level++, at = tree.parent(at)) {
    const box = at;
    if (tree.seenText(box, 60) !== text) return false;
    if (controls.some((control) => tree.contains(box, control))) return true;
  }
  return false;
}

/** The elements side by side that show values, with those like them that show others (custom roles). */
function withFellows(tree: PageTree, parent: Element, members: HTMLElement[]): HTMLElement[] {
  const tags = new Set(members.map(({ localName }) => localName));
  return [...parent.children].filter(
    (child): child is HTMLElement =>
      child instanceof HTMLElement &&
      (members.includes(child) ||
        (tags.has(child.localName) &&
          isVisible(child) &&
          looksPressable(child) &&
          tree.seenText(child, 60) !== '')),
  );
}

function looksPressable(element: Element): boolean {
  if (element.matches('button, a, [tabindex], [onclick], [role=button]')) return true;
  const { cursor } = getComputedStyle(element);
  return cursor === 'pointer' || cursor === 'not-allowed';
}
