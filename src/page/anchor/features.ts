import { roleOf } from '../dom/aria';
import { isSelected } from '../dom/state';
import { isVisible, type PageTree } from '../dom/tree';
import { readTable } from '../table/read';
import type { Anchor } from './anchor';
import { steadyAttributes, steadyText } from './steady';

/** What features are read by. */
export interface FeatureContext {
  tree: PageTree;
  /** What is another one elsewhere, such as the name of what the page is about. */
  varying: readonly string[];
  /** The shape of the page's address. */
  route: string;
}

const boxRoles = new Set([
  'dialog',
  'alertdialog',
  'form',
  'region',
  'navigation',
  'group',
  'toolbar',
  'tabpanel',
]);
const boxes =
  'dialog, form, section, nav, fieldset, [role=dialog], [role=alertdialog], [role=form], [role=region], [role=navigation], [role=group], [role=toolbar], [role=tabpanel]';
const tables = new Set(['table', 'grid', 'treegrid']);
const valueTags = new Set(['input', 'textarea', 'select']);

/** One feature of an element; undefined where it has none that may stay the same. */
export function featureOf<Name extends keyof Anchor>(
  element: Element,
  name: Name,
  context: FeatureContext,
): Anchor[Name] | undefined {
  return readers[name](element, context) as Anchor[Name] | undefined;
}

const readers: { [Name in keyof Required<Anchor>]: (element: Element, context: FeatureContext) => unknown } =
  {
    role: (element) => roleOf(element),
    tag: (element) => element.localName,
    name: (element, { tree, varying }) => steadyText(nameOf(tree, element), varying) || undefined,
    label: labelOf,
    attributes: (element, { varying }) => {
      const found = steadyAttributes(element, varying);
      return Object.keys(found).length > 0 ? found : undefined;
    },
    within: withinOf,
    heading: headingOf,
    columns: (element, { tree, varying }) => {
      if (!tables.has(roleOf(element))) return undefined;
      const heads = readTable(tree, element).headings.map((text) => steadyText(text, varying));
      const read = heads.filter(Boolean).slice(0, 40);
      return read.length > 0 ? read : undefined;
    },
    route: (_element, { route }) => route || undefined,
    isSelected: (element) => isSelected(element) || undefined,
  };

/** Its name; of what has no role, and no value of its own, the text. What is typed or chosen is no name. */
function nameOf(tree: PageTree, element: Element): string {
  const named = tree.nameOf(element);
  if (named || valueTags.has(element.localName) || (element as HTMLElement).isContentEditable) return named;
  return tables.has(roleOf(element)) || boxRoles.has(roleOf(element)) ? '' : tree.seenText(element, 100);
}

/** The short text that is nearest around an element, itself aside. */
function labelOf(element: Element, { tree, varying }: FeatureContext): string | undefined {
  let at = tree.parent(element);
  for (let left = 4; at && left > 0; left--, at = tree.parent(at)) {
    const text = tree.seenText(at, 200, element);
    if (text) return steadyText(text, varying) || undefined;
  }
  return undefined;
}

function withinOf(element: Element, { tree, varying }: FeatureContext): Anchor['within'] {
  for (let at = tree.parent(element); at; at = tree.parent(at)) {
    if (!at.matches(boxes)) continue;
    const name = steadyText(tree.nameOf(at), varying);
    if (name) return { role: roleOf(at) || at.localName, name };
  }
  return undefined;
}

/** The last drawn heading before an element, in the same dialog where it is in one. */
function headingOf(element: Element, { tree, varying }: FeatureContext): string | undefined {
  const scope = tree.closest(element, 'dialog, [role=dialog], [role=alertdialog]') ?? tree.document;
  const [before] = tree
    .queryAll(scope, 'h1, h2, h3, h4, h5, h6, legend, [role=heading]')
    .filter((heading) => tree.isBefore(heading, element) && isVisible(heading))
    .sort((one, other) => (tree.isBefore(one, other) ? 1 : -1));
  return before && (steadyText(tree.seenText(before, 100), varying) || undefined);
}
