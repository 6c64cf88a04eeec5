import { isIcon, readableText, tidy } from './text';
import { isVisible, type PageTree } from './tree';

/** What a box that takes a list of entries is made of. */
export type EntryBoxKind = 'textArea' | 'line' | 'editable' | 'chips';

/** A box that takes a list of entries: where to write, and the area in which entries that were taken in stand as chips. */
export interface EntryBox {
  element: HTMLElement;
  kind: EntryBoxKind;
  area: Element;
}

/** Boxes that text can be written into. Boxes inside of lists to choose from are not among them. */
export const textBoxSelector = [
  'textarea',
  'input:not([type])',
  'input[type=text]',
  'input[type=email]',
  'input[type=search]',
  '[contenteditable=""]',
  '[contenteditable=true]',
  '[contenteditable=plaintext-only]',
].join(', ');

const chipMarks = /chip|tag|token|pill|multi-?value|badge/i;
const chipSelector =
  '[class*=chip i], [class*=tag i], [class*=token i], [class*=pill i], [class*=multi-value i], [class*=multivalue i], ' +
  '[class*=badge i], [class*=item i], [role=option], [role=row], [role=listitem], li';

/**
 * Looks at a text box as a box for entries.
 * @param foreign what does not belong to it: other controls; the area ends before it holds one of them
 */
export function asEntryBox(
  tree: PageTree,
  element: HTMLElement,
  container: Element,
  foreign: Element[],
): EntryBox {
  let area: Element = element;
  for (let outer = tree.parent(area); outer && outer !== container; outer = tree.parent(area)) {
    const holder = outer;
    if (foreign.some((other) => tree.contains(holder, other))) break;
    area = outer;
  }
  return { element, kind: kindOf(element, area), area };
}

function kindOf(element: HTMLElement, area: Element): EntryBoxKind {
  if (element instanceof HTMLTextAreaElement) return 'textArea';
  if (!(element instanceof HTMLInputElement)) return 'editable';
  return showsChips(element, area) ? 'chips' : 'line';
}

/** Whether a one-line input belongs to a field of chips: said by a class or a role between it and its area. */
function showsChips(element: Element, area: Element): boolean {
  for (let at: Element | null = element; at && at !== area.parentElement; at = at.parentElement) {
    if (chipMarks.test(at.getAttribute('class') ?? '') || chipMarks.test(at.localName)) return true;
    if (/^(grid|listbox)$/.test(at.getAttribute('role') ?? '')) return true;
    if (at.getAttribute('aria-multiselectable') === 'true') return true;
  }
  return false;
}

/** The text that stands in the box itself, chips aside. */
export function boxText(box: EntryBox): string {
  const { element } = box;
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) return element.value;
  // Lines matter here, and textContent has none.
  return element.innerText ?? '';
}

/** Whether nothing can be written into the box now. */
export function isReadOnly({ element }: EntryBox): boolean {
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement)
    return element.readOnly || element.disabled;
  return element.getAttribute('aria-readonly') === 'true' || element.closest('[inert]') !== null;
}

/** A chip: the entry that it stands for and the element that is the whole of it. */
export interface Chip {
  text: string;
  element: HTMLElement;
}

/** The chips in the box's area, in document order. */
export function chipsOf(tree: PageTree, box: EntryBox): Chip[] {
  if (box.kind === 'textArea' || box.kind === 'editable') return [];
  const chips: Chip[] = [];
  for (const element of tree.queryAll(box.area, chipSelector)) {
    if (element.contains(box.element) || !isVisible(element)) continue;
    const text = chipText(element);
    if (!text || /\s/.test(text)) continue;
    const outer = chips.at(-1);
    // The parts of a chip carry chip classes of their own: the outermost with the same text is the chip.
    if (outer?.element.contains(element)) {
      if (outer.text === text) continue;
      chips.pop();
    }
    chips.push({ text, element });
  }
  return chips;
}

/** A chip's text without the button that removes it. */
function chipText(element: Element): string {
  const parts: string[] = [];
  const visit = (at: Node): void => {
    if (at.nodeType === Node.TEXT_NODE) parts.push(at.nodeValue ?? '');
    if (at.nodeType !== Node.ELEMENT_NODE) return;
    const inner = at as Element;
    if (isIcon(inner) || inner.getAttribute('aria-hidden') === 'true' || isRemover(inner)) return;
    for (const child of inner.childNodes) visit(child);
  };
  visit(element);
  return tidy(parts.join(' ')) || tidy(element.getAttribute('data-value') ?? '');
}

/** Whether an element is the small cross by which a chip is removed. */
export function isRemover(element: Element): boolean {
  const name = `${element.getAttribute('aria-label') ?? ''} ${element.getAttribute('class') ?? ''} ${element.getAttribute('title') ?? ''}`;
  if (
    /remove|delete|close|clear/i.test(name) &&
    element.matches('button, [role=button], a, span, i, svg, mat-icon')
  )
    return true;
  return element.matches('button, [role=button], span, i') && /^[×✕✖xX⨯]$/.test(readableText(element, 20));
}

/** All entries that the box holds, as written: those in its text and those that stand as chips. */
export function entriesIn(tree: PageTree, box: EntryBox): string[] {
  const written = splitEntries(boxText(box));
  return [...chipsOf(tree, box).map(({ text }) => text), ...written];
}

/** Splits the text of a box into its entries. */
export function splitEntries(text: string): string[] {
  return text.split(/[\s,;]+/).filter(Boolean);
}
