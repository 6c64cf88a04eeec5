import { isIcon } from '../dom/text';
import { isVisible, type PageTree } from '../dom/tree';
import { tidy } from '../strings';
import { type Choice, chosenText, partText, textInputs } from './choice';

/** Gives each choice its area and its labels. */
export function nameChoices(tree: PageTree, choices: Choice[], container: Element): void {
  for (const choice of choices) choice.area = areaOf(tree, choice, choices, container);
  for (const choice of choices) choice.labels = labelsOf(tree, choice, choices);
}

/** The widest box that holds this control and no other one, such as its table row or its line of a form. */
function areaOf(tree: PageTree, choice: Choice, all: Choice[], container: Element): Element {
  const own = [choice.element, ...choice.parts];
  let area: Element = choice.element;
  for (let outer = tree.parent(area); outer && outer !== container; outer = tree.parent(area)) {
    const holder = outer;
    const holdsOther = all.some(
      (other) => other !== choice && partsOf(other).some((part) => tree.contains(holder, part)),
    );
    if (holdsOther) break;
    if (
      tree
        .queryAll(holder, `textarea, ${textInputs}`)
        .some((box) => !own.some((part) => tree.contains(part, box)) && isApart(box, choice))
    )
      break;
    area = outer;
  }
  return area;
}

/**
 * Whether a text box is not the choice's own: a box to search in the list stands in the control's own frame.
 */
function isApart(box: Element, { element }: Choice): boolean {
  return !(element.parentElement?.contains(box) && box.getAttribute('type') === 'search');
}

function partsOf({ element, parts }: Choice): Element[] {
  return parts.length > 0 ? parts : [element];
}

function labelsOf(tree: PageTree, choice: Choice, all: Choice[]): string[] {
  const shown = chosenText(tree, choice);
  const isOneOfSeveral = choice.parts.includes(choice.element);
  const name = isOneOfSeveral ? '' : withoutValue(tree.nameOf(choice.element), shown);
  const labels = [
    name,
    ...(isOneOfSeveral ? [] : labelsFor(tree, choice.element)),
    ...fieldLabels(tree, choice),
    aroundText(tree, choice, shown),
    textBefore(tree, choice, all),
  ];
  return [...new Set(labels.map(tidy))].filter(Boolean);
}

/** The `<label>` or `<legend>` that stands in a control's area, where nothing ties it to the control. */
function fieldLabels(tree: PageTree, choice: Choice): string[] {
  if (choice.kind.isNamedAlone || choice.area === choice.element) return [];
  return tree
    .queryAll(choice.area, 'label, legend, dt, th, h3, h4, h5, h6, [role=rowheader]')
    .filter((label) => !choice.parts.some((part) => label.contains(part) || isLabelOf(label, part)))
    .map((label) => tree.seenText(label, 300, choice.element));
}

/** Labels that name a control by its id, be it one that the platform would tie to them or not. */
function labelsFor(tree: PageTree, element: HTMLElement): string[] {
  const root = element.getRootNode() as Document | ShadowRoot;
  if (!element.id || !('querySelectorAll' in root)) return [];
  const labels = root.querySelectorAll(`label[for="${CSS.escape(element.id)}"]`);
  return [...labels].map((label) => tree.seenText(label, 200));
}

function isLabelOf(label: Element, part: Element): boolean {
  return label instanceof HTMLLabelElement && label.control === part;
}

/** Component libraries put the chosen value into the name as well; what names the control is the rest. */
function withoutValue(name: string, shown: string): string {
  const own = shown && name.endsWith(shown) ? name.slice(0, -shown.length) : name;
  return tidy(own).replace(/[\s,;:–-]+$/, '');
}

/** The text of the control's area; '' where that holds more than a label would. */
function aroundText(tree: PageTree, choice: Choice, shown: string): string {
  const { area, element, parts } = choice;
  if (area === element && parts.length === 0) return '';
  let text = parts.length > 0 ? tree.seenText(area, 300) : seenTextWithout(tree, area, element);
  // The text of the area without its values is the label.
  for (const part of parts) text = tidy(text.replace(partText(tree, part), ' '));
  if (parts.length === 0) text = withoutValue(text, shown);
  return text.length <= 160 ? text : '';
}

/** The text of an area as it is seen: without the control, and without lists that are not open. */
function seenTextWithout(tree: PageTree, area: Element, control: Element): string {
  const hidden = [...area.querySelectorAll('ul, ol, [role=listbox], [role=menu]')].filter(
    (list) => !isVisible(list) || list.getAttribute('role') !== null,
  );
  const parts: string[] = [];
  const visit = (at: Node): void => {
    if (at.nodeType === Node.TEXT_NODE) parts.push(at.nodeValue ?? '');
    if (at.nodeType !== Node.ELEMENT_NODE || at === control || hidden.includes(at as Element)) return;
    if (isIcon(at as Element) || (at as Element).matches('script, style, select')) return;
    for (const child of tree.children(at as Element)) visit(child);
    parts.push(' ');
  };
  visit(area);
  return tidy(parts.join(''));
}

/** The text right before a control or before the boxes that it fills alone; else the text right after it. */
function textBefore(tree: PageTree, choice: Choice, all: Choice[]): string {
  const first = choice.parts.includes(choice.element) ? choice.parts[0] : choice.element;
  if (!first) return '';
  const beside = choice.area.contains(first) && choice.parts.length === 0 ? [first, choice.area] : [first];
  for (const box of beside) {
    const text = siblingText(tree, box, 'previousSibling', all) || siblingText(tree, box, 'nextSibling', all);
    if (text) return text;
  }
  return '';
}

function siblingText(
  tree: PageTree,
  element: Element,
  direction: 'previousSibling' | 'nextSibling',
  all: Choice[],
): string {
  for (let node = element[direction]; node; node = node[direction]) {
    const sibling = node;
    if (all.some((other) => partsOf(other).some((part) => tree.contains(sibling, part)))) return '';
    if (sibling.nodeType === Node.COMMENT_NODE) continue;
    const text = sibling instanceof Element ? tree.seenText(sibling, 200) : tidy(sibling.nodeValue ?? '');
    if (text) return text;
  }
  return '';
}
