import { isVisible, type PageTree } from '../dom/tree';
import { tidy } from '../strings';
import type { EntryBox } from './box';
import { entryInTitle, isEntry } from './chip-text';
import { listsOver } from './chips';
import { elementsOf } from './places';

/** The small texts in a field's area, each with the elements that say it. */
export type SmallTexts = ReadonlyMap<string, readonly HTMLElement[]>;

/** Longer texts are help or messages. */
const maxLength = 80;

/**
 * The texts that stand in the area of a field, each in an element of its own: chips that show names are among them. One whose
 * title says an entry that is known to stand there is that entry's chip, whatever else it shows, and nobody else's.
 * @param said entries that chips say, folded
 */
export function smallTexts(tree: PageTree, box: EntryBox, said: ReadonlySet<string>): SmallTexts {
  const lists = listsOver(tree, box);
  const found = new Map<string, HTMLElement[]>();
  for (const element of elementsOf(tree, box)) {
    if (element.matches('label, legend, button, style, script, option, [role=alert], [role=status]'))
      continue;
    const own = ownText(element) || ownText(tree.shadowOf(element));
    const text = own && (titleOf(tree, element, box, said) || own);
    if (!text || text.length > maxLength || !isVisible(element)) continue;
    if (element === box.element || lists.some((list) => list.contains(element))) continue;
    if (
      element.closest('[role=alert], [role=status], [role=listbox] [role=option]:not([aria-selected=true])')
    )
      continue;
    found.set(text, [...(found.get(text) ?? []), element]);
  }
  return found;
}

/** The entry that the title of a text, or of the chip around it, says; '' for none. */
function titleOf(tree: PageTree, element: Element, box: EntryBox, said: ReadonlySet<string>): string {
  let at: Element | null = element;
  for (let left = 3; at && left > 0 && at !== box.area; left--, at = tree.parent(at)) {
    const entry = entryInTitle(at, said);
    if (entry) return entry;
  }
  return '';
}

function ownText(holder: Element | ShadowRoot | null): string {
  let text = '';
  for (const node of holder?.childNodes ?? [])
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue ?? '';
  return tidy(text);
}

const shapeOf = (text: string): string => text.replace(/\d+/g, '0');

/** The texts that came up between two looks. Counters (`2 people` that became `3 people`) change and do not come up. */
function addedBetween(before: SmallTexts, after: SmallTexts): string[] {
  const gone = new Set([...before.keys()].filter((text) => !after.has(text)).map(shapeOf));
  const added = [...after].filter(
    ([text, elements]) =>
      elements.length > (before.get(text)?.length ?? 0) && !gone.has(shapeOf(text)) && /\p{L}/u.test(text),
  );
  return added.map(([text]) => text);
}

/** The text of the one chip that came up between two looks and does not say its entry; '' where none or several did. */
export function nameAddedBetween(before: SmallTexts, after: SmallTexts, wanted: ReadonlySet<string>): string {
  const added = addedBetween(before, after);
  if (added.some((text) => isEntry(text, wanted))) return '';
  // Beside the name may stand its initials.
  const [longest = '', ...others] = added.sort((one, other) => other.length - one.length);
  return others.every((other) => other.length <= 3) ? longest : '';
}
