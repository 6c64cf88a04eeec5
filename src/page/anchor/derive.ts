import { type Anchor, featureNames } from './anchor';
import { type FeatureContext, featureOf } from './features';
import { alike, findAnchored, having } from './find';

/**
 * Why no anchor could be derived: nothing of the element is sure to stay the same, or others in the page have all of it
 * too.
 */
export type NoAnchor = 'nothingSteady' | 'notOnlyOne';

/**
 * Derives an anchor from one example: as few features as make the element the only match, its name or label always among
 * them. The anchor is tried before it is given.
 * @param within where the anchor will be looked for
 * @param demanded features that must hold in any case
 */
export function deriveAnchor(
  element: Element,
  within: Element | Document,
  context: FeatureContext,
  demanded: readonly (typeof featureNames)[number][] = [],
): Anchor | NoAnchor {
  const anchor: Anchor = { role: featureOf(element, 'role', context) ?? '', tag: element.localName };
  let others = alike(anchor, within, context);
  const take = (name: (typeof featureNames)[number], isWanted: boolean): void => {
    const value = featureOf(element, name, context);
    if (value === undefined) return;
    const left = having(others, { ...anchor, [name]: value }, name, context);
    if (!isWanted && left.length === others.length) return;
    Object.assign(anchor, { [name]: value });
    others = left;
  };
  const isNamed = (): boolean =>
    anchor.name !== undefined ||
    anchor.label !== undefined ||
    anchor.attributes !== undefined ||
    anchor.columns !== undefined;
  for (const name of demanded) take(name, true);
  for (const name of ['name', 'columns', 'label', 'attributes'] as const) if (!isNamed()) take(name, true);
  if (!isNamed()) take('heading', true);
  for (const name of featureNames) {
    if (others.length <= 1) break;
    if (anchor[name] === undefined && name !== 'route' && name !== 'isSelected') take(name, false);
  }
  const hasNoFeature = featureNames.every((name) => anchor[name] === undefined);
  if (hasNoFeature) return 'nothingSteady';
  const [only, ...more] = findAnchored(anchor, within, context);
  return only === element && more.length === 0 ? anchor : 'notOnlyOne';
}
