import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PlainEntries } from '../../../src/collaborators/plain-entries';
import { type ReviewOptions, reviewCollaborators, reviewToSend } from '../../../src/collaborators/review';
import { runs } from '../../plan';

/** Few names and domains, so that people come twice, in another letter case, and domains begin one another. */
const address = fc
  .tuple(
    fc.constantFrom('', '', '', '1', '2', '3', '4', '17.'),
    fc.constantFrom('ada', 'Ben', 'carl.d', 'dee_e', 'first.last', 'info', "o'neil", 'test'),
    fc.constantFrom('', '', '1', '2'),
    fc.constantFrom(
      'example.org',
      'example.org',
      'EXAMPLE.org',
      'example.com',
      'lab.example.org',
      'example.or',
    ),
  )
  .map(([number, name, digit, domain]) => `${number}${name}${digit}@${domain}`);
const separator = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r', ', ', '; ', '\n\n', '\n;', '\t', ' ');
const list = fc
  .array(fc.tuple(address, separator), { maxLength: 12 })
  .map((pieces) => pieces.map(([one, between]) => one + between).join(''));
const options = fc.constantFrom<ReviewOptions>(
  {},
  { known: new Map([['ada@example.org', 'member'] as const, ['ben1@example.com', 'pending'] as const]) },
  { allowed: { suffixes: ['.example.org'], addresses: ['Ben@example.com'] } },
);

const isPlain = (text: string): boolean => reviewToSend(text) instanceof PlainEntries;

describe('a list of nothing but addresses', () => {
  it('is what it is when every line is read in full', () => {
    fc.assert(
      fc.property(list, options, (text, given) => {
        expect(reviewCollaborators(text, given)).toEqual(
          reviewCollaborators(text, { ...given, isInFull: true }),
        );
      }),
      { numRuns: runs(300) },
    );
  });

  it('is kept as numbers where nothing more is to be said of them', () => {
    expect(isPlain('ada@example.org\nben@example.org, Ada@EXAMPLE.org;\n\ncarl@example.com')).toBe(true);
    expect(isPlain('1ada@example.org\n2ben@example.org\n3carl@example.org')).toBe(false);
    expect(isPlain('ada@example.org\nben@example.or')).toBe(false);
    expect(isPlain('ada@example.org\nBen')).toBe(false);
  });

  it('may be longer than its length lets expect', () => {
    const people = Array.from({ length: 5000 }, (_, at) => `a${at}@b.org`);
    const text = people.join('\n');
    expect(isPlain(text)).toBe(true);
    expect(reviewCollaborators(text).people).toEqual(people);
  });

  it('is the same after it was handed over', () => {
    const text = 'ada@example.org\nAda@example.org\nben@example.org';
    const review = reviewToSend(text);
    if (!(review instanceof PlainEntries)) throw new Error('It is not kept as numbers.');
    const received = new PlainEntries(text, structuredClone(review.parts));
    expect(received.entries()).toEqual(reviewCollaborators(text).entries);
    expect(received.people()).toEqual(['ada@example.org', 'ben@example.org']);
    expect(received.counts()).toMatchObject({ ready: 2, duplicate: 1, total: 3 });
  });
});
