import { optionText } from '../choice/options';
import { dialogOrFormAround, dialogSelector } from '../dom/dialogs';
import { pressEscapeWithin } from '../dom/escape';
import { blur } from '../dom/focus';
import { pressBeside } from '../dom/press';
import { quietPlace } from '../dom/quiet-place';
import { isVisible, type PageTree } from '../dom/tree';
import { pause } from '../dom/wait';
import { fold } from '../strings';
import type { EntryBox } from './box';
import { wordsOf } from './chip-text';
import { listsOver, suggestionLists } from './chips';
import { isOfField } from './places';

const optionSelector = '[role=option], [role=menuitem], [role=row], li';
/** Lists may think about what was typed for a moment, the first time above all. */
const waits = [0, 20, 40, 60, 100, 200];
const patientWaits = [...waits, 200, 200];

/** Whether a box says that it offers something to choose from. */
export function mayOffer(element: Element): boolean {
  return element.matches('[aria-autocomplete], [role=combobox], [aria-expanded], [aria-haspopup], [list]');
}

/** Whether a box shows a list of suggestions now. */
function hasSuggestions(tree: PageTree, element: Element): boolean {
  return element.getAttribute('aria-expanded') === 'true' || suggestionsOf(tree, element).length > 0;
}

/** Whether a list highlights something else than the entry: a key, or leaving the box, would take that. */
export function isTempting(tree: PageTree, element: Element, entry: string): boolean {
  const id = element.getAttribute('aria-activedescendant');
  const active = id ? (tree.byId(element, id) ?? tree.document.getElementById(id)) : null;
  const isHighlighted = (option: Element): boolean =>
    option === active ||
    option.matches('[aria-selected=true], [data-focus], [data-active], [data-highlighted]') ||
    /(^|[\s_-])(active|focused?|highlight(ed)?)(\s|$)/i.test(option.getAttribute('class') ?? '');
  return suggestionsOf(tree, element).some(
    (option) => isHighlighted(option) && !namesOnly(optionText(tree, option), entry),
  );
}

/** Closes the list of a box, by Escape or else by leaving it and pressing beside it. */
export async function closeSuggestions(tree: PageTree, element: HTMLElement | undefined): Promise<void> {
  if (!element?.isConnected || !hasSuggestions(tree, element)) return;
  pressEscapeWithin(tree, element);
  await pause(50);
  if (!hasSuggestions(tree, element)) return;
  blur(element);
  // A dialog may close when it is pressed itself.
  const form = tree.closest(element, 'form');
  const beside = quietPlace(tree, element) ?? (form?.matches(dialogSelector) ? null : form);
  if (beside) pressBeside(beside);
  await pause(50);
}

/**
 * The suggestion that means the typed entry: the one that says just that, or that offers to create it. A
 * suggestion that is only like it is never meant, be it the first and highlighted.
 * @param isPatient whether to wait for a list that a server has to give
 */
export async function meantSuggestion(
  tree: PageTree,
  element: Element,
  entry: string,
  isPatient: boolean,
): Promise<HTMLElement | undefined> {
  for (const wait of isPatient ? patientWaits : waits) {
    await pause(wait);
    const options = suggestionsOf(tree, element);
    const exact = options.filter((option) => fold(optionText(tree, option)) === fold(entry));
    if (exact.length === 1) return exact[0];
    const creating = options.filter((option) => namesOnly(optionText(tree, option), entry));
    if (exact.length === 0 && creating.length === 1) return creating[0];
    if (options.length > 0) continue;
    const offered = offerFor(tree, element, entry);
    if (offered) return offered;
    if (!isPatient && wait >= (mayOffer(element) ? 40 : 0)) return undefined;
  }
  return undefined;
}

/** Whether a text names the entry and no other one: `Create "anna@example.org"`, `Add anna@example.org`. */
function namesOnly(text: string, entry: string): boolean {
  const parts = wordsOf(text);
  const named = parts.filter((part) => fold(part) === fold(entry));
  const others = parts.filter((part) => part.includes('@') && fold(part) !== fold(entry));
  return named.length > 0 && others.length === 0 && parts.length <= 6;
}

/** What offers to add an entry in a list that has no role: `Add anna@example.org` in something that lies over the page. */
function offerFor(tree: PageTree, element: Element, entry: string): HTMLElement | undefined {
  const container = dialogOrFormAround(tree, element);
  const places = [container, ...tree.document.body.children].filter(
    (place): place is Element => place !== null && (place === container || !tree.contains(place, element)),
  );
  const offers = places
    .filter((place) => (place.textContent ?? '').includes(entry))
    .flatMap((place) => tree.queryAll(place, 'li, div, span, a, p'))
    .filter((part) => isOffer(part, entry) && !part.contains(element) && isVisible(part));
  const inner = offers.filter((one) => !offers.some((other) => other !== one && one.contains(other)));
  return inner.length === 1 ? inner[0] : undefined;
}

function isOffer(part: HTMLElement, entry: string): boolean {
  const text = part.textContent ?? '';
  if (text.length > entry.length + 30 || !text.includes(entry)) return false;
  if (!/^\W*(add|create|new|use)\b/i.test(text.trim()) || !namesOnly(text, entry)) return false;
  if (part.closest('button, [role=button], [type=submit], label, h1, h2, h3, [role=alert], [role=status]'))
    return false;
  for (let at: Element | null = part; at; at = at.parentElement)
    if (/^(absolute|fixed)$/.test(getComputedStyle(at).position))
      return !at.matches('dialog, [role=dialog], [aria-modal=true]');
  return false;
}

function suggestionsOf(tree: PageTree, element: Element): HTMLElement[] {
  const lists = suggestionLists(tree, element);
  const found =
    lists.length > 0
      ? lists.flatMap((list) => tree.queryAll(list, optionSelector))
      : tree
          .queryAll(tree.document, '[role=listbox] [role=option]')
          .filter((option) => isOfferedTo(tree, element, option));
  return found.filter(isVisible);
}

const controls =
  'input, select, textarea, [role=combobox], [role=listbox], [role=checkbox], [role=radio], [role=switch]';

/**
 * Whether an option that no box names as its own may be offered by this one: not what another control shows as chosen, nor a
 * list that stands among the controls of a form for good.
 */
function isOfferedTo(tree: PageTree, element: Element, option: Element): boolean {
  const list = tree.closest(option, '[role=listbox]');
  if (!list || tree.contains(list, element)) return false;
  const opener = tree.closest(option, '[aria-haspopup], [role=combobox]');
  if (opener && !tree.contains(opener, element)) return false;
  let around: Element = list;
  for (; !tree.contains(around, element); around = tree.parent(around) ?? tree.document.documentElement)
    if (around.hasAttribute('popover') || /^(?:absolute|fixed)$/.test(getComputedStyle(around).position))
      return true;
  const others = tree.queryAll(around, controls).filter(isVisible);
  return !others.some((one) => !tree.contains(one, element) && !tree.contains(list, one));
}

/**
 * Whether a text is one of the suggestions that the page offers: then its chip is another person's. A field's own chips may be options
 * as well, and offer nothing.
 */
export function isOnOffer(tree: PageTree, box: EntryBox, text: string): boolean {
  const lists = listsOver(tree, box);
  const isChip = (option: Element): boolean =>
    isOfField(tree, box, option) && !lists.some((list) => tree.contains(list, option));
  return tree
    .queryAll(tree.document, '[role=option]')
    .some(
      (option) =>
        option.getAttribute('aria-selected') !== 'true' &&
        (option.textContent ?? '').includes(text) &&
        !isChip(option),
    );
}
