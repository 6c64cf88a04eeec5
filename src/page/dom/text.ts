import { tidy } from '../strings';

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

const unread = 'script, style, template, noscript';

/**
 * The text of an element without hidden parts, icons, scripts; neighbours in blocks of their own stay apart.
 */
export function readableText(element: Element, limit = 2000): string {
  const parts: string[] = [];
  let length = 0;
  const visit = (node: Node): void => {
    if (length > limit) return;
    if (node.nodeType === Node.TEXT_NODE) {
      const text = node.nodeValue ?? '';
      parts.push(text);
      length += text.length;
      return;
    }
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const child = node as Element;
    if (child !== element) {
      if (
        child.matches(unread) ||
        child.getAttribute('aria-hidden') === 'true' ||
        (child as HTMLElement).hidden
      )
        return;
      if (isIcon(child)) {
        parts.push(' ', child.getAttribute('aria-label') ?? child.getAttribute('alt') ?? '', ' ');
        return;
      }
    }
    const apart = !inlineTags.has(child.localName);
    if (apart) parts.push(' ');
    // Slotted content is read where the component has the slot for it.
    const slotted = child instanceof HTMLSlotElement ? child.assignedNodes() : [];
    for (const inner of slotted.length > 0 ? slotted : child.childNodes) visit(inner);
    if (apart) parts.push(' ');
  };
  visit(element);
  return tidy(parts.join(''));
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
  'small',
  'strong',
  'u',
  'wbr',
]);
