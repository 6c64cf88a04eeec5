import type { PageTree } from '../dom/tree';

/** A box of more elements than this is looked into part by part: one of its parts may be a table of thousands of rows. */
const manyElements = 2000;
/** So many parts side by side are rows of data, and no list that opens. */
const manyParts = 200;

/**
 * Makes a reader of all elements of a page, in document order, without the long tables and lists that stand in it now.
 * @param control is never left out, nor what it stands in
 */
export function seenParts(tree: PageTree, control: Element): () => HTMLElement[] {
  /** The big boxes, each with whether it is one of rows of data; what comes later is read whole. */
  const big = new Map<Node, 'parts' | 'data'>();
  const boxes = (): ParentNode[] => {
    const [, ...shadows] = tree.roots();
    return [tree.document.body, ...(shadows as ShadowRoot[])];
  };
  const measure = (box: ParentNode): void => {
    if (box.querySelectorAll('*').length <= manyElements) return;
    const isData = box.childElementCount > manyParts && box !== tree.document.body && !box.contains(control);
    big.set(box, isData ? 'data' : 'parts');
    if (!isData) for (const part of box.children) measure(part);
  };
  for (const box of boxes()) measure(box);
  const read = (box: ParentNode, found: Element[]): void => {
    const kind = big.get(box);
    if (kind === 'data') return;
    if (!kind) {
      for (const element of box.querySelectorAll('*')) found.push(element);
      return;
    }
    for (const part of box.children) {
      found.push(part);
      read(part, found);
    }
  };
  return () => {
    const found: Element[] = [];
    for (const box of boxes()) read(box, found);
    return found.filter((element) => !tree.isOurs(element)) as HTMLElement[];
  };
}
