import type { Landmark, Landmarks } from '../page/dom/landmarks';
import { isVisible, type PageTree } from '../page/dom/tree';
import { fold, holdsOneOf, isOneOf } from '../page/strings';
import type { Wording } from './wording';

/** Where a page is: the parts of its address that recognition uses. */
export interface PageAddress {
  host: string;
  path: string;
  hash: string;
  title: string;
}

/**
 * Questions about a page, each answered with what was found. Dialogs are left out: they lie over the screen.
 */
export interface Facts {
  wording: Wording;
  landmarks: Landmark[];
  tree: PageTree;
  heading: Find;
  /** A heading, or a plain text that is not a chosen menu item. */
  title: Find;
  control: Find;
  /** Something of a menu: a control, or a plain text where the menu is made of none. */
  menuItem: Find;
  /** The chosen item of a menu or tab row. */
  selected: Find;
  any: Find;
  column: Find;
  /** Whether the address names a word as one of its parts. */
  inRoute(word: string): boolean;
  onConsolePath: boolean;
  /** Whether some text or the page's title holds one of the phrases. */
  named(phrases: readonly string[]): boolean;
}
type Find = (phrases: readonly string[]) => Landmark | undefined;

/** Gathers what the rules ask about a page. */
export function gatherFacts(
  tree: PageTree,
  landmarks: Landmarks,
  address: PageAddress,
  wording: Wording,
): Facts {
  const page = landmarks.all.filter((landmark) => landmark.dialog === null);
  const find = (phrases: readonly string[], accepts: (landmark: Landmark) => boolean): Landmark | undefined =>
    page.find(
      (landmark) =>
        isOneOf(withoutCount(landmark.text), phrases) && accepts(landmark) && isVisible(landmark.element),
    );
  const route = fold(`${address.path}${address.hash}`);
  return {
    wording,
    landmarks: page,
    heading: (phrases) => find(phrases, ({ kind }) => kind === 'heading'),
    title: (phrases) =>
      find(phrases, ({ kind, selected }) => kind === 'heading' || (kind === 'text' && !selected)),
    control: (phrases) => find(phrases, ({ kind }) => kind === 'control'),
    menuItem: (phrases) => find(phrases, ({ kind }) => kind === 'control' || kind === 'text'),
    selected: (phrases) => find(phrases, ({ selected }) => selected),
    any: (phrases) => find(phrases, () => true),
    column: (phrases) =>
      page.find(
        ({ kind, text, element }) => kind === 'column' && holdsOneOf(text, phrases) && isVisible(element),
      ),
    inRoute: (word) => new RegExp(`(^|[/#])${word}s?([/?]|$)`).test(route),
    onConsolePath: wording.consolePaths.includes(address.path.split('/')[1] ?? ''),
    named: (phrases) =>
      holdsOneOf(address.title, phrases) ||
      page.some(({ text, element }) => holdsOneOf(text, phrases) && isVisible(element)),
    tree,
  };
}

/** Menus count what they hold: `Pending Invites (3)`, `Users 12`. */
export function withoutCount(text: string): string {
  return text.replace(/\s*[([]?\d[\d,.]*[)\]]?$/, '') || text;
}
