import { oddOneOut } from '../page/dom/chosen';
import { seenNow } from '../page/dom/hiding';
import type { Landmark, Landmarks } from '../page/dom/landmarks';
import { isPressable } from '../page/dom/pressable';
import type { PageTree } from '../page/dom/tree';
import { fold, holdsOneOf } from '../page/strings';
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
  /** Whether a person sees an element. */
  isSeen(element: Element): boolean;
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
  const isSeen = seenNow(tree);
  const saying = bySaying(page);
  const all = page.map(({ text }) => text).join(' | ');
  const find = (phrases: readonly string[], accepts: (landmark: Landmark) => boolean): Landmark | undefined =>
    phrases
      .flatMap((phrase) => saying.get(fold(phrase)) ?? [])
      .sort((one, other) => one.place - other.place)
      .find(({ landmark }) => accepts(landmark) && isSeen(landmark.element))?.landmark;
  const menuItem: Find = (phrases) => find(phrases, ({ kind }) => kind === 'control' || kind === 'text');
  const chosen = chosenMenuItem(tree, wording, menuItem);
  const route = fold(`${address.path}${address.hash}`);
  return {
    wording,
    landmarks: page,
    isSeen,
    heading: (phrases) => find(phrases, ({ kind }) => kind === 'heading'),
    title: (phrases) =>
      find(phrases, ({ kind, selected }) => kind === 'heading' || (kind === 'text' && !selected)),
    control: (phrases) => find(phrases, isPressable),
    menuItem,
    selected: (phrases) => find(phrases, ({ selected, element }) => selected || element === chosen),
    any: (phrases) => find(phrases, () => true),
    column: (phrases) =>
      page.find(
        ({ kind, text, element }) => kind === 'column' && holdsOneOf(text, phrases) && isSeen(element),
      ),
    inRoute: (word) => new RegExp(`(^|[/#])${word}s?([/?]|$)`).test(route),
    onConsolePath: /^\/(iam|platform-home)(\/|$)/.test(address.path),
    named: (phrases) =>
      holdsOneOf(address.title, phrases) ||
      // All at once first: most pages hold none of them.
      (holdsOneOf(all, phrases) &&
        page.some(({ text, element }) => holdsOneOf(text, phrases) && isSeen(element))),
    tree,
  };
}

/** The landmarks by what they say, to a person or to a screen reader, each with its place among them. */
function bySaying(page: readonly Landmark[]): Map<string, { landmark: Landmark; place: number }[]> {
  const saying = new Map<string, { landmark: Landmark; place: number }[]>();
  page.forEach((landmark, place) => {
    for (const words of new Set([landmark.text, landmark.heard])) {
      const said = fold(withoutCount(words));
      const before = saying.get(said);
      const found = { landmark: { ...landmark, text: words }, place };
      if (before) before.push(found);
      else if (said) saying.set(said, [found]);
    }
  });
  return saying;
}

/** The chosen item of a workgroup's menu where nothing in the menu says which it is: the odd one out. */
function chosenMenuItem(tree: PageTree, wording: Wording, menuItem: Find): Element | undefined {
  const families = [wording.adminsMenu, wording.usersMenu, wording.pendingMenu, wording.applicationsMenu];
  const items = families.map(menuItem).filter((item) => item !== undefined);
  if (items.some(({ selected }) => selected)) return undefined;
  return oddOneOut(
    tree,
    items.map(({ element }) => element),
  );
}

/** Menus count what they hold: `Pending Invites (3)`, `Users 12`. */
export function withoutCount(text: string): string {
  return text.replace(/\s*[([]?\d[\d,.]*[)\]]?$/, '') || text;
}
