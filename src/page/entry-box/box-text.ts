import type { EntryBox } from './box';
import { speaksOfChips } from './chip-words';

/** Parts of an editable box that are not typed text: chips that stand among it. */
const setInText = '[contenteditable=false]';

/** The text that stands in the box itself, chips aside. */
export function boxText({ element }: Pick<EntryBox, 'element'>): string {
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) return element.value;
  // Lines matter here, and textContent has none.
  if (!holdsChips(element)) return element.innerText ?? '';
  return typedNodes(element)
    .map(({ nodeValue }) => nodeValue ?? '')
    .join(' ')
    .replace(/[\u200B\uFEFF]/g, '');
}

/** Whether chips stand among the text of an editable box. */
export function holdsChips(element: Element): boolean {
  return chipsInText(element).length > 0;
}

/** The chips that stand among the text of an editable box. */
export function chipsInText(element: Element): Element[] {
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) return [];
  return [...element.querySelectorAll('*')].filter((part) => part.matches(setInText) || speaksOfChips(part));
}

/** The pieces of text in an editable box that are no part of a chip. */
export function typedNodes(element: Element): Text[] {
  const chips = chipsInText(element);
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode())
    if (!chips.some((chip) => chip.contains(walker.currentNode))) found.push(walker.currentNode as Text);
  return found;
}

/** The entries of a text, whatever it has between them. */
export function splitEntries(text: string): string[] {
  return text.split(/[\s,;]+/).filter(Boolean);
}
