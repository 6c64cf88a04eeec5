import { isVisible, type PageTree } from '../dom/tree';
import { listsBeside } from './beside';
import { speaksOfChips } from './chip-words';

/** What a box that takes a list of entries is made of. */
type EntryBoxKind = 'textArea' | 'line' | 'editable' | 'chips';

/** A box that takes a list of entries: where to write, and the area in which its entries stand as chips. */
export interface EntryBox {
  element: HTMLElement;
  kind: EntryBoxKind;
  area: Element;
  /** Lists beside the area in which chips may stand as well. */
  beside: Element[];
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

/** Help texts that ask for one entry after the other. */
const oneByOne = /\b(press|hit|use|type)\b.{0,20}\b(enter|return|tab|comma|space)\b|\benter to add\b/i;

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
  const beside = listsBeside(tree, area, [...foreign, element]);
  return { element, area, beside, ...kindOf(tree, element, area) };
}

function kindOf(tree: PageTree, element: HTMLElement, area: Element): Pick<EntryBox, 'kind' | 'isSure'> {
  const isOfChips = showsChips(tree, element, area);
  // A box of many lines takes text, unless it plays another part.
  if (element instanceof HTMLTextAreaElement)
    return isOfChips || mayTakeOneByOne(element)
      ? { kind: 'chips', isSure: false }
      : { kind: 'textArea', isSure: true };
  if (isOfChips) return { kind: 'chips', isSure: true };
  if (mayTakeOneByOne(element) || isInRowOfChips(element)) return { kind: 'chips', isSure: false };
  return { kind: element instanceof HTMLInputElement ? 'line' : 'editable', isSure: false };
}

/** Whether a box is of a field of chips, as a class, a role or a help text up to its area says. */
function showsChips(tree: PageTree, element: Element, area: Element): boolean {
  const isArea = element instanceof HTMLTextAreaElement;
  if (!isArea && oneByOne.test(helpOf(tree, element, area))) return true;
  for (let at: Element | null = element; at; at = at === area ? null : tree.parent(at)) {
    if (speaksOfChips(at)) return true;
    if (!isArea && /^(grid|listbox)$/.test(at.getAttribute('role') ?? '')) return true;
    if (at.getAttribute('aria-multiselectable') === 'true') return true;
  }
  return tree.queryAll(area, '[aria-multiselectable=true]').length > 0;
}

function helpOf(tree: PageTree, element: Element, area: Element): string {
  const own = ['placeholder', 'aria-label', 'title'].map((name) => element.getAttribute(name) ?? '');
  return [...own, tree.seenText(area, 300)].join(' ');
}

/** Help texts that ask for a list as text. */
const asList = /\b(comma|semicolon|separated?|separate|one (\w+ ){0,2}per line|each on (its|a) own line)\b/i;

/** A box of one line that is asked for lines may be one that makes a chip of each. */
const linesAskedFor = /\b(per line|own line)\b/i;

/** A button that takes over what was typed. */
const addButton =
  /^\W*(\+|add)( (people|person|users?|e-?mails?|address(es)?|members?|entry|entries|another|more|to (the )?list))?\W*$/i;

/**
 * Whether a box that has no chips surely takes a list as text: it has several lines, or its help text says so, and no button
 * beside it is there to take over what was typed.
 */
export function takesText(tree: PageTree, { element, kind, area }: EntryBox): boolean {
  const buttons = tree.queryAll(area, 'button, [role=button]');
  if (buttons.some((button) => addButton.test(button.getAttribute('aria-label') ?? button.textContent ?? '')))
    return false;
  if (kind === 'textArea' || element.getAttribute('aria-multiline') === 'true') return true;
  if (kind === 'chips') return false;
  const help = helpOf(tree, element, area);
  return asList.test(help) && !(element instanceof HTMLInputElement && linesAskedFor.test(help));
}

/** Inputs with suggestions mostly take one entry after the other; text left in them may count for nothing. */
function mayTakeOneByOne(element: HTMLElement): boolean {
  if (/^(list|both)$/.test(element.getAttribute('aria-autocomplete') ?? '')) return true;
  if (element.getAttribute('role') === 'combobox') return true;
  return element instanceof HTMLInputElement && element.type === 'email' && !element.multiple;
}

/** How far above an input the row stands that it shares with its chips. */
const rowAbove = 3;

/**
 * Whether an input is drawn as what is left of a row for chips: without a frame of its own, in a row that goes on below and
 * has one.
 */
export function isInRowOfChips(element: Element): boolean {
  if (!(element instanceof HTMLInputElement) || isFramed(getComputedStyle(element))) return false;
  let isRow = false;
  let at = element.parentElement;
  for (let above = 0; at && above < rowAbove; above++, at = at.parentElement) {
    const style = getComputedStyle(at);
    isRow ||= /flex/.test(style.display) && style.flexWrap.startsWith('wrap');
    if (isFramed(style)) return isRow && at.querySelectorAll('input, textarea').length === 1;
  }
  return false;
}

const isFramed = ({ borderBottomStyle, borderBottomWidth }: CSSStyleDeclaration): boolean =>
  borderBottomStyle !== 'none' && Number.parseFloat(borderBottomWidth) > 0;

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

/** What takes the focus, and a press, for a box that its field shows only then; undefined for all other boxes. */
export function entranceOf(element: HTMLElement): HTMLElement | undefined {
  if (isVisible(element)) return undefined;
  const field = element.parentElement?.closest<HTMLElement>('[tabindex="0"]');
  return field && isVisible(field) ? field : undefined;
}
