import { fold, tidy } from '../strings';
import { isBlankedOut, isClippedAway, isOpaque, isOutOfRoom, isVisible, writtenByStyle } from './hiding';
import { isElement, isText } from './nodes';
import type { PageTree } from './tree';

/** Whether an element is only a picture: icon fonts write the picture's name ("person_add") as text. */
export function isIcon(element: Element): boolean {
  if (element.localName === 'svg' || element.localName === 'img') return true;
  const name = `${element.localName} ${element.getAttribute('class') ?? ''}`;
  return (
    /icon|glyph|symbol/i.test(name) &&
    element.childElementCount === 0 &&
    !/\s/.test(tidy(element.textContent ?? ''))
  );
}

const unread = 'script, style, template, noscript, textarea';

/** A piece of text that stands in an element, or a blank between two. */
interface Piece {
  text: string;
  /** The elements that it is in, from the one that is read (which is left out) to the innermost. */
  within: readonly Element[];
  /** What it is: text, the name of a picture, or text that screen readers are not told of. */
  kind: 'text' | 'picture' | 'unspoken' | 'blank';
}

/** How an element is read: as it is seen or as it is heard, how much of it, and what is left out. */
interface Reading {
  tree: PageTree;
  isHeard: boolean;
  limit: number;
  without?: Element | undefined;
  /** Whether what a style sheet writes is left aside. */
  isPlain?: boolean;
}

/**
 * The text of an element as a person sees it: without what is hidden in whichever way, be it a twin that only
 * reserves width or words for screen readers; a picture counts by its name. Neighbours in blocks of their own
 * stay apart. Of an element that is not drawn itself, all counts that would be seen if it were.
 * @param without a part that is left out
 */
export function seenText(tree: PageTree, element: Element, limit = 2000, without?: Element): string {
  const pieces = piecesOf(element, { tree, isHeard: false, limit, without });
  return seenWords(visibleOf(element, pieces, isSeen));
}

/** What is read of the pieces that are seen. */
function seenWords(seen: Piece[]): string {
  // What screen readers are not told of may be a sign whose meaning stands beside it.
  const spoken = seen.filter(({ kind }) => kind !== 'unspoken');
  const words = spoken.some(({ kind, text }) => kind === 'text' && tidy(text)) ? spoken : seen;
  const text = fold(joined(words.filter(({ kind }) => kind !== 'picture')));
  return joined(words.filter((piece) => piece.kind !== 'picture' || !text.includes(fold(piece.text))));
}

/**
 * `seenText` of an element that says one thing, such as a button or a title, for whole pages: where one text stands
 * in it, be it twice, no style is looked at, and of the many ways to hide a text those that leave it its room count
 * as seen.
 */
export function shortText(tree: PageTree, element: Element, limit: number): string {
  const pieces = piecesOf(element, { tree, isHeard: false, limit, isPlain: true });
  const texts = pieces.filter(({ kind, text }) => kind !== 'blank' && text.trim());
  const [first] = texts;
  if (!first) return seenText(tree, element, limit);
  if (first.kind === 'text' && texts.every(({ text }) => text === first.text)) return tidy(first.text);
  return seenWords(visibleOf(element, pieces, takesRoom));
}

/**
 * The text of an element as a screen reader says it: also what is only cut off from sight, and the names of
 * parts; without what is hidden from all.
 * @param without a part that is left out
 */
export function heardText(tree: PageTree, element: Element, limit = 2000, without?: Element): string {
  const pieces = piecesOf(element, { tree, isHeard: true, limit, without });
  return joined(visibleOf(element, pieces, isHeard).filter(({ kind }) => kind !== 'unspoken'));
}

function joined(pieces: readonly Piece[]): string {
  return tidy(pieces.map(({ text }) => text).join(''));
}

/** The pieces that pass a look; all of them where the element that is read is not drawn at all. */
function visibleOf(element: Element, pieces: Piece[], passes: (piece: Piece) => boolean): Piece[] {
  const visible = pieces.filter(
    (piece) => piece.within.length === 0 || piece.kind === 'blank' || passes(piece),
  );
  return visible.length === pieces.length || isOpaque(element) ? visible : pieces;
}

function isSeen({ within }: Piece): boolean {
  const holder = within.at(-1) as Element;
  return isOpaque(holder) && !isBlankedOut(holder) && !within.some(isClippedAway);
}

function takesRoom({ within, text }: Piece): boolean {
  if (!text.trim()) return true;
  const holder = within.at(-1) as Element;
  const isBlank = isOutOfRoom(holder) && isBlankedOut(holder);
  return isOpaque(holder) && !isBlank && !within.some((at) => isOutOfRoom(at) && isClippedAway(at));
}

function isHeard({ within }: Piece): boolean {
  return isVisible(within.at(-1) as Element);
}

/** All pieces of text in an element as the page is drawn, with those that style may hide. */
function piecesOf(element: Element, { tree, isHeard, limit, without, isPlain }: Reading): Piece[] {
  const pieces: Piece[] = [];
  let length = 0;
  const add = (text: string, kind: Piece['kind'], within: readonly Element[]): void => {
    pieces.push({ text, kind, within });
    if (kind !== 'blank' && text.trim()) length += text.length;
  };
  const visitAll = (at: Element, kind: Piece['kind'], within: readonly Element[]): void => {
    const before = length;
    for (const node of tree.children(at)) {
      if (length > limit) return;
      if (isText(node)) add(node.nodeValue ?? '', kind, within);
      else if (isElement(node)) visit(node, kind, within);
    }
    if (length === before && !isPlain) add(writtenByStyle(at), kind, within);
  };
  const visit = (at: Element, outer: Piece['kind'], outside: readonly Element[]): void => {
    if (at === without || at.matches(unread) || (at as HTMLElement).hidden) return;
    const kind = at.getAttribute('aria-hidden') === 'true' ? 'unspoken' : outer;
    const within = [...outside, at];
    const blank = inlineTags.has(at.localName) ? '' : ' ';
    add(blank, 'blank', within);
    const name = nameOf(tree, at, isHeard);
    if (name !== undefined) add(name, kind === 'text' && isIcon(at) ? 'picture' : kind, within);
    else visitAll(at, kind, within);
    add(blank, 'blank', within);
  };
  visitAll(element, 'text', []);
  return pieces;
}

/** What stands for an element in place of what is in it; undefined where that is read. */
function nameOf(tree: PageTree, element: Element, isHeard: boolean): string | undefined {
  const label = element.getAttribute('aria-label');
  if (isIcon(element)) return ` ${label ?? pictureName(tree, element)} `;
  if (element.localName === 'select') return (element as HTMLSelectElement).selectedOptions[0]?.label ?? '';
  return isHeard && label ? label : undefined;
}

/** What a picture is called; a component may have its name on the picture in its shadow root. */
function pictureName(tree: PageTree, element: Element): string {
  const root = tree.shadowOf(element);
  const named = root
    ? root.querySelector('[aria-label], [alt], title')
    : element.localName === 'svg'
      ? element.querySelector('title')
      : element;
  return named?.getAttribute('aria-label') ?? named?.getAttribute('alt') ?? titleText(named);
}

function titleText(named: Element | null): string {
  return named?.localName === 'title' ? (named.textContent ?? '') : '';
}

/** Elements whose text runs on with what stands beside it. */
const inlineTags = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'em',
  'font',
  'i',
  'mark',
  'slot',
  'small',
  'strong',
  'u',
  'wbr',
]);
