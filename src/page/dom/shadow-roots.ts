import { isElement, slottedIn } from './nodes';

/** Gives the shadow root of an element, closed ones too where the browser lets an extension see them. */
export type ShadowAccess = (element: Element) => ShadowRoot | null;

/**
 * The shadow roots of a page, found once and then kept up by `scan` of what is added, so that no query has to walk the
 * whole page for them.
 */
export class ShadowRoots {
  protected readonly shadowRoots = new Set<ShadowRoot>();
  /** Closed roots by their hosts: to ask the browser for one is dear. */
  private readonly closedRoots = new WeakMap<Element, ShadowRoot>();
  /**
   * Custom elements that had no shadow root when they were scanned, with the number of scans since: most attach it a
   * moment later.
   */
  private readonly expected = new Map<Element, number>();

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
    return (
      element.shadowRoot ??
      this.closedRoots.get(element) ??
      // All others that may have one were asked when they were scanned.
      (element.localName.includes('-') && !this.expected.has(element) ? this.ask(element) : null)
    );
  }

  private ask(element: Element): ShadowRoot | null {
    const root = this.shadowAccess(element);
    if (root && root !== element.shadowRoot) this.closedRoots.set(element, root);
    return root;
  }

  /** The document and every shadow root that is in it now. */
  roots(): (Document | ShadowRoot)[] {
    for (const root of this.shadowRoots) if (!root.host.isConnected) this.shadowRoots.delete(root);
    return [this.document, ...this.shadowRoots];
  }

  /**
   * Looks for shadow roots at and under nodes that were added (or under the whole document), and at the elements of which
   * one is still expected.
   * @returns the roots that were not known before
   */
  scan(nodes: Iterable<Node> = [this.document]): ShadowRoot[] {
    const found: ShadowRoot[] = [];
    for (const [element, scans] of this.expected) {
      if (!element.isConnected) this.expected.delete(element);
      else if (element.shadowRoot || isPowerOfTwo(scans)) this.enter(element, found);
      else this.expected.set(element, scans + 1);
    }
    for (const node of nodes) {
      if (isElement(node)) this.enter(node, found);
      const inner = 'querySelectorAll' in node ? (node as ParentNode).querySelectorAll('*') : [];
      for (const element of inner) this.enter(element, found);
    }
    return found;
  }

  private enter(element: Element, found: ShadowRoot[]): void {
    if (this.isOurs(element)) return;
    const root = this.ask(element);
    if (!root) {
      if (element.localName.includes('-')) this.expected.set(element, (this.expected.get(element) ?? 0) + 1);
      return;
    }
    this.expected.delete(element);
    if (this.shadowRoots.has(root)) return;
    this.shadowRoots.add(root);
    found.push(root);
    for (const inner of root.querySelectorAll('*')) this.enter(inner, found);
  }

  /**
   * The nodes that stand in an element as it is drawn: those of its shadow root, and in a slot those that are
   * assigned to it, or what it has of its own where none is.
   */
  children(element: Element): Iterable<Node> {
    const assigned = slottedIn(element);
    if (assigned.length > 0) return assigned;
    return (this.shadowOf(element) ?? element).childNodes;
  }

  /** The slot in which the component that a node was given to shows it; null for none. */
  slotOf(node: Node): HTMLSlotElement | null {
    const slot = (node as Text).assignedSlot;
    const root = node.parentElement && this.closedRoots.get(node.parentElement);
    // A closed component does not tell the slot of what it was given.
    if (slot || !root) return slot ?? null;
    if (root.slotAssignment === 'manual')
      return (
        [...root.querySelectorAll('slot')].find((each) => each.assignedNodes().includes(node as Text)) ?? null
      );
    const name = (node as Element).slot ?? '';
    return root.querySelector<HTMLSlotElement>(
      name ? `slot[name="${CSS.escape(name)}"]` : 'slot:not([name]), slot[name=""]',
    );
  }
}

/** Whom to ask again, and ever more seldom: to ask the browser is dear, and a big table may be full of such elements. */
const isPowerOfTwo = (count: number): boolean => (count & (count - 1)) === 0;
