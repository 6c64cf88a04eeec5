import { isNamedByContent } from './roles';

const blockLike = /^(block|flex|grid|table|list-item|table-row|table-cell|flow-root)/;
export const collapse = (text: string): string => text.replace(/[\s ]+/g, ' ').trim();

/** Whether a person could see it or hear of it. */
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

/** The children as they are drawn. */
function childrenOf(element: Element): Node[] {
  if (element.shadowRoot) return [...element.shadowRoot.childNodes];
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedNodes();
    return assigned.length > 0 ? assigned : [...element.childNodes];
  }
  return [...element.childNodes];
}

/** The text drawn in an element, with the names of what carries one of its own. */
export function shownText(element: Element, forName = false): string {
  const parts = childrenOf(element).map((child) => {
    if (child instanceof Text) return child.data;
    if (!(child instanceof Element) || /^(STYLE|SCRIPT|TEMPLATE)$/.test(child.tagName)) return '';
    // Slots and wrappers of their kind have no box of their own; what stands in them has.
    const { display } = getComputedStyle(child);
    if (display !== 'contents' && !child.checkVisibility({ visibilityProperty: true })) return '';
    if (forName && child.getAttribute('aria-hidden') === 'true') return '';
    const own = forName ? (child.getAttribute('aria-label') ?? child.getAttribute('alt')) : null;
    const inner = own ?? (child.tagName === 'BR' ? '\n' : shownText(child, forName));
    return blockLike.test(display) ? ` ${inner} ` : inner;
  });
  return parts.join('');
}

/** The accessible name (a part of accname 1.2 that is enough for pages of ours and the practice console). */
export function nameOf(element: Element, role: string): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = collapse(element.getAttribute('aria-labelledby') ?? '')
    .split(' ')
    .filter(Boolean);
  const labelled = ids.flatMap((id) => root.getElementById(id) ?? []);
  const sources = [
    () => labelled.map((label) => label.getAttribute('aria-label') ?? shownText(label, true)).join(' '),
    () => element.getAttribute('aria-label') ?? '',
    () => nativeName(element),
    () => (isNamedByContent(role) ? shownText(element, true) : ''),
    () => element.getAttribute('title') ?? '',
    () => element.getAttribute('placeholder') ?? '',
  ];
  for (const source of sources) {
    const name = collapse(source());
    if (name !== '') return name;
  }
  return '';
}

function nativeName(element: Element): string {
  if (element instanceof HTMLInputElement && /^(button|submit|reset)$/.test(element.type))
    return element.value;
  if (element instanceof HTMLImageElement) return element.alt;
  if ('labels' in element && element.labels instanceof NodeList) {
    return [...element.labels].map((label) => labelText(label as HTMLElement, element)).join(' ');
  }
  if (element instanceof HTMLFieldSetElement) return textOfFirst(element, ':scope > legend');
  if (element instanceof HTMLTableElement) return textOfFirst(element, ':scope > caption');
  return '';
}

/** The label's text without what the labelled field itself shows (the text of a text area, the options of a select). */
function labelText(label: HTMLElement, field: Element): string {
  const inField = label.contains(field) ? shownText(field, true) : '';
  const whole = shownText(label, true);
  return inField === '' ? whole : whole.replace(inField, ' ');
}

function textOfFirst(element: Element, selector: string): string {
  const found = element.querySelector(selector);
  return found ? shownText(found, true) : '';
}
