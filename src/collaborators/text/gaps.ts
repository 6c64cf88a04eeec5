import { type Draft, notUsed, waitingFor } from '../entry';
import { checkAddressWord } from '../tokens/address-word';
import { blanks, cellEnds, commas, invisibles, lineEnds, semicolons } from '../words/characters';

const first = new RegExp(
  `[^${blanks}${cellEnds}${commas}${semicolons}${lineEnds}${invisibles}\\0-\\x1F\\x7F-\\x9F]`,
  'g',
);

const passedOver = /[A-Za-z0-9_][\w.+'-]*@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}/g;
/** In front of what is switched off: a comment. */
const comment = /(?:#|\/\/|--|<!--|\/\*|%|;|^\s*\*)[^\n\r]*$/;

/**
 * Drafts that share out what other drafts leave of a text: braces, keys, tags, and values that name nobody. An address that
 * the format passed over, as it does with comments, is somebody who waits.
 * @param drafts in the order of the text, none overlapping
 * @param from,to the stretch of the text to be shared out
 * @returns all of them, in order
 */
export function withGaps(text: string, drafts: readonly Draft[], from: number, to: number): Draft[] {
  const all: Draft[] = [];
  const named = new Set(drafts.map(({ finding }) => finding.person.toLowerCase()));
  let at = from;
  const pass = (end: number): void => {
    for (const draft of passedOverIn(text, at, end, named)) {
      addGap(text, at, draft.from, all);
      all.push(draft);
      at = draft.to;
    }
    addGap(text, at, end, all);
  };
  for (const draft of drafts) {
    if (draft.from < at || draft.to <= draft.from) continue;
    pass(draft.from);
    all.push(draft);
    at = draft.to;
  }
  pass(to);
  return all;
}

function passedOverIn(text: string, from: number, to: number, named: Set<string>): Draft[] {
  if (to - from < 6) return [];
  const stretch = text.slice(from, to);
  if (!stretch.includes('@')) return [];
  return [...stretch.matchAll(passedOver)].flatMap(({ 0: word, index }): Draft[] => {
    const key = word.toLowerCase();
    if (named.has(key)) return [];
    const finding = checkAddressWord(word);
    if (finding.state === 'notUsed') return [];
    named.add(key);
    const line = stretch.slice(Math.max(stretch.lastIndexOf('\n', index) + 1, index - 200), index);
    const reason = comment.test(line) ? 'outOfUse' : 'otherColumn';
    const start = from + index;
    return [{ from: start, to: start + word.length, name: '', finding: waitingFor(finding, reason) }];
  });
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
