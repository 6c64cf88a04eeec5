import { dialogOrFormAround } from '../dom/dialogs';
import { isVisible, type PageTree } from '../dom/tree';
import { fold } from '../strings';
import type { EntryBox } from './box';
import { entriesNamedIn } from './chip-text';

/** Words by which a page says that it does not take an entry. That somebody is not known yet, or a guest, is no such word. */
const refusing = new RegExp(
  [
    String.raw`\b(?:invalid|rejected|refused|malformed)\b`,
    String.raw`\b(?:not|isn['’]t|aren['’]t) (?:a |an )?(?:valid|allowed|permitted|accepted)\b`,
    String.raw`\b(?:can(?:not|['’]t| not)|could(?:n['’]t| not)|may not) be (?:invited|added|accepted|used)\b`,
    String.raw`\b(?:not (?:in|on)|outside(?: of)?) the allow`,
    String.raw`\bdoes(?:n['’]t| not) exist\b`,
  ].join('|'),
  'i',
);
/** What such words are said of, where they do not stand within the box. */
const ofEntries =
  /\b(?:address(?:es)?|e-?mails?|users?|people|persons?|recipients?|entr(?:y|ies)|domains?|IDs?)\b/i;
/** Longer texts are terms or help. */
const maxLength = 300;
/** So many boxes around such words are looked at for the entry that they speak of. */
const maxLevelsUp = 2;

/** What a page says against entries, in words around a box. */
export interface Complaints {
  /** The entries that are named, folded. */
  named: ReadonlySet<string>;
  /** Words that name nobody, and stand in the box or speak of addresses. */
  unnamed: readonly string[];
}

/**
 * Reads what a page says, in the dialog of a box, against entries in it: in a line below the box, in a list of faults.
 * @param wanted entries that may be named, folded
 */
export function complaintsAround(tree: PageTree, box: EntryBox, wanted: ReadonlySet<string>): Complaints {
  const place = dialogOrFormAround(tree, box.area) ?? box.area;
  const named = new Set<string>();
  const unnamed: string[] = [];
  for (const element of tree.queryAll(place, '*')) {
    if (!saysItself(element) || !isVisible(element)) continue;
    const entries = entriesOf(tree, box, element, wanted);
    for (const entry of entries) named.add(entry);
    const isAbout = tree.contains(box.area, element) || ofEntries.test(element.textContent);
    if (entries.length === 0 && isAbout) unnamed.push(element.textContent);
  }
  return { named, unnamed };
}

/** Whether an element refuses something in words of its own. */
function saysItself(element: HTMLElement): boolean {
  if (element.matches('style, script, label, textarea, option')) return false;
  for (const node of element.childNodes)
    if (node.nodeType === Node.TEXT_NODE && refusing.test(node.nodeValue ?? ''))
      return element.textContent.length <= maxLength;
  return false;
}

/** The entries that words speak of: those in them, or the one that they stand beside. */
function entriesOf(tree: PageTree, box: EntryBox, words: Element, wanted: ReadonlySet<string>): string[] {
  let at: Element | null = words;
  for (let level = 0; at && level <= maxLevelsUp && !tree.contains(at, box.element); level++) {
    const text: string = at.textContent ?? '';
    const entries = entriesNamedIn(text.slice(0, maxLength), wanted)
      .map(fold)
      .filter((entry) => wanted.has(entry));
    if (entries.length > 0) return level === 0 || entries.length === 1 ? entries : [];
    at = tree.parent(at);
  }
  return [];
}

/** Whether a page, or the browser for it, marks a whole box as not accepted: the box itself, or what it stands in up to its area. */
export function isRefusedWhole(tree: PageTree, { element, area }: EntryBox): boolean {
  for (let at: Element | null = element; at; at = at === area ? null : tree.parent(at))
    if (at.getAttribute('aria-invalid') === 'true') return true;
  if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) return false;
  const { typeMismatch, patternMismatch, customError } = element.validity;
  return element.value !== '' && (typeMismatch || patternMismatch || customError);
}
