import { readUserDetails } from '../../basespace/current-access';
import { varyingWords } from '../../basespace/taught';
import type { Anchor, featureNames } from '../../page/anchor/anchor';
import { deriveAnchor } from '../../page/anchor/derive';
import type { FeatureContext } from '../../page/anchor/features';
import { steadyRoute } from '../../page/anchor/steady';
import type { ConsolePage } from '../feature';

/** Why something that was pressed is not taken (`teachProblem_<code>`). */
export type TeachProblem =
  | 'nothingThere'
  | 'nothingSteady'
  | 'notOnlyOne'
  | 'onEveryScreen'
  | 'isAdministration'
  | 'noDialog'
  | 'noHeading'
  | 'noWord'
  | 'isPerson'
  | 'isAccess'
  | 'isNoAccess'
  | 'notChosen';

/** What was learnt from a press: an anchor, or a word for a list, that is taken out of another one. */
export type Learned =
  | { anchor: Anchor }
  | { word: { list: string; notIn?: string; text: string } }
  | { problem: TeachProblem };

/** One thing that the admin can show. */
export interface Lesson {
  /** What it may be, in document order: the arrow keys go through these. */
  candidates(): Element[];
  /** What is meant by a press on something; undefined where it cannot be that. */
  meant(pressed: Element): Element | undefined;
  learn(meant: Element): Learned;
}

/** What anchors are derived by on this page. What names one workgroup or one user of many is no feature. */
export function featureContext(page: ConsolePage, alsoVarying: readonly string[] = []): FeatureContext {
  const { screen, workgroup } = page.recognition();
  const user =
    screen === 'userDetails' ? readUserDetails(page.tree, page.tree.landmarks(), page.wording).name : '';
  const address = { path: location.pathname, hash: location.hash };
  const varying = [...varyingWords(address, workgroup), user, ...alsoVarying].filter(Boolean);
  return { tree: page.tree, varying, route: steadyRoute(address, varying) };
}

/** Derives an anchor, or says why that cannot be. */
export function anchored(
  element: Element,
  within: Element | Document,
  context: FeatureContext,
  demanded: readonly (typeof featureNames)[number][] = [],
): Learned {
  const anchor = deriveAnchor(element, within, context, demanded);
  return typeof anchor === 'string' ? { problem: anchor } : { anchor };
}
