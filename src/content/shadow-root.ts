/**
 * The shadow root of an element. Closed ones too: both browsers let an extension's content script see them, each in a way
 * of its own.
 */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  const inFirefox = (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  if (inFirefox) return inFirefox;
  // Only elements that may host one are asked for: the call is dearer than reading a property.
  if (!element.localName.includes('-') && !hosts.has(element.localName)) return null;
  const dom = (
    globalThis as { chrome?: { dom?: { openOrClosedShadowRoot?(host: Element): ShadowRoot | null } } }
  ).chrome?.dom;
  return (element instanceof HTMLElement && dom?.openOrClosedShadowRoot?.(element)) || null;
}

/** Elements of the platform that may host a closed shadow root of the page's making. */
const hosts = new Set(['article', 'aside', 'div', 'footer', 'header', 'main', 'nav', 'section', 'span']);
