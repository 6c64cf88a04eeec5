import { blanks, invisibles } from '../words/characters';
import type { LineParts } from './line-parts';

/** More resemblances are not told apart. */
const maxResemblances = 2 ** 22;
/** A name and an address agree by so many letters. */
const lettersOfName = 4;
const beyondAscii = /[^\0-\x7F]/;
const noLetter = /\P{L}/gu;
const splitter = new RegExp(`[\\s,()"${blanks}${invisibles}]`);

/** The first letters of each word of the rest; undefined where a word may go on in a name. */
export function beginningsOf(text: string, shape: LineParts): string[] | undefined {
  const beginnings = new Set<string>();
  let at = shape.marks[0] as number;
  for (let part = 0; part <= shape.count; part++) {
    const to = part < shape.count ? (shape.marks[part * 2 + 1] as number) : shape.end;
    for (let start = at; start < to; start++) {
      if (!isLetter(text, start) || (start > at && isLetter(text, start - 1))) continue;
      const beginning = beginningAt(text, shape, start);
      if (beginning === undefined) return undefined;
      if (beginning.length > 1) beginnings.add(beginning);
    }
    at = shape.marks[part * 2 + 2] ?? to;
  }
  return [...beginnings];
}

function beginningAt(text: string, shape: LineParts, start: number): string | undefined {
  let letters = '';
  for (let at = start; at < shape.end && letters.length < lettersOfName; at++) {
    const part = shape.partAt(at);
    if (shape.kinds[part] === 'name') return undefined;
    if (shape.kinds[part] === 'address' || splitter.test(text[at] ?? '')) break;
    if (isLetter(text, at)) letters += plainLetters(text[at] ?? '');
  }
  return letters;
}

/**
 * Which words resemble which addresses, as a number; -1 where it is too much for one.
 * @param beginnings of the words between the parts, as `beginningsOf` gives them
 */
export function resemblancesOf(text: string, shape: LineParts, beginnings: readonly string[]): number {
  let all = 1;
  if (beginnings.length === 0 && shape.countOf('name') === 0) return all;
  for (let part = 0; part < shape.count; part++) {
    if (shape.kinds[part] !== 'address') continue;
    const from = shape.marks[part * 2 + 1] as number;
    const localPart = text.slice(from, text.indexOf('@', from)).toLowerCase();
    for (const beginning of beginnings) all = all * 2 + (localPart.includes(beginning) ? 1 : 0);
    for (let name = 0; name < shape.count; name++) {
      if (shape.kinds[name] !== 'name') continue;
      const start = shape.marks[name * 2 + 1] as number;
      const beginning = text.slice(
        start,
        Math.min(start + lettersOfName, shape.marks[name * 2 + 2] as number),
      );
      all = all * 2 + (localPart.includes(plainLetters(beginning)) ? 1 : 0);
    }
    if (all > maxResemblances) return -1;
  }
  return all;
}

const isLetter = (text: string, at: number): boolean => /\p{L}/u.test(text[at] ?? '');

const plainLetters = (text: string): string =>
  beyondAscii.test(text) ? text.normalize('NFD').replace(noLetter, '').toLowerCase() : text.toLowerCase();
