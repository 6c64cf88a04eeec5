/** Whether an element shows something: words or a surface with a colour. */
export function isDrawn(found: Element): boolean {
  if (!found.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  const { width, height } = found.getBoundingClientRect();
  const says = [...found.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
  );
  const isForEars = found.closest('[aria-live], style, script') !== null || (width <= 1 && height <= 1);
  return width > 2 && height > 2 && says && !isForEars;
}

/** What a test is told of an element: its tag, its class, its text. */
export function nameOf(found: Element | null): string {
  if (!found) return '';
  const text = (found.textContent ?? '').trim().slice(0, 30);
  return `${found.localName}${found.className ? `.${String(found.className).split(' ')[0]}` : ''} ${text}`.trim();
}
