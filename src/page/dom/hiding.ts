/** Boxes of at most this many pixels hold words for screen readers alone. */
const tiny = 1;

/**
 * Whether an element takes what is in it out of sight, though it is drawn: cut off to nothing, shrunk to
 * nothing, moved off the page, written in nothing. Only what may do so is measured.
 */
export function isClippedAway(element: Element): boolean {
  const style = getComputedStyle(element);
  if (style.fontSize === '0px' || Number.parseFloat(style.textIndent) < -500) return true;
  if (/^rgba\(.*, 0\)$/.test(style.color) && style.backgroundClip !== 'text') return true;
  const isLifted = style.position === 'absolute' || style.position === 'fixed';
  if (/^(inset\((50|100)%|circle\(0)/.test(style.clipPath)) return true;
  if (isLifted && /^rect\((\d)px, \1px, \1px, \1px\)$/.test(style.clip)) return true;
  const cuts = style.overflowX !== 'visible' || style.transform !== 'none';
  if (!cuts && !isLifted) return false;
  const { width, height, right, bottom } = element.getBoundingClientRect();
  if (cuts && (width <= tiny || height <= tiny)) return true;
  const view = element.ownerDocument.defaultView;
  // A layer of no size in the corner, from which all that opens hangs down, is not off the page.
  if (!isLifted || width === 0 || height === 0) return false;
  return right + (view?.scrollX ?? 0) <= 0 || bottom + (view?.scrollY ?? 0) <= 0;
}

/**
 * What a style sheet writes into an element (`content`): words and signs, not the pictures of icon fonts, and
 * nothing that is hidden itself.
 */
export function writtenByStyle(element: Element): string {
  return ['::before', '::after'].map((part) => writtenBy(getComputedStyle(element, part))).join('');
}

function writtenBy(style: CSSStyleDeclaration): string {
  const { content, visibility, opacity, display, fontSize, height, overflowY } = style;
  const [, text] = /^"(.*)"(?: \/ .*)?$/.exec(content) ?? [];
  const isHidden =
    visibility !== 'visible' ||
    opacity === '0' ||
    display === 'none' ||
    fontSize === '0px' ||
    (height === '0px' && overflowY !== 'visible');
  return text === undefined || isHidden ? '' : text.replaceAll(/\\(["\\])/g, '$1').replace(/\p{Co}/gu, '');
}
