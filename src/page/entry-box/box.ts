import { isVisible, type PageTree } from '../dom/tree';

/** What a box that takes a list of entries is made of. */
type EntryBoxKind = 'textArea' | 'line' | 'editable' | 'chips';

/** A box that takes a list of entries: where to write, and the area in which its entries stand as chips. */
export interface EntryBox {
  element: HTMLElement;
  kind: EntryBoxKind;
  area: Element;
  /** Whether a field of chips surely is one. Otherwise text that stays in it may be all that it wants. */
  isSure: boolean;
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
  '[role=textbox]',
].join(', ');

/** Words that the classes and tags of fields of chips are made of. */
const chipWords =
  /^(chips?|chiplist|tags?|taglist|tagsinput|tagify|tokens?|tokenlist|tokenfield|tokenizer|pills?|badges?|multivalue)$/;
/** Help texts that ask for one entry after the other. */
const oneByOne = /\b(press|hit|use|type)\b.{0,20}\b(enter|return|tab|comma|space)\b|\benter to add\b/i;

/** Whether a class or a tag speaks of chips: `mat-mdc-chip-grid`, `tagInput`, `multi-value`. */
export function speaksOfChips(element: Element): boolean {
  const named = `${element.localName} ${element.getAttribute('class') ?? ''}`
    .replace(/multi-?value/gi, 'multivalue')
    .replace(/([a-z])([A-Z])/g, '$1 $2');
  return named.split(/[\s_-]+/).some((word) => chipWords.test(word.toLowerCase()));
}

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
  return { element, area, ...kindOf(tree, element, area) };
}

function kindOf(tree: PageTree, element: HTMLElement, area: Element): Pick<EntryBox, 'kind' | 'isSure'> {
  if (element instanceof HTMLTextAreaElement) return { kind: 'textArea', isSure: true };
  if (!(element instanceof HTMLInputElement)) return { kind: 'editable', isSure: true };
  if (showsChips(tree, element, area)) return { kind: 'chips', isSure: true };
  return { kind: mayTakeOneByOne(element) ? 'chips' : 'line', isSure: false };
}

/** Whether a one-line input is of a field of chips, as a class, a role or a help text up to its area says. */
function showsChips(tree: PageTree, element: Element, area: Element): boolean {
  const hint = `${element.getAttribute('placeholder') ?? ''} ${tree.seenText(area, 300)}`;
  if (oneByOne.test(hint)) return true;
  for (let at: Element | null = element; at; at = at === area ? null : tree.parent(at)) {
    if (speaksOfChips(at)) return true;
    if (/^(grid|listbox)$/.test(at.getAttribute('role') ?? '')) return true;
    if (at.getAttribute('aria-multiselectable') === 'true') return true;
  }
  return tree.queryAll(area, '[aria-multiselectable=true]').length > 0;
}

/** Inputs with suggestions mostly take one entry after the other; text left in them may count for nothing. */
function mayTakeOneByOne(element: HTMLInputElement): boolean {
  if (/^(list|both)$/.test(element.getAttribute('aria-autocomplete') ?? '')) return true;
  return element.getAttribute('role') === 'combobox' || (element.type === 'email' && !element.multiple);
}

/** The text that stands in the box itself, chips aside. */
export function boxText({ element }: Pick<EntryBox, 'element'>): string {
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) return element.value;
  // Lines matter here, and textContent has none.
  return element.innerText ?? '';
}

/** Whether nothing can be written into the box now. */
export function isReadOnly({ element }: Pick<EntryBox, 'element'>): boolean {
  if (element.matches(':disabled') || element.closest('[aria-disabled=true], [inert]') !== null) return true;
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) return element.readOnly;
  return element.getAttribute('aria-readonly') === 'true' || !element.isContentEditable;
}

/** Whether a box is there for people: libraries hide the input that they have replaced. */
export function isSeenBox(element: Element): boolean {
  if (!isVisible(element) || element.getAttribute('aria-hidden') === 'true') return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 1 || height > 1;
}

export function splitEntries(text: string): string[] {
  return text.split(/[\s,;]+/).filter(Boolean);
}
