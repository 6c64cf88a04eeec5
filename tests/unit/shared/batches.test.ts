import fc from 'fast-check';
import { expect, test } from 'vitest';
import { afterBegin, afterFill, afterGrant, isAbout, isDone, standOf } from '../../../src/shared/batches';
import type { BatchRun } from '../../../src/shared/storage/batch-runs';

const peopleOf = (count: number): string[] => Array.from({ length: count }, (_, at) => `p${at}@example.org`);
const runOf = (people: string[]): BatchRun => ({
  id: 'run',
  host: 'acme.login.illumina.com',
  workgroup: 'Lab',
  region: 'euc1',
  people,
  batches: [],
  usedAt: 0,
});

test('batches cover the list: each person once, in order, in as many batches as were said', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 90 }), (count, size) => {
      const people = peopleOf(count);
      let run = runOf(people);
      const filled: string[] = [];
      const { of } = standOf(people, run.batches, size);
      for (let number = 1; !isDone(run); number++) {
        const stand = standOf(run.people, run.batches, size);
        expect([stand.number, stand.of, stand.granted]).toEqual([number, of, filled.length]);
        run = afterFill(run, stand.next, number);
        expect(standOf(run.people, run.batches, size).isFilled).toBe(true);
        filled.push(...stand.next);
        run = afterGrant(run, stand.next, number);
      }
      expect(filled).toEqual(people);
      expect(run.batches).toHaveLength(of);
    }),
  );
});

test('a batch that was filled and not granted comes again', () => {
  const people = peopleOf(5);
  const run = afterFill(runOf(people), people.slice(0, 2), 1);
  expect(standOf(people, run.batches, 2)).toMatchObject({ number: 1, of: 3, granted: 0, isFilled: true });
  expect(standOf(people, run.batches, 2).next).toEqual(people.slice(0, 2));
});

test('who was taken out of the dialog before the grant comes again, and letter case does not matter', () => {
  const people = peopleOf(5);
  let run = afterFill(runOf(people), people.slice(0, 3), 1);
  run = afterGrant(run, ['P0@example.org', 'p2@example.org', 'somebody@example.com'], 2);
  const stand = standOf(people, run.batches, 3);
  expect(stand.next).toEqual(['p1@example.org', 'p3@example.org', 'p4@example.org']);
  expect([stand.number, stand.of, stand.granted]).toEqual([2, 2, 2]);
});

test('those whom the page shows as members before their grant is noted are not lost from the run', () => {
  const people = peopleOf(5);
  let run = afterFill(afterBegin(runOf([]), people, 'euc1', 1), people.slice(0, 2), 1);
  run = afterGrant(run, people.slice(0, 2), 2);
  run = afterFill(afterBegin(run, people.slice(2), 'euc1', 3), people.slice(2, 4), 3);
  // The list leaves the second batch out already, and its grant comes after the next batch has begun.
  run = afterBegin(run, people.slice(4), 'euc1', 4);
  run = afterGrant(run, people.slice(2, 4), 4);
  run = afterGrant(afterFill(run, people.slice(4), 5), people.slice(4), 6);
  expect(isDone(run)).toBe(true);
  expect(isAbout(run, people)).toBe(true);
  expect(standOf([], run.batches, 2)).toMatchObject({ granted: 5, left: 0, of: 3 });
});

test('a grant of other people leaves a run as it is', () => {
  const run = afterFill(runOf(peopleOf(5)), peopleOf(2), 1);
  expect(afterGrant(run, ['somebody@example.com'], 2)).toBe(run);
});

test('a list that was changed meanwhile is split anew, and nobody who was granted comes twice', () => {
  const run = afterGrant(afterFill(runOf(peopleOf(4)), peopleOf(2), 1), peopleOf(2), 2);
  const changed = ['new@example.org', ...peopleOf(3)];
  expect(standOf(changed, run.batches, 2)).toMatchObject({
    next: ['new@example.org', 'p2@example.org'],
    number: 2,
    of: 2,
    granted: 2,
  });
});
