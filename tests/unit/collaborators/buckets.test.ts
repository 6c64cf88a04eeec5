import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRoleAddress } from '../../../src/collaborators/address/role-addresses';
import { AllowList } from '../../../src/collaborators/allowed-domains';
import {
  type AllowedDomains,
  type ReviewOptions,
  reviewCollaborators,
} from '../../../src/collaborators/review';
import { runs } from '../../plan';

const none: AllowedDomains = { suffixes: [], addresses: [] };

describe('allowed domains', () => {
  it.each([
    ['example.org', 'a@example.org', true],
    ['@example.org', 'a@example.org', true],
    ['Example.ORG', 'a@eXample.org', true],
    ['example.org', 'a@sub.example.org', false],
    ['example.org', 'a@notexample.org', false],
    ['.example.org', 'a@sub.example.org', true],
    ['*.example.org', 'a@deep.sub.example.org', true],
    ['*.example.org', 'a@example.org', true],
    ['.example.org', 'a@notexample.org', false],
    ['*@example.org', 'a@example.org', true],
    ['"example.org", example.edu', 'a@example.edu', true],
    ['*', 'a@example.net', true],
    ['example.org', 'jdoe', true],
  ])('%s allows %s: %s', (suffix, person, isAllowed) => {
    expect(new AllowList({ ...none, suffixes: [suffix] }).allows(person)).toBe(isAllowed);
  });

  it('single addresses, in any letter case', () => {
    const list = new AllowList({ suffixes: [], addresses: ['Jane@Example.org'] });
    expect(list.allows('jane@example.org')).toBe(true);
    expect(list.allows('bob@example.org')).toBe(false);
  });

  it('with nothing in the list nothing is known, and nobody is outside', () => {
    for (const allowed of [none, { suffixes: ['', ' '], addresses: [''] }, undefined]) {
      const options: ReviewOptions = allowed === undefined ? {} : { allowed };
      expect(reviewCollaborators('a@example.org', options).counts).toMatchObject({ ready: 1, outside: 0 });
    }
  });

  it('those outside are not filled; a doubtful one stays doubtful and says both', () => {
    const allowed = { suffixes: ['example.org'], addresses: ['carl@example.net'] };
    const text = 'a@example.org\nb@example.edu\nB@example.edu\ncarl@example.net\njdoe7\ninfo@example.edu';
    const { people, entries } = reviewCollaborators(text, { allowed });
    expect(people).toEqual(['a@example.org', 'carl@example.net', 'jdoe7']);
    expect(entries.map(({ state, reasons }) => [state, ...reasons])).toEqual([
      ['ready'],
      ['outside', 'outsideDomains'],
      ['duplicate', 'repeated'],
      ['ready'],
      ['ready'],
      ['doubtful', 'roleAddress', 'outsideDomains'],
    ]);
  });

  it('members and pending people are that first of all', () => {
    const known = new Map([['a@example.edu', 'member' as const]]);
    const allowed = { suffixes: ['example.org'], addresses: [] };
    expect(reviewCollaborators('a@example.edu', { known, allowed }).counts).toMatchObject({
      member: 1,
      outside: 0,
    });
  });
});

describe('shared mailboxes', () => {
  it.each(['info', 'Admin', 'support', 'noreply', 'no-reply', 'helpdesk', 'IT', 'seqcore'])(
    '%s@',
    (local) => {
      const { entries } = reviewCollaborators(`${local}@example.org\nJane <${local}@example.org>`);
      for (const entry of entries) {
        expect(entry).toMatchObject({
          state: 'doubtful',
          person: `${local}@example.org`,
          reasons: ['roleAddress'],
        });
      }
    },
  );

  it.each(['informatics.jane', 'j.admin', 'supporter', 'hrvoje', 'newsome'])('not %s@', (local) => {
    expect(reviewCollaborators(`${local}@example.org`).counts.ready).toBe(1);
  });
});

const domain = fc.constantFrom('example.org', 'lab.example.org', 'example.edu', 'example.net', 'gmial.com');
const address = fc
  .tuple(fc.stringMatching(/^[a-z][a-z0-9.]{0,6}[a-z]$/), domain)
  .map(([local, host]) => `${local.replace(/\.+/g, '.')}@${host}`);
const person = fc.oneof({ weight: 4, arbitrary: address }, fc.stringMatching(/^[a-z]{2,5}[0-9]{1,2}$/));
const wrappings: ((one: string) => string)[] = [
  (one) => one,
  (one) => `<${one}>`,
  (one) => `Zoë Quux <${one}>`,
  (one) => `"Quux, Zoë" <${one}>`,
  (one) => one.toUpperCase(),
  (one) => `\u200B${one.slice(0, 1)}\u00AD${one.slice(1)}`,
];
const separators = ['\n', '\r\n', ', ', '; ', ' ;\n', '\u2028'];

describe('whoever is in the list, with whatever is known', () => {
  const entry = fc.tuple(person, fc.constantFrom(...wrappings), fc.constantFrom(...separators));
  const options = fc.record({
    standing: fc.array(fc.constantFrom<'member' | 'pending' | 'none'>('member', 'pending', 'none')),
    suffixes: fc.subarray(['example.org', '.example.org', 'example.edu', '*']),
  });

  it('every person arrives once, in the bucket that is due, and the buckets add up', () => {
    fc.assert(
      fc.property(
        fc.array(entry, { minLength: 1, maxLength: 30 }),
        options,
        (list, { standing, suffixes }) => {
          const text = list.map(([one, wrap, separator]) => wrap(one) + separator).join('');
          const different = [...new Set(list.map(([one]) => one))];
          const known = new Map<string, 'member' | 'pending'>();
          for (const [at, one] of different.entries()) {
            const how = standing[at];
            if (how === 'member' || how === 'pending') known.set(one, how);
          }
          const allowed = { suffixes, addresses: [] };
          const review = reviewCollaborators(text, { known, allowed });
          const { total, ...states } = review.counts;
          expect(Object.values(states).reduce((sum, count) => sum + count)).toBe(total);
          expect(total).toBe(list.length);
          expect(review.people.length).toBe(states.ready + states.fixed);

          const allowList = new AllowList(allowed);
          const dueFor = (one: string): string => {
            if (known.has(one)) return known.get(one) ?? '';
            if (one.endsWith('@gmial.com') || (one.includes('@') && isRoleAddress(one))) return 'doubtful';
            return allowList.allows(one) ? 'filled' : 'outside';
          };
          const seen = new Set<string>();
          for (const { person: found, state } of review.entries) {
            const one = found.toLowerCase();
            const due = dueFor(one);
            const bucket = state === 'ready' || state === 'fixed' ? 'filled' : state;
            expect(bucket).toBe(seen.has(one) && due !== 'doubtful' ? 'duplicate' : due);
            seen.add(one);
          }
          expect([...seen].sort()).toEqual([...different].sort());
          const filled = different.filter((one) => dueFor(one) === 'filled');
          expect(review.people.map((one) => one.toLowerCase())).toEqual(filled);
        },
      ),
      { numRuns: runs(400) },
    );
  });
});
