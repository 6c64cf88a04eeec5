import { press } from '../dom/press';
import type { PageTree } from '../dom/tree';
import { pause } from '../dom/wait';
import { fold } from '../strings';
import { isEntry, removerOf } from './chip-text';
import type { Chip } from './chips';

/** Takes the second chip of an entry out again, where two ways have both brought it in. */
export async function removeDoubles(
  tree: PageTree,
  chips: readonly Chip[],
  wanted: ReadonlySet<string>,
): Promise<void> {
  const seen = new Map<string, Element>();
  for (const { text, element } of chips) {
    const entry = fold(text);
    const first = seen.get(entry);
    if (!first) seen.set(entry, element);
    // A part of a chip that is a component says the entry once more, in a shadow root of its own.
    const isPart = first && (tree.contains(first, element) || tree.contains(element, first));
    const isDouble = wanted.has(entry) && first && !isPart;
    const cross = isDouble ? removerOf(tree, element) : undefined;
    if (!cross) continue;
    press(cross);
    await pause(30);
  }
}

/** The chips of a field that nobody asked for. @param foreign what was there before the first entry, folded */
export function strangersAmong(
  chips: readonly Chip[],
  wanted: ReadonlySet<string>,
  foreign: ReadonlySet<string> | undefined,
): Chip[] {
  const isStrange = (text: string): boolean =>
    !wanted.has(fold(text)) && !foreign?.has(fold(text)) && isEntry(text, wanted);
  return chips.filter(({ text }) => isStrange(text));
}
