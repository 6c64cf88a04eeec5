/** Line breaks, tabs and no-break spaces are spaces for whoever reads. */
export const collapse = (text: string): string => text.replace(/[\s ]+/g, ' ').trim();

/** Whether a person could see it or hear of it, also where a shadow root lies between. */
export function isExposed(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  for (let at: Element | null = element; at; at = parentOf(at)) {
    if (at.getAttribute('aria-hidden') === 'true' || at.hasAttribute('inert')) return false;
  }
  return true;
}

/** The parent as it is drawn: through slots and out of shadow roots. */
export function parentOf(node: Element): Element | null {
  if (node.assignedSlot) return node.assignedSlot;
  if (node.parentElement) return node.parentElement;
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

const blockLike = /^(block|flex|grid|table|list-item|table-row|table-cell|flow-root)/;

/** The children as they are drawn. */
function childrenOf(element: Element): Node[] {
  if (element.shadowRoot) return [...element.shadowRoot.childNodes];
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedNodes();
    return assigned.length > 0 ? assigned : [...element.childNodes];
  }
  return [...element.childNodes];
}

/** The text drawn in an element. */
export function shownText(element: Element): string {
  const parts = childrenOf(element).map((child) => {
    if (child instanceof Text) return child.data;
    if (!(child instanceof Element) || /^(STYLE|SCRIPT|TEMPLATE)$/.test(child.tagName)) return '';
    // Slots and wrappers of their kind have no box of their own; what stands in them has.
    const { display } = getComputedStyle(child);
    if (display !== 'contents' && !child.checkVisibility({ visibilityProperty: true })) return '';
    const inner = child.tagName === 'BR' ? '\n' : shownText(child);
    return blockLike.test(display) ? ` ${inner} ` : inner;
  });
  return parts.join('');
}
