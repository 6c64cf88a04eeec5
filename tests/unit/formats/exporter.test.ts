import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWhole } from '../../plan';
import { written } from './exporter';
import { expectWhole } from './partition';
import { readFile, readPaste } from './reading';

const times = isWhole ? 100_000 : 1_000;
const longest = isWhole ? 1_200_000 : 60_000;
const lower = (all: readonly string[]): string[] => all.map((one) => one.toLowerCase()).sort();

test(
  'whoever a random program writes into an export is read out of it, and nobody else',
  () => {
    fc.assert(
      fc.property(written, ({ text, people, hasState }) => {
        const { review } = readPaste(text);
        expectWhole(text, review);
        const due = people.filter(({ isOut }) => !(hasState && isOut));
        expect(lower(review.people)).toEqual(lower(due.map(({ address }) => address)));
        const seen = new Set(review.entries.map(({ person }) => person.toLowerCase()));
        for (const { address } of people) expect(seen).toContain(address);
      }),
      { numRuns: times },
    );
  },
  longest,
);

test(
  'and the same as a file, by the column that is preselected',
  async () => {
    await fc.assert(
      fc.asyncProperty(written, async ({ text, people, hasState }) => {
        const { text: taken, review } = await readFile(new TextEncoder().encode(text), 'export.txt');
        expectWhole(taken, review);
        const due = people.filter(({ isOut }) => !(hasState && isOut));
        expect(lower(review.people)).toEqual(lower(due.map(({ address }) => address)));
      }),
      { numRuns: times / 4 },
    );
  },
  longest,
);
