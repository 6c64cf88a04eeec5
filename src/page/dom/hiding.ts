import type { PageTree } from './tree';

/** Whether an element is drawn at all. What lies behind an open dialog counts as drawn. */
export function isVisible(element: Element): boolean {
  return isDrawn(element, { visibilityProperty: true });
}

/** Whether an element is drawn, and not so transparent that nothing of it shows. */
export function isOpaque(element: Element): boolean {
  return isDrawn(element, { visibilityProperty: true, opacityProperty: true });
}

function isDrawn(element: Element, by: CheckVisibilityOptions): boolean {
  if (element.checkVisibility(by)) return true;
  // An element without a box of its own, such as a slot, is drawn if its holder is.
  const holder =
    element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;
  return holder !== undefined && getComputedStyle(element).display === 'contents' && isDrawn(holder, by);
}

/** What only has to know what an element stands in. */
type Tree = Pick<PageTree, 'parent'>;

/**
 * Makes a test whether elements, in a page as it stands now, are in nothing that is shrunk, cut off or moved away. What has to
 * be scrolled to is in sight.
 */
export function inSight(tree: Tree): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  const isInSight = (element: Element): boolean => {
    if (element.localName === 'body') return true;
    const before = known.get(element);
    if (before !== undefined) return before;
    const { position } = getComputedStyle(element);
    // What is lifted out of the boxes around it is not cut off by them, but moved along by one that holds it in its place.
    const isLifted = position === 'absolute' || position === 'fixed';
    const outer = isLifted ? (element as HTMLElement).offsetParent : tree.parent(element);
    const isSeen = !isClippedAway(element) && (!outer || isInSight(outer));
    known.set(element, isSeen);
    return isSeen;
  };
  return isInSight;
}

/**
 * Makes a test whether elements are seen, in a page as it stands now: drawn, not faded out for good, and in
 * sight. What lies behind a dialog is seen.
 */
export function seenNow(tree: Tree): (element: Element) => boolean {
  const isInSight = inSight(tree);
  return (element) =>
    isVisible(element) &&
    // What is about to come up is transparent for a moment, too, but it can be pressed.
    (isOpaque(element) || getComputedStyle(element).pointerEvents !== 'none') &&
    isInSight(element);
}

/** Boxes of at most this many pixels hold words for screen readers alone. */
const tiny = 1;

/**
 * Whether an element takes what is in it out of sight, though it is drawn: cut off to nothing, shrunk to
 * nothing, moved off the page. Only what may do so is measured.
 */
export function isClippedAway(element: Element): boolean {
  const style = getComputedStyle(element);
  const isLifted = style.position === 'absolute' || style.position === 'fixed';
  if (/^(inset\((50|100)%|circle\(0)/.test(style.clipPath)) return true;
  if (isLifted && /^rect\((\d)px, \1px, \1px, \1px\)$/.test(style.clip)) return true;
  // The first two, or the next two, numbers of a matrix are zero where one side has shrunk to nothing.
  if (/^matrix\((0, 0|[^,]+, [^,]+, 0, 0),/.test(style.transform) || /^0($| )/.test(style.scale)) return true;
  const cuts = style.overflowX !== 'visible';
  const { inert } = element as HTMLElement;
  if (!cuts && !isLifted && !inert) return false;
  const { width, height, left, right, bottom } = element.getBoundingClientRect();
  if (cuts && (width <= tiny || height <= tiny)) return true;
  const view = element.ownerDocument.defaultView;
  // What was put aside and out of use is not meant to be scrolled to.
  if (inert && left >= innerWidth) return true;
  // A layer of no size may stand in the very corner, with all that opens hanging down from it.
  return isLifted && (right + (view?.scrollX ?? 0) < 0 || bottom + (view?.scrollY ?? 0) < 0);
}

/** Whether the text right in an element is written in nothing; elements within it may write otherwise. */
export function isBlankedOut(element: Element): boolean {
  const style = getComputedStyle(element);
  if (style.fontSize === '0px' || Number.parseFloat(style.textIndent) < -500) return true;
  return /^rgba\(.*, 0\)$/.test(style.color) && style.backgroundClip !== 'text';
}

/** Whether an element has no size, or lies before the page's edge: seldom, so that its style may be asked then. */
export function isOutOfRoom(element: Element): boolean {
  const { width, height, right, bottom } = element.getBoundingClientRect();
  return width <= tiny || height <= tiny || right <= 0 || bottom <= 0;
}

/**
 * What a style sheet writes into an element (`content`): words and signs, not the pictures of icon fonts, and
 * nothing that is hidden itself.
 */
export function writtenByStyle(element: Element): string {
  return ['::before', '::after'].map((part) => writtenBy(getComputedStyle(element, part))).join('');
}

function writtenBy(style: CSSStyleDeclaration): string {
  // Nearly always nothing is written; each property that is read costs.
  const text = textOfContent(style.content);
  if (text === '') return '';
  const { visibility, opacity, display, fontSize, height, overflowY } = style;
  const isHidden =
    visibility !== 'visible' ||
    opacity === '0' ||
    display === 'none' ||
    fontSize === '0px' ||
    (height === '0px' && overflowY !== 'visible');
  return isHidden ? '' : text.replaceAll(/\\(["\\])/g, '$1').replace(/\p{Co}/gu, '');
}

/** The texts of a `content`, which stand beside each other; behind a stroke there may be what is said in their place. */
function textOfContent(content: string): string {
  if (!content.startsWith('"')) return '';
  const texts = /^(?:"(?:[^"\\]|\\.)*"\s*)+(?=\/|$)/s.exec(content)?.[0].match(/"(?:[^"\\]|\\.)*"/gs);
  return texts?.map((each) => each.slice(1, -1)).join('') ?? '';
}
