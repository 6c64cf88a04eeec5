import { tableSelector } from '../dom/landmarks';
import { isVisible, type PageTree } from '../dom/tree';
import type { Control } from './page-turns';
import { rangeIn } from './row-range';

const maxLevelsUp = 6;

/** The text of a box that may say which rows are shown. */
export const textOf = (tree: PageTree, box: Element): string => tree.seenText(box, 600);

/** The smallest box around a control with its fellows or the range of rows, but without the table. */
export function boxOf(
  tree: PageTree,
  table: Element,
  control: Control,
  all: readonly Control[],
): Element | null {
  let box: Element | null = tree.parent(control.element);
  for (let level = 0; box && level < maxLevelsUp; level++, box = tree.parent(box)) {
    const holder: Element = box;
    if (holder === table || tree.contains(holder, table)) return null;
    const fellows = all.filter(({ element }) => tree.contains(holder, element));
    const turns = new Set(fellows.map(({ turn }) => turn));
    const steps = (turns.has('next') ? 1 : 0) + (turns.has('previous') ? 1 : 0);
    const hasRange = rangeIn(textOf(tree, holder)) !== undefined;
    if (steps === 2 || (hasRange && steps === 1))
      return isAboutPages(tree, holder, fellows) ? withRange(tree, holder, table) : null;
    const numbers = fellows.filter(({ turn }) => typeof turn === 'number').length;
    if (steps === 0 && numbers >= 2 && !hasNeighbours(tree, holder, all)) return holder;
  }
  return null;
}

/** Whether the box next around numbered pages holds the arrows that belong to them. */
function hasNeighbours(tree: PageTree, box: Element, all: readonly Control[]): boolean {
  let outer = tree.parent(box);
  for (let level = 0; outer && level < 2; level++, outer = tree.parent(outer)) {
    const holder: Element = outer;
    if (holder.querySelector(tableSelector)) return false;
    if (
      all.some(
        ({ element, turn }) => /^(next|previous)$/.test(String(turn)) && tree.contains(holder, element),
      )
    )
      return true;
  }
  return false;
}

/** "Next" and "Previous" also stand in tours and wizards: something must say that it is about pages. */
function isAboutPages(tree: PageTree, box: Element, controls: readonly Control[]): boolean {
  if (
    rangeIn(textOf(tree, box)) ||
    controls.some(({ name, turn }) => typeof turn === 'number' || /page/.test(name))
  )
    return true;
  const about = box.closest('nav, [role=navigation], [aria-label], [class*=pag i]');
  return (
    about !== null && /pag(?:e|ing|ination)/i.test(`${about.getAttribute('aria-label')} ${about.className}`)
  );
}

/** The text that says which rows are shown may stand beside the box of the arrows. */
function withRange(tree: PageTree, box: Element, table: Element): Element {
  let outer: Element | null = box;
  for (let level = 0; outer && level < 3; level++, outer = tree.parent(outer)) {
    if (tree.contains(outer, table) || outer.querySelector(tableSelector)) break;
    if (rangeIn(textOf(tree, outer))) return outer;
  }
  return box;
}

/** The number of boxes around an element up to the first that holds the table as well. */
export function distanceBetween(tree: PageTree, box: Element, table: Element): number {
  let distance = 0;
  for (let at: Element | null = box; at && !tree.contains(at, table); at = tree.parent(at)) distance++;
  return distance;
}

export function isNearerToOther(tree: PageTree, box: Element, table: Element, distance: number): boolean {
  return tree.queryAll(tree.document, tableSelector).some((other) => {
    if (other === table || tree.contains(other, table) || tree.contains(table, other) || !isVisible(other))
      return false;
    const toOther = distanceBetween(tree, box, other);
    if (toOther !== distance) return toOther < distance;
    // As near: the pager belongs to the table that it follows.
    return tree.isBefore(table, other) && tree.isBefore(other, box);
  });
}
