import { fold } from '../strings';
import { mayBeName, type NamedChips } from './named-chips';
import type { SmallTexts } from './small-texts';

/** The texts that came up in a field since a first look and may be somebody's. */
export function cameUpAmong(texts: SmallTexts, first: SmallTexts, wanted: ReadonlySet<string>): string[] {
  const isNew = ([text, elements]: readonly [string, readonly HTMLElement[]]): boolean =>
    elements.length > (first.get(text)?.length ?? 0) && mayBeName(text, wanted);
  return [...texts].filter(isNew).map(([text]) => text);
}

/** The texts in a field of names that may be somebody's and are nobody's that is known; none where no names are shown. */
export function unclaimedAmong(
  texts: SmallTexts,
  first: SmallTexts,
  names: NamedChips,
  wanted: ReadonlySet<string>,
): string[] {
  if (names.isEmpty) return [];
  const isNobodys = (text: string): boolean =>
    !first.has(text) && !names.isOf(text) && mayBeName(text, wanted);
  return [...names.unclaimed(texts), ...[...texts.keys()].filter(isNobodys)];
}

/** Whether a text is the beginning of an entry, cut short. */
export function isStartOf(text: string, entry: string): boolean {
  const start = fold(text.replace(/(…|\.{2,})$/, '').trim());
  return start.length > 2 && fold(entry).startsWith(start);
}
