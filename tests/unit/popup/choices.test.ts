import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Entry, reviewCollaborators } from '../../../src/collaborators/review';
import {
  canBeAccepted,
  choiceSets,
  isReady,
  isTicked,
  keyOf,
  select,
  withTicks,
} from '../../../src/popup/list/choices';
import type { Choices } from '../../../src/shared/storage/choices';

const pieces = fc.constantFrom(
  'anna@example.org',
  'ANNA@example.org',
  'be\u200Bn@example.org',
  'ben@gmial.com',
  '12345',
  'carl_7',
  'please add carl_7',
  'two@@example.org',
  'info@example.org',
  'member@example.org',
  'pending@example.org',
  'eve@elsewhere.example',
  'dee@example.edu, ben@gmial.com',
);
const known = new Map([
  ['member@example.org', 'member'],
  ['pending@example.org', 'pending'],
] as const);
const options = { known, allowed: { suffixes: ['example.org', 'gmial.com', 'example.edu'], addresses: [] } };
const none: Choices = { accepted: [], unticked: [] };

const lists = fc
  .array(pieces, { maxLength: 14 })
  .map((lines) => reviewCollaborators(lines.join('\n'), options));
/** A list, and a tick set or taken away from entries of it, one after the other. */
const worked = fc.tuple(lists, fc.array(fc.tuple(fc.nat(20), fc.boolean()), { maxLength: 10 }));

function choose(entries: readonly Entry[], ticks: readonly [number, boolean][]): Choices {
  return ticks.reduce((choices, [at, isWanted]) => {
    const entry = entries[at % Math.max(1, entries.length)];
    return entry ? withTicks(choices, [entry], isWanted) : choices;
  }, none);
}

test('who is filled in is ready + fixed − unticked + accepted, whatever is ticked', () => {
  fc.assert(
    fc.property(worked, ([review, ticks]) => {
      const { people, unticked, accepted } = select(review, choiceSets(choose(review.entries, ticks)));
      expect(people).toHaveLength(review.counts.ready + review.counts.fixed - unticked + accepted);
      const { total, ...states } = review.counts;
      expect(Object.values(states).reduce((sum, count) => sum + count, 0)).toBe(total);
    }),
  );
});

test('exactly the people with a tick are filled in, each once and in the order of the text', () => {
  fc.assert(
    fc.property(worked, ([review, ticks]) => {
      const sets = choiceSets(choose(review.entries, ticks));
      const { people } = select(review, sets);
      const ticked = review.entries.filter((entry) => isTicked(entry, sets)).map(keyOf);
      expect(people.map((person) => person.toLowerCase())).toEqual([...new Set(ticked)]);
    }),
  );
});

test('the last tick of an entry holds; one that takes none stays without', () => {
  fc.assert(
    fc.property(worked, ([review, ticks]) => {
      const [at, isWanted] = ticks.at(-1) ?? [0, true];
      const entry = review.entries[at % Math.max(1, review.entries.length)];
      if (!entry || ticks.length === 0) return;
      const canTick = isReady(entry) || canBeAccepted(entry);
      expect(isTicked(entry, choiceSets(choose(review.entries, ticks)))).toBe(canTick && isWanted);
    }),
  );
});

test('somebody outside of the allowed domains is filled in only when taken all the same', () => {
  const allowed = { suffixes: ['example.org'], addresses: [] };
  const review = reviewCollaborators('eva@exa\u200Bmple.net\nEva@example.net\nanna@example.org', { allowed });
  expect(select(review, choiceSets(none)).people).toEqual(['anna@example.org']);
  const taken = withTicks(none, review.entries, true);
  expect(taken.accepted).toEqual(['eva@example.net']);
  const selection = select(review, choiceSets(taken));
  expect(selection).toEqual({ people: ['eva@example.net', 'anna@example.org'], accepted: 1, unticked: 0 });
});

test('without choices the review’s own people are filled in', () => {
  fc.assert(
    fc.property(lists, (review) => {
      expect(select(review, choiceSets(none)).people).toBe(review.people);
    }),
  );
});

test.each([
  ['a certain fault', 'two@@example.org', false],
  ['a misspelt domain', 'ben@gmial.com', true],
  ['a shared mailbox', 'info@example.org', true],
  ['a person outside', 'eve@elsewhere.example', true],
  ['a member, since what is known may be old', 'member@example.org', true],
  ['somebody invited before', 'pending@example.org', true],
  ['a word that names nobody', 'https://example.org/', false],
])('%s: %s can be taken all the same: %s', (_what, text, can) => {
  const [entry] = reviewCollaborators(text, options).entries;
  expect(entry && canBeAccepted(entry)).toBe(can);
});
