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
    .filter((control) => isComponent(control) && values.isValue(componentLabel(tree, control)));
  return labelled.filter((one) =>
    labelled.some(
      (other) => isBeside(one, other) && componentLabel(tree, one) !== componentLabel(tree, other),
    ),
  );
}

const isBeside = (one: Element, other: Element): boolean =>
  one.localName === other.localName &&
  one.getRootNode() === other.getRootNode() &&
  one.getAttribute('name') === other.getAttribute('name');

/** What labels a component that is a form control: of such the platform tells a label its control, but not the other way round. */
export function componentLabel(tree: PageTree, element: Element): string {
  if (!isComponent(element)) return '';
  const { id } = element;
  const root = element.getRootNode() as Document | ShadowRoot;
  const label = (id && root.querySelector(`label[for="${CSS.escape(id)}"]`)) || element.closest('label');
  return label && (label as HTMLLabelElement).control === element ? tree.seenText(label, 200, element) : '';
}

/** Whether a component is on: by what it states, else by a class of what it draws. */
export function isPartOn(tree: PageTree, part: Element): boolean {
  if (isOn(part)) return true;
  const root = isComponent(part) && !part.hasAttribute('aria-checked') ? tree.shadowOf(part) : null;
  return root !== null && [...root.children].some(isOn);
}
