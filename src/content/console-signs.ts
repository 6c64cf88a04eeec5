import { wakingWords } from '../basespace/waking-words';

/** The console's own address, and Connected Home's, where it may be shown (both documented). */
const consolePath = /^\/iam(\/|$)/;
const homePath = /^\/platform-home(\/|$)/;
/** So many nodes of a page are looked at, and of a table of data so many rows. */
const maxNodes = 4000;
const maxRows = 2;
/** Of the outermost boxes of a page so many may have a shadow root, and so many in each of them. */
const maxBoxes = 20;
const maxTextLength = 80;
/** Of all words of a page together so many characters are looked through. */
const maxLength = 300_000;
const skipped = new Set(['script', 'style', 'noscript', 'template', 'svg', 'select', 'textarea']);

/** What a page is searched for. */
export interface SignWords {
  /** The words of which one is enough, of which one is enough at its address, and the families of a menu. */
  words: ReturnType<typeof wakingWords>;
  waking: RegExp;
  wakingAtHome: RegExp;
  families: RegExp[];
  /** Finds what is called so for screen readers alone. */
  named: string;
}
const familiesNeeded = 3;

/** Makes ready what to search for. @param own words that the admin has added, by list */
export function signWords(own: readonly Record<string, readonly string[]>[] = []): SignWords {
  const words = wakingWords(own);
  const { alone, onItsAddress, menu } = words;
  return {
    words,
    waking: oneOf(alone),
    wakingAtHome: oneOf([...alone, ...onItsAddress]),
    families: menu.map(oneOf),
    named: alone.map((word) => `[aria-label*="${word.replace(/["\\]/g, '\\$&')}" i]`).join(),
  };
}

const oneOf = (words: readonly string[]): RegExp =>
  new RegExp(words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|'), 'i');

/** Whether an address is the console's own. */
export function isConsoleAddress({ pathname }: { pathname: string }): boolean {
  return consolePath.test(pathname);
}

/** Where to look, and how far. */
interface SignSearch {
  pathname: string;
  words: SignWords;
  /** Gives the shadow root of an element, or null. */
  shadowRootOf: (element: Element) => ShadowRoot | null;
  /** Whether all signs are wanted, or those that are enough. */
  all: boolean;
}

/**
 * Looks for cheap signs of the console: texts that a person finds the way by. What they mean is decided elsewhere. Nearly every
 * page is told to be another by the words that are in it anywhere; only the rest is read text by text.
 * @returns the signs, joined to one text; '' where there are too few of them
 */
export function consoleSigns(page: Document, search: SignSearch): string {
  const { pathname } = search;
  const { waking, wakingAtHome, named } = search.words;
  const { alone, onItsAddress, menu } = search.words.words;
  if (consolePath.test(pathname)) return pathname;
  if (!page.body) return '';
  const words = homePath.test(pathname) ? wakingAtHome : waking;
  const shadowRoots = hostsOf(page).flatMap((host) => rootOf(host, search) ?? []);
  const texts = [page.title, ...[page.body, ...shadowRoots].map((part) => part?.textContent ?? '')];
  const all = texts.join('\n').slice(0, maxLength).toLowerCase();
  const isThere = (word: string): boolean => all.includes(word.toLowerCase());
  const isPossible =
    alone.some(isThere) ||
    (words === wakingAtHome && onItsAddress.some(isThere)) ||
    menu.filter((family) => family.some(isThere)).length >= familiesNeeded ||
    page.querySelector(named) !== null;
  return isPossible || shadowRoots.length > 0 ? signsIn(page, words, search) : '';
}

/** The shadow root of an element; a closed one is asked for where it is likely only, since asking is dear. */
const rootOf = (element: Element, { shadowRootOf }: SignSearch): ShadowRoot | null =>
  element.shadowRoot || element.localName.includes('-') ? shadowRootOf(element) : null;

/** Elements that may have a shadow root: custom ones, and boxes that a whole application may stand in. */
function hostsOf(page: Document): Element[] {
  const kind = XPathResult.UNORDERED_NODE_SNAPSHOT_TYPE;
  const custom = page.evaluate("//*[contains(name(), '-')]", page, null, kind);
  const length = Math.min(custom.snapshotLength, maxNodes);
  const boxes = [...(page.body?.children ?? [])].slice(0, maxBoxes);
  return [
    ...Array.from({ length }, (_, at) => custom.snapshotItem(at) as Element),
    ...boxes.flatMap((box) => [box, ...[...box.children].slice(0, maxBoxes)]),
  ];
}

/** The signs among the texts of a page. */
function signsIn(page: Document, words: RegExp, search: SignSearch): string {
  const { families } = search.words;
  const signs = new Set<string>();
  const menuItems = new Set<RegExp>();
  let left = maxNodes;

  const hear = (said: string | null): void => {
    const text = said?.trim() ?? '';
    if (text.length < 4 || text.length > maxTextLength) return;
    const sign = words.exec(text)?.[0];
    if (sign) signs.add(sign.toLowerCase());
    // Menus count what they hold: `Pending Invites (3)`.
    const item = text.replace(/\s*[([]?\d+[)\]]?$/, '');
    const family = families.find((one) => one.exec(item)?.[0] === item);
    if (family) menuItems.add(family);
    if (menuItems.size >= familiesNeeded) signs.add('menu');
  };

  const look = (holder: Node, limit: number): void => {
    let elements = 0;
    for (let node = holder.firstChild; node && left > 0; node = node.nextSibling) {
      if (signs.size > 0 && !search.all) return;
      left--;
      if (node.nodeType === Node.TEXT_NODE) hear(node.nodeValue);
      else if (node.nodeType === Node.ELEMENT_NODE && elements++ < limit) enter(node as Element);
    }
  };

  const enter = (element: Element): void => {
    const name = element.localName;
    if (skipped.has(name)) return;
    hear(element.getAttribute('aria-label'));
    const shadow = rootOf(element, search);
    if (shadow) look(shadow, maxNodes);
    look(element, name === 'tbody' ? maxRows : maxNodes);
  };

  hear(page.title);
  if (page.body) enter(page.body);
  return [...signs].sort().join();
}
