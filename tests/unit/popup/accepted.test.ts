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
);

test('accepting doubtful people moves them to the ready ones, and the numbers still add up', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (lines) => {
      const review = reviewCollaborators(lines.join('\n'));
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
