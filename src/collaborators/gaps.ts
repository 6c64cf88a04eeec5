import { blanks, cellEnds, commas, invisibles, lineEnds, semicolons } from './characters';
import { type Draft, notUsed } from './entry';

const first = new RegExp(
  `[^${blanks}${cellEnds}${commas}${semicolons}${lineEnds}${invisibles}\\0-\\x1F\\x7F-\\x9F]`,
  'g',
);

/**
 * Drafts that share out what other drafts leave of a text: braces, keys, tags, and values that name nobody.
 * @param drafts in the order of the text, none overlapping
 * @param from,to the stretch of the text to be shared out
 * @returns all of them, in order
 */
export function withGaps(text: string, drafts: readonly Draft[], from: number, to: number): Draft[] {
  const all: Draft[] = [];
  let at = from;
  for (const draft of drafts) {
    if (draft.from < at || draft.to <= draft.from) continue;
    addGap(text, at, draft.from, all);
    all.push(draft);
    at = draft.to;
  }
  addGap(text, at, to, all);
  return all;
}

function addGap(text: string, from: number, to: number, all: Draft[]): void {
  first.lastIndex = from;
  const found = first.exec(text);
  if (found === null || found.index >= to) return;
  let end = to;
  while (end > found.index) {
    first.lastIndex = 0;
    if (first.test(text[end - 1] ?? '')) break;
    end--;
  }
  all.push({ from: found.index, to: end, name: '', finding: notUsed('formatText') });
}
