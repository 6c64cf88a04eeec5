import type { PageTree } from './tree';

/** What changed since the last pass. */
export interface PageChange {
  /** The nodes that changed or in which something changed; empty when there was too much to list. */
  nodes: ReadonlySet<Node>;
  /** Whether so much changed that only a full look makes sense. */
  huge: boolean;
}

/** Above so many changed nodes a change is one event. */
const hugeChange = 400;
/** A pass may take this share of the time at most: the next one waits until the last one has been paid off. */
const share = 0.01;
const shortestWaitMilliseconds = 30;
const longestWaitMilliseconds = 2000;

const watchedAttributes = [
  'aria-selected',
  'aria-current',
  'aria-label',
  'aria-hidden',
  'aria-rowindex',
  'row-index',
  'hidden',
  'open',
  'class',
  'style',
];

/** Attributes that change all the time without a word of meaning: of interest only where they may show or select. */
const looksOnly = new Set(['class', 'style']);

function matters(record: MutationRecord, tree: PageTree): boolean {
  if (tree.isOurs(record.target)) return false;
  if (record.type === 'childList') {
    for (const node of record.addedNodes) if (!tree.isOurs(node)) return true;
    return record.removedNodes.length > 0;
  }
  if (record.type !== 'attributes' || !looksOnly.has(record.attributeName ?? '')) return true;
  // Hovering a row or moving a virtual one changes class and style hundreds of times; menus and panels are neither.
  const target = record.target as Element;
  return target.matches(
    'dialog, [role=dialog], [role=tabpanel], li, a, button, [role=tab], [role=menuitem], main > *',
  );
}

/**
 * Watches a page with one observer and calls `changed` once for many changes: at once for the first, later ones so far
 * apart that the passes stay under one hundredth of the time. Nothing is polled. Ends with the signal.
 */
export function observePage(
  tree: PageTree,
  changed: (change: PageChange) => void,
  signal: AbortSignal,
): void {
  let nodes = new Set<Node>();
  let huge = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = shortestWaitMilliseconds;
  const options: MutationObserverInit = {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: watchedAttributes,
  };

  const pass = (): void => {
    timer = undefined;
    const started = performance.now();
    const change: PageChange = { nodes: huge ? new Set() : nodes, huge };
    nodes = new Set();
    huge = false;
    for (const root of huge ? tree.scan() : scanAdded(change, tree)) observer.observe(root, options);
    changed(change);
    const cost = performance.now() - started;
    wait = Math.min(longestWaitMilliseconds, Math.max(shortestWaitMilliseconds, cost / share));
  };

  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (huge || !matters(record, tree)) continue;
      nodes.add(record.target);
      for (const node of record.addedNodes) nodes.add(node);
      if (nodes.size > hugeChange) huge = true;
    }
    if ((nodes.size > 0 || huge) && timer === undefined) timer = setTimeout(pass, wait);
  });

  for (const root of tree.roots()) observer.observe(root, options);
  for (const root of tree.scan()) observer.observe(root, options);
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
}

function scanAdded(change: PageChange, tree: PageTree): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  for (const node of change.nodes) {
    if (node.nodeType === Node.ELEMENT_NODE && node.isConnected) found.push(...tree.scan(node));
  }
  return found;
}
