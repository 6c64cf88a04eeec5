import type { PageTree } from '../dom/tree';
import { fold } from '../strings';
import { mayBeName } from './named-chips';
import type { SmallTexts } from './small-texts';

/** Whether a chip that said its entry when it was taken says something else by now. */
export function isRenamed(entry: string, element: HTMLElement): boolean {
  return element.isConnected && !fold(element.textContent ?? '').includes(entry);
}

/** The longest text in a chip that may be the name of somebody; undefined for none. */
export function nameIn(
  tree: PageTree,
  chip: Element,
  texts: SmallTexts,
  wanted: ReadonlySet<string>,
): string | undefined {
  const names = [...texts].filter(
    ([text, elements]) => mayBeName(text, wanted) && elements.some((each) => tree.contains(chip, each)),
  );
  return names.sort(([one], [other]) => other.length - one.length)[0]?.[0];
}
