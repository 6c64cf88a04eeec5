import { expect } from 'vitest';
import type { Review } from '../../../src/collaborators/review';

/** Separators, blanks, and what cannot be seen: the only characters that belong to no entry. */
const nothing = new RegExp(
  `[${['\\s\\u0085,;|\\uFF0C\\u3001\\u060C\\uFF1B\\u061B', '\\0-\\x1F\\x7F-\\x9F\\u00AD', '\\u034F\\u061C\\u180E', '\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFE00-\\uFE0F'].join('')}]`,
  'gu',
);

/** The numbers of a review add up, and its entries share out all of the text. */
export function expectWhole(text: string, { entries, people, counts }: Review): void {
  let end = 0;
  for (const entry of entries) {
    expect(entry.from).toBeGreaterThanOrEqual(end);
    expect(entry.to).toBeGreaterThan(entry.from);
    expect(entry.original).toBe(text.slice(entry.from, entry.to));
    expect(text.slice(end, entry.from).replace(nothing, '')).toBe('');
    end = entry.to;
  }
  expect(text.slice(end).replace(nothing, '')).toBe('');
  const { total, ...states } = counts;
  expect(total).toBe(entries.length);
  expect(Object.values(states).reduce((sum, count) => sum + count)).toBe(total);
  const filled = entries.filter(({ state }) => state === 'ready' || state === 'fixed');
  expect(people).toEqual(filled.map(({ person }) => person));
  expect(new Set(people.map((person) => person.toLowerCase())).size).toBe(people.length);
}
