import { dialogSelector } from './dialogs';
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
/**
 * Passes may take this share of the time: quiet time earns credit, up to a reserve that lets a burst (a new
 * screen, a dialog) be followed at once; a page that never rests is looked at as often as it can pay for.
 */
const share = 0.01;
const reserveMs = 60;
const minWaitMs = 25;
const maxWaitMs = 2000;

const userEvents = ['click', 'keydown', 'hashchange', 'popstate', 'wheel'] as const;

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
  let huge = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let credit = reserveMs;
  let earnedAt = performance.now();
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
    credit -= performance.now() - started;
  };

  const waitForNext = (): number => {
    const now = performance.now();
    credit = Math.min(reserveMs, credit + (now - earnedAt) * share);
    earnedAt = now;
    if (credit > 0) return minWaitMs;
    return Math.min(maxWaitMs, Math.max(minWaitMs, -credit / share));
  };

  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (huge || !matters(record, tree)) continue;
      nodes.add(record.target);
      for (const node of record.addedNodes) nodes.add(node);
      if (nodes.size > maxNodes) huge = true;
    }
    if ((nodes.size > 0 || huge) && timer === undefined) timer = setTimeout(pass, waitForNext());
  });

  // A change that the user makes is followed at once, however busy the page was before.
  const refill = (event: Event): void => {
    if (!event.isTrusted) return;
    credit = reserveMs;
    earnedAt = performance.now();
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = setTimeout(pass, minWaitMs);
  };
  const view = tree.document.defaultView ?? window;
  for (const type of userEvents)
    view.addEventListener(type, refill, { capture: true, passive: true, signal });
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
