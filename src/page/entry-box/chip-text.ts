import { isElement } from '../dom/nodes';
import { isIcon } from '../dom/text';
import { isVisible, type PageTree } from '../dom/tree';
import { fold, tidy } from '../strings';

const removerSelector = 'button, [role=button], a, svg, i, span, mat-icon, [part*=remove]';
/** So many parts of a chip are looked at for what they say of it. */
const mostParts = 12;
const address = /^[^@]+@[^@]+\.[^@]+$/;
/** What stands for letters that are left out, wherever in a word: dots, or the stars and bullets of a mask. */
const leftOut = /…|\.{2,}|[*•●∗]{2,}/;

/**
 * Whether a word is an entry: one that is looked for, or any address. One of which letters are left out (`ann.lee@un…mple.org`) is
 * nobody's address, and may be somebody's who is wanted.
 */
export function isEntry(word: string, wanted: ReadonlySet<string>): boolean {
  return !/\s/.test(word) && (wanted.has(fold(word)) || (address.test(word) && !leftOut.test(word)));
}

/** The words of a text without what stands around them; an apostrophe within a word is part of it. */
export function wordsOf(text: string): string[] {
  const apart = text.split(/[\s"“”„«»‹›<>()[\]{},;|=…]+|:(?=\s)|\.{2,}/);
  return apart.map((word) => word.replace(/^['‘’.]+|['‘’.:]+$/g, '')).filter(Boolean);
}

/** The entries that a text names among its other words. */
export function entriesNamedIn(text: string, wanted: ReadonlySet<string>): string[] {
  const entries = wordsOf(text).filter((word) => isEntry(word, wanted));
  if (!leftOut.test(text)) return [...new Set(entries)];
  const cut = new Set(
    text
      .split(/\s+/)
      .filter((word) => leftOut.test(word))
      .flatMap(wordsOf),
  );
  // What is left of a word is an entry only if it is one that is looked for (`Invite ann.lee@example.org…`).
  return [...new Set(entries.filter((word) => !cut.has(word) || wanted.has(fold(word))))];
}

/** A chip's text without the button that removes it, through its shadow root. */
export function chipText(tree: PageTree, element: Element): string {
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
    if (inner !== element && (isIcon(inner) || isUnread(inner))) return;
    if (inner.localName === 'style' || (inner === element && isIcon(inner))) return;
    const shadow = tree.shadowOf(inner);
    for (const child of shadow ? shadow.childNodes : []) visit(child);
    for (const child of inner.childNodes) visit(child);
  };
  visit(element);
  return tidy(parts.join(' ')) || tidy(element.getAttribute('data-value') ?? '');
}

function isUnread(element: Element): boolean {
  return element.getAttribute('aria-hidden') === 'true' || isRemover(element);
}

/** Whether an element is the small cross by which a chip is removed. */
export function isRemover(element: Element): boolean {
  if (!element.matches(removerSelector)) return false;
  const name = ['aria-label', 'class', 'title', 'part']
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ');
  if (/remove|delete|close|clear|deselect|unselect/i.test(name)) return true;
  return /^[×✕✖xX⨯]$/.test(tidy(element.textContent ?? ''));
}

/** The cross of a chip. */
export function removerOf(tree: PageTree, chip: Element): HTMLElement | undefined {
  return tree.queryAll(chip, '*').find((part) => isRemover(part) && isVisible(part));
}

/** The first parts of a chip as it is drawn: to ask the tree for all would go through every component of the page. */
function firstParts(tree: PageTree, chip: Element): Element[] {
  const parts: Element[] = [];
  const visit = (element: Element): void => {
    for (const child of tree.children(element)) {
      if (!isElement(child) || parts.length >= mostParts) continue;
      parts.push(child);
      visit(child);
    }
  };
  visit(chip);
  return parts;
}

/** The one entry that the attributes of a chip name, where its text is a person's name or cut short; else ''. */
export function entryInAttributes(tree: PageTree, chip: Element, wanted: ReadonlySet<string>): string {
  const named = new Set<string>();
  for (const part of [chip, ...firstParts(tree, chip)]) {
    for (const { name, value } of part.attributes) {
      if (name === 'class' || name === 'style' || value.length > 300) continue;
      for (const entry of entriesNamedIn(value, wanted)) named.add(fold(entry));
    }
    // What is there for screen readers alone may name the person in full.
    if (part.childElementCount === 0)
      for (const entry of entriesNamedIn(part.textContent ?? '', wanted)) named.add(fold(entry));
  }
  return named.size === 1 ? ([...named][0] as string) : '';
}

/** The one wanted entry that an element's own attributes name, though nothing shows that it is a chip; else ''. */
export function entryInTitle(element: Element, wanted: ReadonlySet<string>): string {
  const named = new Set<string>();
  for (const { name, value } of element.attributes) {
    if (!/^(title|aria-label|data-.+)$/.test(name) || value.length > 300) continue;
    for (const word of wordsOf(value)) if (wanted.has(fold(word))) named.add(fold(word));
  }
  return named.size === 1 ? ([...named][0] as string) : '';
}

const invalidWords =
  /(^|[\s_-])(invalid|error|erroneous|not-?allowed|rejected|denied|failed|wrong)($|[\s_-])/i;
/** What a class makes of an element in some state only (`disabled:cursor-not-allowed`), and how the pointer looks. */
const notWhatItIs = /\S+:\S+|(?<!\S)cursor-\S+/g;
const invalidTexts =
  /\b(invalid|not valid|not allowed|not permitted|not accepted|outside (of )?the allowed|unknown|malformed|error)\b/i;

/** Whether the page marks a chip as one that it does not accept: on the chip, on a part of it, or around its text. */
export function isMarkedInvalid(tree: PageTree, chip: Element): boolean {
  const parts = [chip, ...wrappersOf(chip), ...firstParts(tree, chip)];
  return parts.some((part) => saysInvalid(part) && isVisible(part));
}

const mostWrappers = 3;
/** Longer words beside a chip's text are another one's; shorter ones may be initials. */
const initialsLength = 3;
const beside = 'button, [role=button], [aria-hidden=true], svg, style';
const entered = 'input, textarea, [contenteditable]:not([contenteditable=false])';

/** What is around a chip's text and nothing else: the chip itself, where only a part of it was found by its text. */
function wrappersOf(chip: Element): Element[] {
  const wrappers: Element[] = [];
  for (let at = around(chip); at && wrappers.length < mostWrappers; at = around(at)) {
    if (at.querySelector(entered) || !holdsOnly(at, chip)) break;
    wrappers.push(at);
  }
  return wrappers;
}

/** What an element stands in, be it a component's root: then the component. */
function around(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

function holdsOnly(holder: Element, chip: Element): boolean {
  const texts = holder.ownerDocument.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const words = (text.nodeValue ?? '').replace(/[^\p{L}\p{N}@]/gu, '');
    if (words.length <= initialsLength || chip.contains(text)) continue;
    const side = text.parentElement?.closest(beside);
    if (!side || side.contains(chip)) return false;
  }
  return true;
}

function saysInvalid(element: Element): boolean {
  const stated = ['aria-invalid', 'data-invalid', 'data-error', 'data-not-allowed'];
  if (stated.some((name) => !/^(false|)$/.test(element.getAttribute(name) ?? 'false'))) return true;
  if (element.getAttribute('data-valid') === 'false' || element.hasAttribute('data-invalid')) return true;
  if (/^(invalid|error)$/.test(element.getAttribute('data-state') ?? '')) return true;
  const classes = (element.getAttribute('class') ?? '').replace(notWhatItIs, '');
  const words = classes.replace(/([a-z])([A-Z])/g, '$1-$2');
  if (invalidWords.test(words)) return true;
  const said = ['title', 'aria-label', 'aria-description'].map((name) => element.getAttribute(name) ?? '');
  if (element.localName === 'svg') said.push(element.querySelector(':scope > title')?.textContent ?? '');
  return said.some((each) => invalidTexts.test(each.replace(/\S*@\S*/g, '')));
}
