import { isElement } from '../dom/nodes';
import type { PageTree } from '../dom/tree';
import { speaksOfChips } from './chip-words';

const lists = 'ul, ol, [role=list], [role=listbox], [role=grid]';
const fields = 'input:not([type=hidden]), select, textarea';

/**
 * The lists right beside a field that may show what it took, though they are no part of it.
 * @param foreign where something of these begins, the field's neighbourhood ends
 */
export function listsBeside(tree: PageTree, area: Element, foreign: readonly Element[]): Element[] {
  const parent = tree.parent(area);
  const siblings = parent ? [...tree.children(parent)].filter(isElement) : [];
  const at = siblings.indexOf(area);
  if (at < 0) return [];
  const near = (all: Element[]): Element[] => {
    const end = all.findIndex((each) => foreign.some((other) => tree.contains(each, other)));
    return end < 0 ? all : all.slice(0, end);
  };
  const around = [...near(siblings.slice(0, at).reverse()).reverse(), ...near(siblings.slice(at + 1))];
  return around.filter((each) => mayHoldChips(tree, each));
}

function mayHoldChips(tree: PageTree, element: Element): boolean {
  const parts = [element, ...tree.queryAll(element, '*')];
  if (parts.some((part) => part.matches(fields))) return false;
  return (
    parts.some((part) => part.matches(lists) || speaksOfChips(part)) ||
    /\S@\S/.test(element.textContent ?? '')
  );
}
