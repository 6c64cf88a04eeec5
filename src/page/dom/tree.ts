/** Gives the shadow root of an element, closed ones too where the browser lets an extension see them. */
export type ShadowAccess = (element: Element) => ShadowRoot | null;

/**
 * A page that is not ours, as one tree: the document with all its shadow roots. Shadow roots are found once
 * and then kept up by `scan` of what is added, so that no query has to walk the whole page for them.
 */
export class PageTree {
  private readonly shadowRoots = new Set<ShadowRoot>();
  /** Custom elements that had no shadow root yet when they were scanned: most attach it a moment later. */
  private readonly expected = new Set<Element>();

  /**
   * @param document the page
   * @param shadowAccess how to look into a shadow root
   * @param isOurs whether a node is something that we put there; such nodes are never seen
   */
  constructor(
    readonly document: Document,
    private readonly shadowAccess: ShadowAccess,
    readonly isOurs: (node: Node) => boolean,
  ) {}

  /** The shadow root of an element, or null. */
  shadowOf(element: Element): ShadowRoot | null {
    return this.shadowAccess(element);
  }

  /** The document and every shadow root that is in it now. */
  roots(): (Document | ShadowRoot)[] {
    for (const root of this.shadowRoots) if (!root.host.isConnected) this.shadowRoots.delete(root);
    return [this.document, ...this.shadowRoots];
  }

  /**
   * Looks for shadow roots at and under a node that was added (or under the whole document).
   * @returns the roots that were not known before
   */
  scan(node: Node = this.document): ShadowRoot[] {
    const found: ShadowRoot[] = [];
    for (const element of this.expected) {
      if (!element.isConnected) this.expected.delete(element);
      else this.enter(element, found);
    }
    const elements = 'querySelectorAll' in node ? (node as ParentNode).querySelectorAll('*') : [];
    if (node.nodeType === Node.ELEMENT_NODE) this.enter(node as Element, found);
    for (const element of elements) this.enter(element, found);
    return found;
  }

  private enter(element: Element, found: ShadowRoot[]): void {
    if (this.isOurs(element)) return;
    const root = this.shadowAccess(element);
    if (!root) {
      if (element.localName.includes('-')) this.expected.add(element);
      return;
    }
    this.expected.delete(element);
    if (this.shadowRoots.has(root)) return;
    this.shadowRoots.add(root);
    found.push(root);
    for (const inner of root.querySelectorAll('*')) this.enter(inner, found);
  }

  /** The element that holds a node: its parent, or the host when it stands at the top of a shadow root. */
  parent(node: Node): Element | null {
    if (node.parentElement) return node.parentElement;
    const parent = node.parentNode;
    return parent && 'host' in parent ? (parent as ShadowRoot).host : null;
  }

  /** Whether a node is in a container, also through shadow roots. */
  contains(container: Node, node: Node): boolean {
    let at: Node | null = node;
    while (at) {
      if (container.contains(at)) return true;
      const root: Node = at.getRootNode();
      at = 'host' in root ? (root as ShadowRoot).host : null;
    }
    return false;
  }

  /** All matches of a selector in a container and its shadow roots, in document order within each root. */
  queryAll<Found extends Element = HTMLElement>(container: Element | Document, selector: string): Found[] {
    const found = [...container.querySelectorAll<Found>(selector)];
    for (const root of this.roots()) {
      if (root === this.document || !this.contains(container, (root as ShadowRoot).host)) continue;
      found.push(...root.querySelectorAll<Found>(selector));
    }
    const own = container instanceof Element ? this.shadowAccess(container) : null;
    if (own && !this.shadowRoots.has(own)) found.push(...own.querySelectorAll<Found>(selector));
    return found.filter((element) => !this.isOurs(element));
  }

  /** The nearest element at or above a node that matches a selector, also across shadow roots. */
  closest(node: Element, selector: string): Element | null {
    let at: Element | null = node;
    while (at) {
      const found: Element | null = at.closest(selector);
      if (found) return found;
      const root: Node = at.getRootNode();
      at = 'host' in root ? (root as ShadowRoot).host : null;
    }
    return null;
  }

  /** The element with an id, as seen from another element: ids count within one root. */
  byId(from: Element, id: string): Element | null {
    const root = from.getRootNode();
    return 'getElementById' in root ? (root as Document | ShadowRoot).getElementById(id) : null;
  }
}

/** Whether an element is drawn at all. What lies behind an open dialog counts as drawn. */
export function isVisible(element: Element): boolean {
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  // An element without a box of its own, such as a slot, is drawn if its holder is.
  const holder = element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;
  return holder !== undefined && getComputedStyle(element).display === 'contents' && isVisible(holder);
}
