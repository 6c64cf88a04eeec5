import { eachOnce } from './file';
import { type Anchor, PageMap, type Taught } from './page-map';

/** What was shown: an anchor for a place, or a word for a list. */
export interface Shown {
  what: string;
  anchor?: Anchor | undefined;
  word?: { list: string; notIn?: string | undefined; text: string } | undefined;
}

const nothing: Taught = { words: {}, anchors: {} };

/** The map with what was shown on a host; undefined where that is too much, or nothing that fits. */
export function withShown(map: PageMap, host: string, { what, anchor, word }: Shown): PageMap | undefined {
  const before = map.taught[host] ?? nothing;
  const anchors = anchor ? { ...before.anchors, [what]: anchor } : before.anchors;
  const words = word ? withWord(before.words, word) : before.words;
  const after = { ...map, taught: { ...map.taught, [host]: { words, anchors } } };
  return PageMap.safeParse(after).success ? after : undefined;
}

function withWord(
  words: Taught['words'],
  { list, notIn, text }: NonNullable<Shown['word']>,
): Taught['words'] {
  const taken = notIn ? withoutWord(words, notIn, text) : words;
  return { ...taken, [list]: eachOnce([...(taken[list] ?? []), text]) };
}

function withoutWord(words: Taught['words'], list: string, text: string): Taught['words'] {
  const { [list]: before = [], ...others } = words;
  const left = before.filter((word) => word.toLowerCase() !== text.toLowerCase());
  return left.length > 0 ? { ...others, [list]: left } : others;
}

/** The map without one place, or one word of a list, of a host; a host with nothing left is left out. */
export function withoutShown(
  map: PageMap,
  host: string,
  what: { place: string } | { list: string; text: string },
): PageMap {
  const before = map.taught[host] ?? nothing;
  const anchors = { ...before.anchors };
  if ('place' in what) delete anchors[what.place];
  const words = 'list' in what ? withoutWord(before.words, what.list, what.text) : before.words;
  const { [host]: _before, ...others } = map.taught;
  const isEmpty = Object.keys(anchors).length + Object.keys(words).length === 0;
  return { ...map, taught: isEmpty ? others : { ...others, [host]: { words, anchors } } };
}
