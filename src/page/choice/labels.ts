import type { PageTree } from '../dom/tree';
import { tidy } from '../strings';
import { areaOf } from './area';
import { type Choice, chosenText, partsOf, partText } from './choice';
import { giveTitles } from './group-title';
import { labelsByPlace } from './labels-by-place';
import { nameInBox } from './name-in-box';
import { textRuns } from './runs';
import { withoutSigns } from './value-text';

/** Gives each choice its area and its labels, the surest first. */
export function nameChoices(tree: PageTree, choices: Choice[], container: Element): void {
  for (const choice of choices) choice.area = areaOf(tree, choice, choices, container);
  for (const choice of choices) choice.labels = tied(tree, choice);
  for (const choice of choices) {
    const name = nameInBox(tree, choice, choices, container);
    if (name) choice.labels.unshift(name);
  }
  const nameless = choices.filter((choice) => {
    const { labels, values, kind } = choice;
    if (values.isName && labels.some((label) => values.isName?.(label))) return false;
    // What may serve something else is called by its own label, unless that only says what it shows.
    const showsValue = values.isValue(chosenText(tree, choice));
    if (!kind.isAmbiguous?.(tree, choice))
      return choice.isSure || showsValue || choice.parts.some((part) => values.isValue(partText(tree, part)));
    // What is typed into and shows no value may be any box.
    return (kind.isNamedAlone || showsValue) && labels.every((label) => values.isValue(label));
  });
  // A tick box is called by its own label, which may tell only one of the title's from its fellows.
  const titled = choices.filter((choice) => choice.kind.isNamedAlone || nameless.includes(choice));
  if (titled.length > 0) giveTitles(tree, titled, choices, container);
  if (nameless.length === 0) return;
  const besides = labelsByPlace(tree, nameless, choices, container);
  for (const choice of nameless) {
    const label = besides.get(choice);
    if (label && !choice.labels.includes(label)) choice.labels.push(label);
  }
}

/** The labels that the markup ties to a control: by name, by id, or by standing alone in a box with it. */
function tied(tree: PageTree, choice: Choice): string[] {
  const shown = chosenText(tree, choice);
  const isOneOfSeveral = choice.parts.includes(choice.element);
  const name = isOneOfSeveral ? '' : withoutValue(tree.nameOf(choice.element), shown, choice);
  const labels = [
    name,
    ...(isOneOfSeveral ? [] : labelsFor(tree, choice.element)),
    ...namesAround(tree, choice),
    ...namesOfHidden(tree, choice),
    ...fieldLabels(tree, choice),
    aroundText(tree, choice),
  ];
  return [...new Set(labels.map(tidy))].filter(withoutSigns);
}

/** What names a box around a control that holds no other one. */
function namesAround(tree: PageTree, { element, area }: Choice): string[] {
  const names: string[] = [];
  for (let at = element === area ? null : tree.parent(element); at; at = at === area ? null : tree.parent(at))
    if (at.matches('[aria-label], [aria-labelledby]')) names.push(tree.nameOf(at));
  return names;
}

/** What names a native control that is hidden because this one has taken its place. */
function namesOfHidden(tree: PageTree, { area, element, kind }: Choice): string[] {
  if (kind.isNamedAlone || area === element) return [];
  return tree
    .queryAll(area, 'select')
    .filter((select) => select !== element)
    .flatMap((select) => [tree.nameOf(select), ...labelsFor(tree, select)]);
}

/** The `<label>` or `<legend>` that stands in a control's area, where nothing ties it to the control. */
function fieldLabels(tree: PageTree, choice: Choice): string[] {
  if (choice.kind.isNamedAlone || choice.area === choice.element) return [];
  const labels = tree
    .queryAll(choice.area, 'label, legend, dt, th, h3, h4, h5, h6, [role=rowheader]')
    .filter((label) => !choice.parts.some((part) => label.contains(part) || isLabelOf(label, part)))
    .map((label) => tree.seenText(label, 300, choice.element))
    .filter(Boolean);
  // Of several it is for the place to say which one is meant.
  return new Set(labels).size === 1 ? labels : [];
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

/** Component libraries put the chosen value into the name as well; what names the control stands before it. */
function withoutValue(name: string, shown: string, { values }: Choice): string {
  const at = shown ? name.lastIndexOf(shown) : -1;
  const own = at < 0 ? name : name.slice(0, at);
  // A button may show its name and its value as one text.
  return tidy(own === '' && at === 0 && name === shown && !values.isValue(name) ? name : own).replace(
    /[\s,;:–-]+$/,
    '',
  );
}

/** The words that stand alone with a control in its area; '' where there are several, or many. */
function aroundText(tree: PageTree, choice: Choice): string {
  const { area, element, parts, values } = choice;
  if (area === element && parts.length === 0) return '';
  const own = new Set<Element>(partsOf(choice));
  const ofParts = new Set(parts.map((part) => partText(tree, part)));
  const shown = chosenText(tree, choice);
  const [run, ...others] = textRuns(
    tree,
    area,
    (at) => own.has(at) || at.matches(lists),
    (text) => text !== '' && (text === shown || ofParts.has(text) || values.isValue(text)),
  );
  return run && others.length === 0 && run.text.length <= 160 ? run.text : '';
}

const lists = '[role=listbox], [role=menu], ul, ol, button, [role=button]';
