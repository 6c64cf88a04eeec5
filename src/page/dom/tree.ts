import { accessibleName } from './aria';
import { type Landmarks, readLandmarks } from './landmarks';
import { isElement, isShadowRoot } from './nodes';
import { ShadowRoots } from './shadow-roots';
import { heardText, seenText } from './text';

export { isVisible } from './hiding';
export type { ShadowAccess } from './shadow-roots';

/**
 * A page that is not ours, as one tree: as it is drawn. The document holds all its shadow roots, and what a
 * component was given stands in the slot that shows it: its parent is that slot.
 */
export class PageTree extends ShadowRoots {
  /**
   * What is known of the chips in each dialog or form (`entry-box/named-chips`). Scripts on demand share this tree, and none of
   * each other's variables.
   */
  declare kept?: WeakMap<object, unknown>;
  /** What was a dialog only by how it is drawn when that could be told last (`dialogs`). */
  declare drawnDialogs?: WeakSet<Element>;

  /** The element that a node stands in as it is drawn: a slot, its parent, or the host of its shadow root. */
  parent(node: Node): Element | null {
    return this.slotOf(node) ?? node.parentElement ?? hostOf(node.parentNode);
  }

  /** Whether a node is in a container as the page is drawn, also through shadow roots and slots. */
  contains(container: Node, node: Node): boolean {
    if (container.contains(node)) return true;
    const root = container.getRootNode();
    if (root === node.getRootNode()) return false;
    // In a shadow root the way up leads through slots; above all of them only the hosts count.
    const isInShadow = hostOf(root) !== null;
    let at: Node | null = node;
    while (at && at !== container) {
      at = isInShadow ? this.parent(at) : hostOf(at.getRootNode());
      if (at && !isInShadow && container.contains(at)) return true;
    }
    return at === container;
  }

  /** Whether an element comes before another one as the page is drawn; what contains it does. Browsers compare only within one root. */
  isBefore(one: Element, other: Element): boolean {
    const path = this.pathTo(one);
    const others = this.pathTo(other);
    const at = others.findIndex((each, index) => each !== path[index]);
    const its = others[at];
    // Those two stand in the same element, and so in one root.
    return (
      its !== undefined && !(its.compareDocumentPosition(path[at] ?? its) & Node.DOCUMENT_POSITION_FOLLOWING)
    );
  }

  /** What an element stands in as it is drawn, from the outermost on, and itself. */
  private pathTo(element: Element): Element[] {
    const path: Element[] = [];
    for (let at: Element | null = element; at; at = this.parent(at)) path.unshift(at);
    return path;
  }

  /** All matches of a selector in a container as it is drawn, in document order within each root. */
  queryAll<Found extends Element = HTMLElement>(container: Element | Document, selector: string): Found[] {
    const slotted = new Set<Element>();
    if (isElement(container) && hostOf(container.getRootNode())) addSlotted(container, slotted);
    const found = [...container.querySelectorAll<Found>(selector)];
    for (const element of slotted) {
      if (element.matches(selector)) found.push(element as Found);
      found.push(...element.querySelectorAll<Found>(selector));
    }
    for (const root of this.rootsIn(container, slotted))
      found.push(...root.querySelectorAll<Found>(selector));
    return found.filter((element) => !this.isOurs(element));
  }

  /** The shadow roots in a container and in what is slotted into it. */
  private rootsIn(container: Element | Document, slotted: ReadonlySet<Element>): Iterable<ShadowRoot> {
    if (container === this.document) return this.roots().slice(1) as ShadowRoot[];
    const at = container.getRootNode();
    const own = isElement(container) ? this.shadowOf(container) : null;
    const inside = new Set<Node>(own ? [own] : []);
    const outside = new Set<Node>([at]);
    const isIn = (root: ShadowRoot): boolean => {
      if (inside.has(root) || outside.has(root)) return inside.has(root);
      const holder = root.host.getRootNode();
      const isFound =
        (holder === at && container.contains(root.host)) ||
        (slotted.size > 0 && isInOneOf(slotted, root.host)) ||
        (hostOf(holder) !== null && isIn(holder as ShadowRoot));
      (isFound ? inside : outside).add(root);
      return isFound;
    };
    for (const root of this.shadowRoots) if (root.host.isConnected) isIn(root);
    return inside as Set<ShadowRoot>;
  }

  /** The nearest element at or above a node, as it is drawn, that matches a selector. */
  closest(node: Element, selector: string): Element | null {
    let at: Element | null = node;
    while (at && !at.matches(selector)) at = this.parent(at);
    return at;
  }

  /** The element with an id, as seen from another element: ids count within one root. */
  byId(from: Element, id: string): Element | null {
    const root = from.getRootNode();
    return 'getElementById' in root ? (root as Document | ShadowRoot).getElementById(id) : null;
  }

  /** `seenText` of an element (text.ts); scripts that get a tree need no copy of it. */
  seenText(element: Element, limit?: number, without?: Element): string {
    return seenText(this, element, limit, without);
  }

  /** `heardText` of an element (text.ts). */
  heardText(element: Element, limit?: number, without?: Element): string {
    return heardText(this, element, limit, without);
  }

  /** `accessibleName` of an element (aria.ts). */
  nameOf(element: Element): string {
    return accessibleName(this, element);
  }

  /** What a control is called: by what a person sees on it first, then by what a screen reader says. */
  namesOf(element: Element): string[] {
    return [this.seenText(element, 200), this.nameOf(element)].filter(Boolean);
  }

  /** What the page shows now to steer by (`readLandmarks`). */
  landmarks(): Landmarks {
    return readLandmarks(this);
  }
}

/** The element that a shadow root hangs on; null for all other nodes (a link has a `host` as well). */
function hostOf(node: Node | null): Element | null {
  return node && isShadowRoot(node) ? node.host : null;
}

/** Adds what comes into a part of a shadow root through the slots in it. */
function addSlotted(part: Element, slotted: Set<Element>): void {
  const slots = [...part.querySelectorAll('slot')];
  if (part.localName === 'slot') slots.push(part as HTMLSlotElement);
  for (const slot of slots) {
    for (const element of slot.assignedElements()) {
      slotted.add(element);
      if (hostOf(element.getRootNode())) addSlotted(element, slotted);
    }
  }
}

function isInOneOf(holders: ReadonlySet<Element>, element: Element): boolean {
  let at: Element | null = element;
  while (at && !holders.has(at)) at = at.parentElement;
  return at !== null;
}
