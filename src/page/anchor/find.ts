import { isVisible } from '../dom/tree';
import { fold } from '../strings';
import { type Anchor, featureNames } from './anchor';
import { type FeatureContext, featureOf } from './features';

type Comparable = Anchor[keyof Anchor];

/** Whether a feature of an element is the one of an anchor; words are compared without letter case. */
function isSame(wanted: Comparable, found: Comparable): boolean {
  if (typeof wanted === 'string') return typeof found === 'string' && fold(wanted) === fold(found);
  if (typeof wanted !== 'object' || typeof found !== 'object') return wanted === found;
  // An element may have further attributes, and a table further columns.
  if (Array.isArray(wanted)) return Array.isArray(found) && wanted.every((one) => isAmong(one, found));
  return Object.entries(wanted).every(([key, value]) =>
    isSame(value, (found as Record<string, string>)[key]),
  );
}

const isAmong = (wanted: string, found: string[]): boolean => found.some((one) => fold(one) === fold(wanted));

/** Elements of the page that are like the one that an anchor was derived from: by role and tag alone. */
export function alike(
  { role, tag }: Pick<Anchor, 'role' | 'tag'>,
  within: Element | Document,
  context: FeatureContext,
): Element[] {
  if (!/^[a-z][\w.-]*$/.test(tag)) return [];
  return context.tree
    .queryAll<Element>(within, tag)
    .filter((element) => featureOf(element, 'role', context) === role && isVisible(element));
}

/** Those of some elements that have one feature of an anchor. */
export function having(
  elements: readonly Element[],
  anchor: Anchor,
  name: (typeof featureNames)[number],
  context: FeatureContext,
): Element[] {
  const wanted = anchor[name];
  return elements.filter((element) => isSame(wanted, featureOf(element, name, context)));
}

/**
 * The drawn elements that an anchor fits: one, or it is not to be followed.
 * @param within where to look
 */
export function findAnchored(anchor: Anchor, within: Element | Document, context: FeatureContext): Element[] {
  let found = alike(anchor, within, context);
  for (const name of featureNames) {
    if (anchor[name] === undefined || found.length === 0) continue;
    found = having(found, anchor, name, context);
  }
  return found;
}
