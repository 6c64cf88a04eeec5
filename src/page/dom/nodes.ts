/*
 * What a node is, by its number and its tag. To look up `Node` or a class of elements costs a content script several times what
 * reading the node itself costs (in Firefox, where each such name leads into the page's world), and whole pages are read so.
 */

export const isText = (node: Node): node is Text => node.nodeType === 3;
export const isShadowRoot = (node: Node): node is ShadowRoot => node.nodeType === 11 && 'host' in node;
export const isElement = (node: Node): node is Element => node.nodeType === 1;

/** What is put into a slot from elsewhere; nothing for all that is no slot, and for a slot that shows what it holds itself. */
export function slottedIn(
  element: Element,
  localName = element.localName,
  options?: AssignedNodesOptions,
): readonly Node[] {
  return localName === 'slot' ? ((element as HTMLSlotElement).assignedNodes?.(options) ?? []) : [];
}
