import { isVisible, type PageTree } from '../dom/tree';
import { fold, tidy } from '../strings';
import type { EntryBox } from './box';
import { entriesNamedIn } from './chip-text';
import type { Chip } from './chips';
import { elementsOf, seenInField } from './places';

const countOfMore = /^\+\s?(\d+)$|^(\d+) (?:more|others?)\b/i;

/** How many chips a field says that it holds beyond those that it shows, as `+3`, `2 more` or `1 other` do; 0 for none. */
export function hiddenCount(tree: PageTree, box: EntryBox): number {
  const [, plus, , worded] =
    /(?:^|\s)\+\s?(\d+)(\s|$)|\b(\d+) (?:more|others?)\b/i.exec(seenInField(tree, box, 3000)) ?? [];
  return Number(plus ?? worded ?? countAlone(tree, box));
}

/** The same where it stands in an element of its own, close to the next one: texts in a row have no blank between them. */
function countAlone(tree: PageTree, box: EntryBox): string {
  for (const element of elementsOf(tree, box)) {
    if (element.childElementCount > 0 || (element.textContent?.length ?? 0) > 20) continue;
    const [found, plus, worded] = countOfMore.exec(tidy(element.textContent ?? '')) ?? [];
    if (found && isVisible(element)) return plus ?? worded ?? '0';
  }
  return '0';
}

/** Whether a field of chips says that it holds more than it shows. */
export function showsOnlySome(tree: PageTree, box: EntryBox): boolean {
  if (/(^|\s)\+\s?\d+(\s|$)|\b\d+ (more|others?|selected)\b/i.test(seenInField(tree, box, 3000))) return true;
  return countAlone(tree, box) !== '0';
}

/**
 * How many entries a field that does not show them all says that it holds; 0 where it counts none besides. In the place of its chips
 * there may be a sentence: `ada@example.org and 2 others`.
 */
export function countInAll(
  tree: PageTree,
  box: EntryBox,
  chips: readonly Chip[],
  wanted: ReadonlySet<string>,
): number {
  const more = hiddenCount(tree, box);
  if (more === 0) return 0;
  const shown = new Set(chips.filter(({ text }) => !/^\+?\s?\d/.test(text)));
  const known = new Set([...shown].map(({ text }) => fold(text)));
  const named = entriesNamedIn(seenInField(tree, box, 3000), wanted).map(fold);
  return shown.size + named.filter((entry) => wanted.has(entry) && !known.has(entry)).length + more;
}
