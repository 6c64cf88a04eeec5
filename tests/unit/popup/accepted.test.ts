import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reviewCollaborators } from '../../../src/collaborators/review';
import { canBeAccepted, withAccepted } from '../../../src/popup/accepted';

const pieces = fc.constantFrom(
  'anna@example.org',
  'ANNA@example.org',
  'ben@gmial.com',
  '12345',
  'carl_7',
  'please add',
  'two@@example.org',
  'dee@example.edu, ben@gmial.com',
  'info@example.org',
  'eva@exa\u200Bmple.net',
  'EVA@example.net',
);

test('accepting doubtful people moves them to the ready ones, and the numbers still add up', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (lines) => {
      const allowed = { suffixes: ['example.org', 'example.edu'], addresses: [] };
      const review = reviewCollaborators(lines.join('\n'), { allowed });
      const wanted = review.entries.filter(canBeAccepted).map(({ person }) => person.toLowerCase());
      const after = withAccepted(review, wanted);
      const { total, ...states } = after.counts;
      expect(Object.values(states).reduce((sum, count) => sum + count, 0)).toBe(total);
      expect(total).toBe(review.counts.total);
      expect(after.entries.some(canBeAccepted)).toBe(false);
      for (const person of wanted) expect(after.people.map((one) => one.toLowerCase())).toContain(person);
      expect(new Set(after.people.map((one) => one.toLowerCase())).size).toBe(after.people.length);
    }),
  );
});

test('somebody outside of the allowed domains is filled only when accepted, and shows what was fixed', () => {
  const allowed = { suffixes: ['example.org'], addresses: [] };
  const review = reviewCollaborators('eva@exa\u200Bmple.net\nEva@example.net\nanna@example.org', { allowed });
  expect(review.people).toEqual(['anna@example.org']);
  expect(review.entries.map(({ state }) => state)).toEqual(['outside', 'duplicate', 'ready']);
  const after = withAccepted(review, ['eva@example.net']);
  expect(after.people).toEqual(['eva@example.net', 'anna@example.org']);
  expect(after.entries[0]).toMatchObject({ state: 'fixed', removed: ['U+200B'] });
  expect(after.counts).toMatchObject({ ready: 1, fixed: 1, duplicate: 1, outside: 0, total: 3 });
});
