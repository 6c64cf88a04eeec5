import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRoleAddress } from '../../../src/collaborators/address/role-addresses';
import { type Review, reviewCollaborators } from '../../../src/collaborators/review';
import { isMachineLogin } from '../../../src/formats/standing/machines';
import { runs } from '../../plan';

/** Separators, blanks, and what cannot be seen: the only characters that belong to no entry. */
const nothing = new RegExp(
  `[${[
    ...[
      '\\s',
      '\\u0085',
      ',;|',
      '\\uFF0C\\u3001\\u060C',
      '\\uFF1B\\u061B',
      '\\0-\\x1F',
      '\\x7F-\\x9F',
      '\\u00AD',
    ],
    ...[
      '\\u034F',
      '\\u061C',
      '\\u180E',
      '\\u200B-\\u200F',
      '\\u202A-\\u202E',
      '\\u2060-\\u206F',
      '\\uFE00-\\uFE0F',
    ],
  ].join('')}]`,
);

/** Every entry is a stretch of its own, and what lies between them separates or cannot be seen. */
function expectPartition(text: string, review: Review): void {
  let end = 0;
  for (const entry of review.entries) {
    expect(entry.from).toBeGreaterThanOrEqual(end);
    expect(entry.to).toBeGreaterThan(entry.from);
    expect(entry.original).toBe(text.slice(entry.from, entry.to));
    expectNothing(text.slice(end, entry.from));
    end = entry.to;
  }
  expectNothing(text.slice(end));
  const { total, ...states } = review.counts;
  expect(total).toBe(review.entries.length);
  expect(Object.values(states).reduce((sum, count) => sum + count)).toBe(total);
  for (const [state, count] of Object.entries(states)) {
    expect(review.entries.filter((entry) => entry.state === state)).toHaveLength(count);
  }
  const filled = review.entries.filter(({ state }) => state === 'ready' || state === 'fixed');
  expect(review.people).toEqual(filled.map(({ person }) => person));
  expect(new Set(review.people.map((person) => person.toLowerCase())).size).toBe(review.people.length);
}

function expectNothing(between: string): void {
  expect([...between].filter((character) => !nothing.test(character)).join('')).toBe('');
}

const local = fc.stringMatching(/^[a-z][a-z0-9]{1,8}(\.[a-z0-9]{1,6})?(\+[a-z]{2})?$/);
const domain = fc.constantFrom(
  'example.org',
  'example.com',
  'lab.example.edu',
  'Example.Org',
  'a-b.example.org',
);
const address = fc
  .tuple(local, domain)
  .map(([name, host]) => `${name}@${host}`)
  .filter((one) => !isRoleAddress(one));
const addresses = fc.uniqueArray(address, {
  selector: (one) => one.toLowerCase(),
  minLength: 1,
  maxLength: 12,
});
// `ci_0`, `svc-1`: machines log in by such names, which wait.
const userId = fc
  .stringMatching(/^[a-z]{2,6}[._-]?[a-z]{0,4}[0-9]{1,3}$/)
  .filter((login) => !isMachineLogin(login));
const lineEnd = fc.constantFrom('\n', '\r\n', '\r', '\u2028', '\u0085', '\n\n', '\v', ' \n ');

const short: ((person: string) => string)[] = [
  (person) => person,
  (person) => `(${person})`,
  (person) => `mailto:${person}`,
  (person) => `mailto:${person}?subject=x`,
  (person) => `"${person}"`,
  (person) => `[${person}](mailto:${person})`,
  (person) => `\u200B${person}\uFEFF`,
  (person) => person.replace('@', '\u200B@'),
];
const long: ((person: string) => string)[] = [
  ...short,
  (person) => `<${person}>`,
  (person) => `Zoë Quux <${person}>`,
  (person) => `"Quux, Zoë" <${person}>`,
  (person) => `Quux, Zoë <${person}>`,
  (person) => `'${person}' <${person}>`,
  (person) => `${person} (Zoë Quux)`,
  (person) => `${person}.`,
];
const whole: ((person: string) => string)[] = [
  ...long,
  (person) => `Zoë Quux ${person}`,
  (person) => `Zoë Quux\t${person}\tUser`,
  (person) => `Zoë\tQuux\t${person}`,
  (person) => `1. ${person}`,
  (person) => `- ${person}`,
  (person) => `•\t${person}`,
  (person) => `To: ${person}`,
  (person) => `| Zoë Quux | ${person} |`,
];
const ways = [
  { formats: short, separator: fc.constantFrom(' ', '  ', '\u00A0', ' \u3000') },
  { formats: long, separator: fc.constantFrom(',', ', ', ';', '; ', ' ;\t', ',\n', ' and ', '，') },
  { formats: whole, separator: lineEnd },
].map(({ formats, separator }) =>
  fc.array(fc.tuple(fc.constantFrom(...formats), separator), { minLength: 12, maxLength: 12 }),
);

const piece = fc.constantFrom(
  ...[
    'jane@example.org',
    'Jane@Example.org',
    'bob@example.com',
    'jdoe',
    'a.smith2',
    'Jane',
    'Doe',
    'please',
    'and',
  ],
  ...[
    ' ',
    ' ',
    ' ',
    '\t',
    '\n',
    '\n',
    '\r\n',
    ',',
    ';',
    ', ',
    '|',
    '<',
    '>',
    '"',
    "'",
    '“',
    '”',
    '(',
    ')',
    '[',
    '](',
  ],
  ...[
    '@',
    '.',
    '-',
    '_',
    ':',
    '?',
    '/',
    '\\',
    '1.',
    '• ',
    'To: ',
    'Name',
    'mailto:',
    'example.org',
    'https://',
    '42',
  ],
  ...[
    '\u200B',
    '\uFEFF',
    '\u00A0',
    '\u00AD',
    '\u202E',
    '＠',
    '。',
    'é',
    'а',
    '😀',
    '\uD800',
    'x@gmial.com',
    'j',
    'PhD',
  ],
);
const mess = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
const anyText = fc.oneof(
  mess,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme' }),
);

describe('whatever is pasted', () => {
  it('every piece of it ends in exactly one bucket', () => {
    fc.assert(
      fc.property(anyText, (text) => expectPartition(text, reviewCollaborators(text))),
      { numRuns: runs(1000) },
    );
  });

  it('lone surrogates and all other code units are survived', () => {
    const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 });
    fc.assert(
      fc.property(units, (codes) => {
        const text = String.fromCharCode(...codes);
        expectPartition(text, reviewCollaborators(text));
      }),
      { numRuns: runs(500) },
    );
  });

  it('reviewing the people again gives the same people, all ready', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          addresses.map((people) => people.join('; ')),
        ),
        (text) => {
          const { people } = reviewCollaborators(text);
          const again = reviewCollaborators(people.join('\n'));
          expect(again.people).toEqual(people);
          expect(again.counts.ready).toBe(again.counts.total);
        },
      ),
      { numRuns: runs(1000) },
    );
  });

  it('only addresses and user IDs of plain characters are filled', () => {
    const plain =
      /^(?:[A-Za-z0-9_.+'-]+@[A-Za-z0-9.-]+\.[A-Za-z0-9-]{2,}|[A-Za-z0-9_][A-Za-z0-9._-]*[A-Za-z0-9_])$/;
    fc.assert(
      fc.property(anyText, (text) => {
        for (const person of reviewCollaborators(text).people) expect(person).toMatch(plain);
      }),
    );
  });

  it('the short way for plain lines gives what the long way gives', () => {
    const separator = fc.constantFrom(' ', ',', '; ', '\t', '\n', '\r\n', '\n\n');
    const odd = fc.constantFrom(
      'x@gmial.com',
      'a@b',
      'jdoe',
      'info@example.org',
      `${'a'.repeat(60)}@example.org`,
      'Jane Doe',
      'a@b.org.',
    );
    const words = fc.array(fc.tuple(fc.oneof({ weight: 9, arbitrary: address }, odd), separator), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(words, (parts) => {
        const lines = parts.flat().join('').split('\n');
        const short = reviewCollaborators(lines.join('\n'));
        const long = reviewCollaborators(lines.map((line) => `\u200B${line}`).join('\n'));
        const withoutOffsets = ({ entries }: Review) =>
          entries.map((entry) => ({ ...entry, from: 0, to: 0 }));
        expect(withoutOffsets(long)).toEqual(withoutOffsets(short));
      }),
    );
  });
});

describe('nobody is lost', () => {
  it.each(
    ways.map((way, index) => [['by blanks', 'by commas and semicolons', 'by lines'][index], way] as const),
  )('however people are written, separated %s', (_name, way) => {
    fc.assert(
      fc.property(addresses, way, (people, styles) => {
        const text = people.map((person, index) => {
          const [format, separator] = styles[index] as (typeof styles)[number];
          return format(person) + separator;
        });
        const review = reviewCollaborators(text.join(''));
        expect(review.people).toEqual(people);
        expect(review.counts.total).toBe(people.length);
      }),
      { numRuns: runs(500) },
    );
  });

  it('user IDs among addresses', () => {
    const people = fc.uniqueArray(fc.oneof(userId, address), {
      minLength: 1,
      selector: (one) => one.split('@')[0] ?? '',
    });
    const separator = fc.oneof(lineEnd, fc.constantFrom(',', ', ', ';', ' ; '));
    fc.assert(
      fc.property(people, separator, (list, between) => {
        expect(reviewCollaborators(list.join(between)).people).toEqual(list);
      }),
      { numRuns: runs(500) },
    );
  });

  it('user IDs in one line with blanks only, each with a digit', () => {
    fc.assert(
      fc.property(fc.uniqueArray(userId, { minLength: 1 }), (list) => {
        expect(reviewCollaborators(list.join(' ')).people).toEqual(list);
      }),
    );
  });

  it('people in other letter case are duplicates of the first', () => {
    const mixed = (text: string, upper: boolean[]): string =>
      [...text]
        .map((letter, index) => (upper[index % upper.length] ? letter.toUpperCase() : letter))
        .join('');
    const cases = fc.array(fc.boolean(), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(
        fc.oneof(address, userId),
        fc.array(cases, { minLength: 1, maxLength: 5 }),
        (person, repeats) => {
          const lines = [person, ...repeats.map((upper) => mixed(person, upper))];
          const review = reviewCollaborators(lines.join('\n'));
          expect(review.people).toEqual([person]);
          expect(review.counts.duplicate).toBe(repeats.length);
          for (const entry of review.entries.slice(1)) expect(entry.duplicateOf).toBe(1);
        },
      ),
    );
  });
});

it('a domain with a comma for its dot leaves no user ID behind', () => {
  const { people, counts } = reviewCollaborators('jane@example,org\nben@example.org');
  expect(people).toEqual(['ben@example.org']);
  expect(counts).toMatchObject({ ready: 1, doubtful: 2, total: 3 });
});
