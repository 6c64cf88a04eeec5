import { inSight } from '../dom/hiding';
import type { PageTree } from '../dom/tree';
import { isSeen } from './seen';

/** Options of lists and menus. */
export const optionSelector = '[role=option], [role=menuitem], [role=menuitemradio], [role=menuitemcheckbox]';
/** What is pressed as a whole, whatever stands in it. */
const pressedAsOne = 'li, button, a, [tabindex], td, label';

/**
 * The rows of a list whose options have no role: what is pressed as one, else the elements that repeat. Never
 * a part of a row, which may say less than the row means (`Has` of `Has more`).
 * @param fresh what came up, in document order
 */
export function optionRows(tree: PageTree, fresh: HTMLElement[], control: Element): HTMLElement[] {
  const outer = new Set<Element | null>(fresh.map((piece) => tree.parent(piece)));
  const innermost = fresh.filter((piece) => !outer.has(piece));
  const isSaying = sayingParts(tree);
  return [...new Set(innermost.map((piece) => rowOf(tree, piece, control, isSaying)))];
}

/** Makes a test of whether a person sees that an element says something: a twin of no size, for screen readers, says nothing. */
function sayingParts(tree: PageTree): (element: Element) => boolean {
  const isInSight = inSight(tree);
  const known = new Map<Element, boolean>();
  return (element) => {
    const is = known.get(element) ?? (tree.seenText(element, 20) !== '' && isSeen(tree, element, isInSight));
    known.set(element, is);
    return is;
  };
}

function rowOf(
  tree: PageTree,
  piece: HTMLElement,
  control: Element,
  isSaying: (element: Element) => boolean,
): HTMLElement {
  let row = piece;
  let most = 0;
  for (let at: Element | null = piece; at && at !== tree.document.body; at = tree.parent(at)) {
    if (tree.contains(at, control)) break;
    if (at.matches(pressedAsOne) && at instanceof HTMLElement && !isList(tree, at)) return at;
    const parent = tree.parent(at);
    if (!parent || parent === tree.document.body || tree.contains(parent, control)) break;
    const one = at;
    const alike = [...parent.children].filter((other) => isLike(one, other) && isSaying(other)).length;
    if (alike >= most && alike > 1 && at instanceof HTMLElement) {
      most = alike;
      row = at;
    }
  }
  return most === 0 ? outermost(tree, piece, control) : row;
}

/** Whether two elements are drawn alike, as the options of one list are. */
function isLike(one: Element, other: Element): boolean {
  if (one.localName !== other.localName) return false;
  const classes = [...one.classList];
  if (classes.length === 0) return other.classList.length === 0;
  return classes.some((name) => other.classList.contains(name));
}

/** A frame that can take the focus is the list, not an option, where several things stand in it. */
function isList(tree: PageTree, element: Element): boolean {
  if (element.matches('li, button, a, td, label')) return false;
  return (
    tree.queryAll(element, '*').some((inner) => inner.children.length > 1) || element.children.length > 1
  );
}

/** A list of one option: the smallest box that says all that came up. */
function outermost(tree: PageTree, piece: HTMLElement, control: Element): HTMLElement {
  let found = piece;
  for (let at = tree.parent(piece); at && at !== tree.document.body; at = tree.parent(at)) {
    if (tree.contains(at, control)) break;
    // A second list, which only screen readers are told of, stands beside the one that is seen.
    if (tree.queryAll(at, optionSelector).length > 0) break;
    if (at instanceof HTMLElement && tree.seenText(at, 200) !== tree.seenText(found, 200)) found = at;
  }
  return found;
}
