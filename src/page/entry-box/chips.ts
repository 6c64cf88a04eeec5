import { isIcon } from '../dom/text';
import { isVisible, type PageTree } from '../dom/tree';
import { fold, tidy } from '../strings';
import { boxText, type EntryBox, speaksOfChips, splitEntries } from './box';

/** A chip: the entry that it stands for and the element that is the whole of it. */
export interface Chip {
  text: string;
  element: HTMLElement;
}

const chipSelector =
  '[class*=chip i], [class*=tag i], [class*=token i], [class*=pill i], [class*=multi-value i], [class*=multivalue i], ' +
  '[class*=badge i], [class*=item i], [role=option], [role=row], [role=listitem], li';
const removerSelector = 'button, [role=button], a, svg, i, span, mat-icon, [part*=remove]';

/**
 * The chips in the box's area, in document order: what looks like one by role, class or tag, what can be
 * removed by a cross of its own, and what says an address or a wanted entry and nothing else.
 * @param wanted entries to look for, folded
 */
export function chipsOf(tree: PageTree, box: EntryBox, wanted: ReadonlySet<string> = new Set()): Chip[] {
  if (box.kind === 'textArea' || box.kind === 'editable') return [];
  const lists = suggestionLists(tree, box.element);
  const chips: Chip[] = [];
  for (const element of tree.queryAll(box.area, '*')) {
    if (element.contains(box.element) || lists.some((list) => list.contains(element))) continue;
    const text = mayBeChip(tree, element, wanted);
    if (!text || !isVisible(element)) continue;
    const folded = foldedInto(element, text);
    if (folded.length > 0) {
      chips.push(...folded);
      continue;
    }
    const outer = chips.at(-1);
    // The parts of a chip carry chip classes of their own: the outermost with the same text is the chip.
    if (outer && tree.contains(outer.element, element)) {
      if (outer.text === text) continue;
      chips.pop();
    }
    chips.push({ text, element });
  }
  return chips;
}

/** A chip that stands for several, such as `+2`, and names them in its title. */
function foldedInto(element: HTMLElement, text: string): Chip[] {
  const title = element.getAttribute('title') ?? element.getAttribute('aria-label') ?? '';
  if (!/^\+?\d+$/.test(text) || title === text) return [];
  const named = title.split(/[,;\n]\s*/).filter((part) => part !== '' && !/\s/.test(part));
  return named.map((entry) => ({ text: entry, element }));
}

/** The one entry that an element stands for, or ''. */
function mayBeChip(tree: PageTree, element: HTMLElement, wanted: ReadonlySet<string>): string {
  if (
    element.childElementCount > 8 ||
    element.matches('label, input, button, svg, script, style, option, legend')
  )
    return '';
  const text = chipText(tree, element);
  if (!text || /\s/.test(text)) return '';
  if (wanted.has(fold(text)) || /^[^@]+@[^@]+\.[^@]+$/.test(text)) return text;
  const marked = element.matches(chipSelector) || speaksOfChips(element);
  return marked || [...element.querySelectorAll(removerSelector)].some((part) => isRemover(tree, part))
    ? text
    : '';
}

/** A chip's text without the button that removes it, through its shadow root. */
function chipText(tree: PageTree, element: Element): string {
  const parts: string[] = [];
  let length = 0;
  const visit = (at: Node): void => {
    if (length > 400) return;
    if (at.nodeType === Node.TEXT_NODE) {
      parts.push(at.nodeValue ?? '');
      length += at.nodeValue?.length ?? 0;
    }
    if (at.nodeType !== Node.ELEMENT_NODE) return;
    const inner = at as Element;
    if (isIcon(inner) || inner.localName === 'style' || (inner !== element && isUnread(tree, inner))) return;
    const shadow = tree.shadowOf(inner);
    for (const child of shadow ? shadow.childNodes : []) visit(child);
    for (const child of inner.childNodes) visit(child);
  };
  visit(element);
  return tidy(parts.join(' ')) || tidy(element.getAttribute('data-value') ?? '');
}

function isUnread(tree: PageTree, element: Element): boolean {
  return element.getAttribute('aria-hidden') === 'true' || isRemover(tree, element);
}

/** Whether an element is the small cross by which a chip is removed. */
export function isRemover(tree: PageTree, element: Element): boolean {
  if (!element.matches(removerSelector)) return false;
  const name = ['aria-label', 'class', 'title', 'part']
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ');
  if (/remove|delete|close|clear|deselect|unselect/i.test(name)) return true;
  return /^[×✕✖xX⨯]$/.test(tree.seenText(element, 20));
}

/** The lists of suggestions that a box names as its own. */
export function suggestionLists(tree: PageTree, element: Element): Element[] {
  const ids = ['aria-controls', 'aria-owns'].flatMap((name) =>
    (element.getAttribute(name) ?? '').split(/\s+/),
  );
  return ids.flatMap((id) => {
    const list = id ? (tree.byId(element, id) ?? tree.document.getElementById(id)) : null;
    return list ? [list] : [];
  });
}

/**
 * All entries that the box holds, as written: those that stand as chips, and those in its text. In a field
 * that surely is one of chips, text that has not become a chip is no entry yet.
 * @param wanted entries to look for
 */
export function entriesIn(tree: PageTree, box: EntryBox, wanted: readonly string[] = []): string[] {
  if (box.kind === 'textArea' || box.kind === 'editable') return splitEntries(boxText(box));
  const chips = chipsOf(tree, box, new Set(wanted.map(fold))).map(({ text }) => text);
  const isUncommitted = box.kind === 'chips' && (box.isSure || chips.length > 0);
  return [...chips, ...(isUncommitted ? [] : splitEntries(boxText(box)))];
}

/** Whether a field of chips says that it holds more than it shows, as `+3` or `2 more` does. */
export function showsOnlySome(tree: PageTree, box: EntryBox): boolean {
  return /(^|\s)\+\s?\d+(\s|$)|\b\d+ (more|others|selected)\b/i.test(tree.seenText(box.area, 3000));
}
