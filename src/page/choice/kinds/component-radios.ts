import { isOn } from '../../dom/state';
import type { PageTree } from '../../dom/tree';
import type { Values } from '../choice';

/** Whether an element is a component, whose role and state may be known to the browser alone. */
const isComponent = (element: Element): boolean =>
  element.localName.includes('-') && !element.hasAttribute('role');

/**
 * Components without a stated role that stand side by side and are each labelled by a value: radio buttons. A switch stands
 * alone, or is labelled by what it switches.
 */
export function componentRadios(tree: PageTree, container: Element, values: Values): HTMLElement[] {
  const labelled = tree
    .queryAll<HTMLLabelElement>(container, 'label')
    .map(({ control }) => control)
    .filter((control) => control !== null)
    .filter((control) => isComponent(control) && values.isValue(tree.nameOf(control)));
  return labelled.filter((one) =>
    labelled.some((other) => isBeside(one, other) && tree.nameOf(one) !== tree.nameOf(other)),
  );
}

const isBeside = (one: Element, other: Element): boolean =>
  one.localName === other.localName &&
  one.getRootNode() === other.getRootNode() &&
  one.getAttribute('name') === other.getAttribute('name');

/** Whether a component is on: by what it states, else by a class of what it draws. */
export function isPartOn(tree: PageTree, part: Element): boolean {
  if (isOn(part)) return true;
  const root = isComponent(part) && !part.hasAttribute('aria-checked') ? tree.shadowOf(part) : null;
  return root !== null && [...root.children].some(isOn);
}
