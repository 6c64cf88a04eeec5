import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { expectWhole } from './partition';
import { type Read, readFile, readPaste } from './reading';

/** What has to come of an input. */
interface Expected {
  situation: string;
  paste: boolean;
  ready: string[];
  either?: string[];
  doubtful: string[];
  never?: string[];
  names?: Record<string, string>;
  mostDoubtful?: number;
}

const folder = join(import.meta.dirname, 'cases');
const cases = readdirSync(folder)
  .toSorted()
  .map((name) => {
    const file = readdirSync(join(folder, name)).find((each) => each.startsWith('input.')) ?? '';
    const expected = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as Expected;
    return { name, file, bytes: new Uint8Array(readFileSync(join(folder, name, file))), expected };
  });

const read = ({ file, bytes, expected }: (typeof cases)[number]): Promise<Read> =>
  expected.paste ? Promise.resolve(readPaste(new TextDecoder().decode(bytes))) : readFile(bytes, file);

const lower = (people: readonly string[] = []): string[] => people.map((person) => person.toLowerCase());

describe('inputs from the field', () => {
  test('there are sixteen of them', () => expect(cases).toHaveLength(16));

  test.each(cases)('$name: $expected.situation', async (one) => {
    const { ready, either = [], doubtful, never, names = {}, mostDoubtful } = one.expected;
    const { text, review, offered } = await read(one);
    expectWhole(text, review);
    const filled = lower(review.people);
    for (const person of lower(ready)) expect(filled).toContain(person);
    for (const person of filled) expect(lower([...ready, ...either])).toContain(person);
    for (const person of lower(never)) expect(filled).not.toContain(person);
    const waiting = review.entries.filter(({ state }) => state === 'doubtful');
    const shown = waiting.map(({ person }) => person.toLowerCase());
    for (const person of lower(either)) {
      const suggested = waiting.map(({ suggestion = '' }) => suggestion.toLowerCase());
      expect([...filled, ...shown, ...suggested]).toContain(person);
    }
    for (const person of lower(doubtful)) {
      const isToBeSeen =
        shown.some((each) => each.includes(person)) || offered.toLowerCase().includes(person);
      expect(isToBeSeen, person).toBe(true);
    }
    for (const [person, name] of Object.entries(names)) {
      expect(review.entries.find((entry) => entry.person === person)?.name).toBe(name);
    }
    if (mostDoubtful !== undefined) expect(waiting.length).toBeLessThanOrEqual(mostDoubtful);
  });
});
