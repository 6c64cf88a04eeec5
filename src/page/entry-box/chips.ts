import { isVisible, type PageTree } from '../dom/tree';
import { fold } from '../strings';
import type { EntryBox } from './box';
import { chipsInText } from './box-text';
import {
  chipText,
  entriesNamedIn,
  entryInAttributes,
  entryInTitle,
  isEntry,
  isMarkedInvalid,
  isRemover,
} from './chip-text';
import { speaksOfChips } from './chip-words';
import { elementsOf } from './places';

/** A chip: the entry that it stands for (or its text, where that is none) and the element that is the whole of it. */
export interface Chip {
  text: string;
  element: HTMLElement;
  /** Whether the page marks it as one that it does not accept. */
  isInvalid: boolean;
}

const chipSelector =
  '[class*=chip i], [class*=tag i], [class*=token i], [class*=pill i], [class*=multi-value i], [class*=multivalue i], ' +
  '[class*=badge i], [class*=item i], [role=option], [role=row], [role=listitem], li';

/**
 * The chips in the box's area, in document order: what looks like one by role, class or tag, what can be
 * removed by a cross of its own, and what says an address or a wanted entry and nothing else.
 * @param wanted entries to look for, folded
 */
export function chipsOf(tree: PageTree, box: EntryBox, wanted: ReadonlySet<string> = new Set()): Chip[] {
  const lists = listsOver(tree, box);
  const inText = chipsInText(box.element);
  const chips: Chip[] = [];
  for (const element of elementsOf(tree, box)) {
    if (element.contains(box.element) || lists.some((list) => list.contains(element))) continue;
    // The lines of an editor are text that was typed, whatever stands in them.
    if (box.element.contains(element) && !inText.some((chip) => chip.contains(element))) continue;
    const text = mayBeChip(tree, element, wanted);
    if (!text || !isVisible(element)) continue;
    const folded = foldedInto(element, text);
    if (folded.length > 0) {
      chips.push(...folded);
      continue;
    }
    const outer = chipAround(tree, element, chips);
    // The parts of a chip carry chip classes of their own: the outermost with the same text is the chip.
    if (outer) {
      if (outer.text === text || !isEntry(text, wanted)) continue;
      chips.splice(chips.indexOf(outer), 1);
    }
    chips.push({ text, element, isInvalid: isMarkedInvalid(tree, element) });
  }
  return chips;
}

/** The chip that an element is a part of: the last one, but for the parts of components, which come after all else. */
function chipAround(tree: PageTree, element: Element, chips: readonly Chip[]): Chip | undefined {
  const last = chips.at(-1);
  if (last && tree.contains(last.element, element)) return last;
  const root = element.getRootNode();
  if (!(root instanceof ShadowRoot)) return undefined;
  return chips.find((chip) => chip.element === root.host || tree.contains(chip.element, root.host));
}

/** A chip that stands for several, such as `+2`, and names them in its title. */
function foldedInto(element: HTMLElement, text: string): Chip[] {
  const title = element.getAttribute('title') ?? element.getAttribute('aria-label') ?? '';
  if (!/^\+?\d+$/.test(text) || title === text) return [];
  const named = title.split(/[,;\n]\s*/).filter((part) => part !== '' && !/\s/.test(part));
  return named.map((entry) => ({ text: entry, element, isInvalid: false }));
}

const message = '[role=alert], [role=status]';

/** Whether an element stands within a sentence, as an address does in a message about it. */
function isInSentence(element: Element): boolean {
  const beside = [...(element.parentElement?.childNodes ?? [])].filter(
    ({ nodeType }) => nodeType === Node.TEXT_NODE,
  );
  return /\p{L}{2,}/u.test(beside.map(({ nodeValue }) => nodeValue).join(' '));
}

/** What an element stands for: the one entry that it names, or its text where it looks like a chip; else ''. */
function mayBeChip(tree: PageTree, element: HTMLElement, wanted: ReadonlySet<string>): string {
  if (
    element.childElementCount > 8 ||
    element.matches('label, input, svg, script, style, option, legend, select, textarea')
  )
    return '';
  const text = chipText(tree, element);
  if (element.matches(message)) return '';
  if (!text) return namedByRemover(tree, element, wanted);
  if (isEntry(text, wanted)) return element.closest(message) || isInSentence(element) ? '' : text;
  if (element.localName === 'button' || isRemover(element) || text.length > 120) return '';
  const isRemovable = [...element.querySelectorAll('*')].some(isRemover);
  const looksLikeOne = isRemovable || speaksOfChips(element) || element.getAttribute('role') === 'option';
  if (looksLikeOne) {
    const [named, ...others] = entriesNamedIn(text, wanted);
    if (named) return others.length === 0 ? named : '';
    const entry = entryInAttributes(tree, element, wanted);
    if (entry) return entry;
  }
  const titled = entryInTitle(element, wanted);
  if (titled) return titled;
  if (/\s/.test(text)) return '';
  return looksLikeOne || element.matches(chipSelector) ? text : '';
}

/** The entry of a chip that is all one button, which says whom it would remove and shows no more than initials. */
function namedByRemover(tree: PageTree, element: HTMLElement, wanted: ReadonlySet<string>): string {
  const buttons = [...element.children].filter((part) => part.matches('button, [role=button]'));
  const [only] = buttons;
  if (buttons.length !== 1 || !only || !/\p{L}/u.test(only.textContent ?? '')) return '';
  const entry = entryInAttributes(tree, only, wanted);
  return wanted.has(entry) ? entry : '';
}

/** The lists of suggestions that a box names as its own. */
export function suggestionLists(tree: PageTree, element: Element): Element[] {
  const ids = ['aria-controls', 'aria-owns'].flatMap((name) =>
    (element.getAttribute(name) ?? '').split(/\s+/),
  );
  return ids.flatMap((id) => {
    const list = id ? (tree.byId(element, id) ?? tree.document.getElementById(id)) : null;
    // Some fields name the list of their chips so: what holds the box offers nothing.
    return list && !list.contains(element) ? [list] : [];
  });
}

/** The lists of suggestions of a box, and what else comes up over its area as one: what they say is no chip. */
export function listsOver(tree: PageTree, { element, area }: EntryBox): Element[] {
  const inArea = tree.queryAll(area, '[role=listbox], [role=menu]');
  return [...suggestionLists(tree, element), ...inArea.filter((list) => liesOver(tree, list, element))];
}

/** Whether a list is laid over the page, and not around the box. */
function liesOver(tree: PageTree, list: Element, element: Element): boolean {
  for (let at: Element | null = list; at && !tree.contains(at, element); at = tree.parent(at))
    if (/^(?:absolute|fixed)$/.test(getComputedStyle(at).position)) return true;
  return false;
}

/** Entries as they are compared. */
export function foldedSet(entries: readonly string[]): Set<string> {
  return new Set(entries.map(fold));
}
