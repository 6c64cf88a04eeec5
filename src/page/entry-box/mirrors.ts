import { dialogOrFormAround } from '../dom/dialogs';
import type { PageTree } from '../dom/tree';
import { fold } from '../strings';
import { type EntryBox, isSeenBox } from './box';
import { foldedSet } from './chips';

/**
 * What a page says elsewhere of the value of a box: hidden fields beside it, the value with which a component takes part in
 * its form, and the value that its host states. They are the app's side of the matter, where the box itself may show no more
 * than what was typed.
 * @returns the entries among `entries` that such a place leaves out, though it knows of others or is the box's only name
 */
export function missingInMirrors(tree: PageTree, box: EntryBox, entries: readonly string[]): string[] {
  const mirrors = mirrorsOf(tree, box);
  const known = entries.filter((entry) => mirrors.some(({ value }) => names(value, entry)));
  // Some pages have a hidden field for each entry: what counts is what all of them know.
  if (known.length === 0 && !mirrors.some(({ isOnlyName }) => isOnlyName)) return [];
  const there = foldedSet(known);
  return entries.filter((entry) => !there.has(fold(entry)));
}

interface Mirror {
  value: string;
  /** Whether the form knows the box's value by this field alone. */
  isOnlyName: boolean;
}

function mirrorsOf(tree: PageTree, box: EntryBox): Mirror[] {
  const { element, area } = box;
  const isNamed = element.hasAttribute('name');
  const beside = tree
    .queryAll<HTMLInputElement | HTMLTextAreaElement>(area, 'input[type=hidden], input, textarea')
    .filter((field) => field !== element && !/^(checkbox|radio|file)$/.test(field.type) && !isSeenBox(field));
  const hidden = beside.map((field) => ({
    value: field.value,
    isOnlyName: !isNamed && field.name !== '' && isAbout(field, box),
  }));
  return [...hidden, ...hostValues(tree, element).map((value) => ({ value, isOnlyName: false }))];
}

/** Whether a hidden field stands with the box alone: others of the dialog have fields of their own. */
function isAbout(field: Element, { element, area }: EntryBox): boolean {
  const holder = field.parentElement;
  const hiddenFields = area.querySelectorAll('input[type=hidden]').length;
  return hiddenFields === 1 && holder !== null && holder.contains(element);
}

function hostValues(tree: PageTree, element: HTMLElement): string[] {
  const values: string[] = [];
  let at: Element = element;
  for (let root = at.getRootNode(); 'host' in root; root = at.getRootNode()) {
    at = (root as ShadowRoot).host;
    values.push(at.getAttribute('value') ?? '');
  }
  const form = at === element ? null : dialogOrFormAround(tree, at)?.closest('form');
  const name = at.getAttribute('name');
  if (form && name) for (const value of new FormData(form).getAll(name)) values.push(String(value));
  return values;
}

/** Whether a text names an entry, not as part of another. */
function names(text: string, entry: string): boolean {
  const [whole, part] = [fold(text), fold(entry)];
  const isPart = (sign: string | undefined): boolean => /[\p{L}\p{N}@._+-]/u.test(sign ?? ' ');
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) {
    const after = whole[at + part.length];
    const goesOn = after === '.' ? isPart(whole[at + part.length + 1]) : isPart(after);
    if (!isPart(whole[at - 1]) && !goesOn) return true;
  }
  return false;
}
