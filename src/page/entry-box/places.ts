import type { PageTree } from '../dom/tree';
import type { EntryBox } from './box';

/** The elements in which a field's entries may stand, in document order: those of its area and of the lists beside it. */
export function elementsOf(tree: PageTree, { area, beside }: EntryBox): HTMLElement[] {
  const inArea = tree.queryAll(area, '*');
  if (beside.length === 0) return inArea;
  const around = beside.flatMap((each) => [each as HTMLElement, ...tree.queryAll(each, '*')]);
  const isBefore = (each: Element): boolean => tree.isBefore(each, area);
  return [...around.filter(isBefore), ...inArea, ...around.filter((each) => !isBefore(each))];
}

/** Whether an element belongs to a field: it stands in its area, or in a list beside it. */
export function isOfField(tree: PageTree, { area, beside }: EntryBox, element: Element): boolean {
  return [area, ...beside].some((place) => tree.contains(place, element));
}

/** What a person reads of a field and of the lists beside it. @param limit in characters of each */
export function seenInField(tree: PageTree, { area, beside }: EntryBox, limit: number): string {
  return [area, ...beside].map((place) => tree.seenText(place, limit)).join(' ');
}
