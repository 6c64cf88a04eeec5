import { roleOf } from '../page/dom/aria';
import type { Landmark, Landmarks } from '../page/dom/landmarks';
import { isVisible, type PageTree } from '../page/dom/tree';
import { isOneOf } from '../page/strings';
import { cellText } from '../page/table/cell-text';
import { readTable } from '../page/table/read';
import type { Wording } from './wording';

/** What a page says of which addresses an organisation lets be invited (D: DOMAIN → USER MANAGEMENT). */
interface AllowedOnPage {
  suffixes: string[];
  addresses: string[];
}

const suffix = /^(?:\*?[@.])?(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/i;
const address = /^[^\s@]+@(?:[a-z0-9-]+\.)+[a-z]{2,}$/i;
const maxNodes = 20_000;

/**
 * Reads the two lists: whatever follows their documented titles up to the next title, be it text, chips,
 * cells or boxes.
 * @returns null where neither title is drawn
 */
export function readAllowed(tree: PageTree, landmarks: Landmarks, wording: Wording): AllowedOnPage | null {
  const drawn = landmarks.all.filter(({ dialog, element }) => dialog === null && isVisible(element));
  const titled = (phrases: readonly string[]): Landmark | undefined =>
    drawn.find(({ text }) => isOneOf(text.replace(/[:\s]*\(?\d*\)?$/, ''), phrases));
  const suffixes = titled(wording.allowedSuffixes);
  const addresses = titled(wording.allowedAddresses);
  if (!suffixes && !addresses) return null;
  const titles = new Set(
    drawn.filter(({ text }) => isOneOf(text, wording.domainUserManagement)).map(({ element }) => element),
  );
  const wordsAfter = (title: Landmark | undefined): string[] => (title ? wordsOf(tree, title, titles) : []);
  return {
    suffixes: unique(wordsAfter(suffixes).filter((word) => suffix.test(word))),
    addresses: unique(wordsAfter(addresses).filter((word) => address.test(word))),
  };
}

function wordsOf(tree: PageTree, title: Landmark, titles: ReadonlySet<Element>): string[] {
  if (title.kind === 'column') return wordsOfColumn(tree, title.element);
  const panel = title.element.getAttribute('aria-controls');
  const shown = panel ? tree.byId(title.element, panel) : null;
  return shown ? wordsIn(tree, shown, shown, titles) : wordsIn(tree, title.element, undefined, titles);
}

function wordsOfColumn(tree: PageTree, head: Element): string[] {
  const element = tree.closest(head, 'table, [role=table], [role=grid]');
  if (!element) return [];
  const { headings, rows } = readTable(tree, element);
  const index = headings.findIndex((heading) => isOneOf(heading, [head.textContent ?? '']));
  return rows.flatMap(({ cells }) => (cells[index] ? split(cellText(cells[index])) : []));
}

/** The words from a node on, in the order of the page, up to the next title or to the end of `within`. */
function wordsIn(
  tree: PageTree,
  from: Element,
  within: Element | undefined,
  titles: ReadonlySet<Element>,
): string[] {
  const words: string[] = [];
  const root = within ?? from.ownerDocument.body;
  const walker = from.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  walker.currentNode = from;
  for (let left = maxNodes; left > 0 && walker.nextNode(); left--) {
    const node = walker.currentNode;
    if (node.nodeType === Node.TEXT_NODE) {
      if (!from.contains(node) || within) words.push(...split(node.nodeValue ?? ''));
      continue;
    }
    const element = node as Element;
    const isNextTitle = !from.contains(element) && (titles.has(element) || roleOf(element) === 'heading');
    if (isNextTitle || tree.isOurs(element)) break;
    if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
      words.push(...split(element.value));
  }
  return words;
}

function split(text: string): string[] {
  return text.split(/[\s,;]+/).filter(Boolean);
}

function unique(words: string[]): string[] {
  return [...new Set(words.map((word) => word.toLowerCase()))];
}
