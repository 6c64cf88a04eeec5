import { dialogSelector } from './dialogs';
import { Pace } from './pace';
import type { PageTree } from './tree';

/** What changed since the last pass. */
export interface PageChange {
  /** The nodes that changed or in which something changed; empty when there was too much to list. */
  nodes: ReadonlySet<Node>;
  /** Whether so much changed that only a full look makes sense. */
  huge: boolean;
}

/** Above so many changed nodes a change is one event. */
const maxNodes = 2000;
const userEvents = ['click', 'keydown', 'hashchange', 'popstate', 'wheel'] as const;

const arrivals = ['transitionend', 'animationend'] as const;
/** What a box holds whose arrival may matter. */
const moving = 'button, input, textarea, h1, h2, h3, [role], slot';

const watchedAttributes = [
  'aria-selected',
  'aria-current',
  'aria-label',
  'aria-hidden',
  'aria-busy',
  'aria-colindex',
  'aria-rowindex',
  'row-index',
  'hidden',
  'open',
  'class',
  'style',
];

/** Attributes that change all the time without meaning: of interest only where they may show or select. */
const styleAttributes = new Set(['class', 'style']);
/** Menus, panels, heads and controls, which may come or be chosen by these attributes alone. */
const styled = [
  dialogSelector,
  'main > *, table, th, [role=columnheader], li, a, button',
  '[role=tab], [role=tabpanel], [role=menuitem]',
].join(', ');

function matters(record: MutationRecord, tree: PageTree): boolean {
  if (tree.isOurs(record.target)) return false;
  if (record.type === 'childList') {
    for (const node of record.addedNodes) if (!tree.isOurs(node)) return true;
    return record.removedNodes.length > 0;
  }
  if (record.type !== 'attributes' || !styleAttributes.has(record.attributeName ?? '')) return true;
  // Hovering a row or moving a virtual one changes class and style hundreds of times.
  const target = record.target as Element;
  return target.matches(styled);
}

/**
 * Watches a page with one observer and calls `changed` once for many changes: soon after the first, and under
 * steady change so far apart that the passes stay near one hundredth of the time. Nothing is polled. Ends
 * with the signal.
 */
export function observePage(
  tree: PageTree,
  changed: (change: PageChange) => void,
  signal: AbortSignal,
): void {
  let nodes = new Set<Node>();
  let added = new Set<Node>();
  let huge = false;
  const options: MutationObserverInit = {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: watchedAttributes,
  };

  const pass = (): void => {
    const change: PageChange = { nodes: huge ? new Set() : nodes, huge };
    const fresh = huge ? undefined : [...added].filter((node) => node.isConnected);
    nodes = new Set();
    added = new Set();
    huge = false;
    for (const root of tree.scan(fresh)) watch(root);
    changed(change);
  };
  const pace = new Pace(pass);

  const observer = new MutationObserver((records) => {
    let isChanged = false;
    for (const record of records) {
      if (!huge && !matters(record, tree)) continue;
      isChanged = true;
      if (huge) break;
      nodes.add(record.target);
      for (const node of record.addedNodes) {
        nodes.add(node);
        added.add(node);
      }
      if (nodes.size > maxNodes) huge = true;
    }
    if (isChanged) pace.changed();
  });

  // What has come in by moving or fading has changed nothing else when it is there.
  const arrived = (event: Event): void => {
    const target = event.target as Element;
    const isPainted = /color|shadow|fill|stroke|outline/.test((event as TransitionEvent).propertyName ?? '');
    if (isPainted || tree.isOurs(target) || !target.querySelector?.(moving)) return;
    nodes.add(target);
    pace.changed();
  };

  const watch = (root: Document | ShadowRoot): void => {
    observer.observe(root, options);
    for (const type of arrivals) root.addEventListener(type, arrived, { passive: true, signal });
  };

  // A change that the user makes is followed at once, however busy the page was before.
  const used = (event: Event): void => {
    if (event.isTrusted) pace.refill();
  };
  const view = tree.document.defaultView ?? window;
  for (const type of userEvents) view.addEventListener(type, used, { capture: true, passive: true, signal });
  for (const root of [...tree.roots(), ...tree.scan()]) watch(root);
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      pace.stop();
    },
    { once: true },
  );
}
