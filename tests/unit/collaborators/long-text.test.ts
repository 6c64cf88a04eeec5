import { describe, expect, it } from 'vitest';
import { reviewCollaborators } from '../../../src/collaborators/review';
import { isWhole } from '../../plan';

/** Long enough for what takes the square of the length to be felt. */
const textLength = isWhole ? 100_000 : 16_000;
const manyPeople = isWhole ? 100_000 : 30_000;
const units = [
  ...[
    '<',
    '>',
    '"',
    '""',
    '"@"',
    '"a@',
    '“a ',
    '“a “@',
    "'a ",
    "'a@' ",
    ',',
    ';',
    '\t',
    '|',
    ' ',
    '\n',
    '\r',
    '\u200B',
  ],
  ...[
    '@',
    '@ ',
    'a@',
    'a@ ',
    'a@b.',
    'a.',
    'a-',
    '.',
    '-',
    '_ ',
    '\\"',
    ' "\\"',
    '[',
    '[a](',
    '[a](b@c',
    '](',
    '(',
  ],
  ...[
    'a ',
    'a b ',
    'a1 ',
    'a-b ',
    'a,',
    'A,',
    'Aa, ',
    'Aa Bb, ',
    'Aa\t',
    'and ',
    'PhD, ',
    'To: ',
    ': ',
    '1. ',
  ],
  ...[
    '<a',
    '<a@b.org>',
    '<a@b.org ',
    'a@b.org\t',
    'a@b.org/',
    'a@b.org, Aa, ',
    'x@gmial.com ',
    'jane @ example.org ',
    'email=a@b.org ',
  ],
  ...[
    'To: "a\n ',
    'To: a,\n ',
    'To: a\n\tb@c.org',
    'BEGIN:VCARD\n',
    'ATTENDEE;CN="a\n ',
    'ATTENDEE;A=b:c@d.org\n',
    'X-A: b\n ',
    '=?UTF-8?Q?a?= ',
    '=?a?b?',
    '<a href=mailto:b@c.org>',
    'Hi you\njdoe\n',
    'Aa Bb\naa\n',
  ],
  ...[
    '{"a":',
    '[{"a":"b@c.org"},',
    '- a: b\n',
    'a:\n ',
    'a: b@c.org\n',
    'name: b\n',
    'name = "b"\n',
    'a = "b@c.org"\n',
    'Name,Email\n',
    'Name\tEmail\nb\tb@c.org\n',
    'Name  Email\n----  -----\n',
    '<td>',
    '<td>a<a href="mailto:b@c.org">',
    '&#39;',
    '&amp;amp;',
    '=3D=\n',
    'a\\nb@c.org',
    'dn: a\n b\n',
    'dn: a\nmail:: YUBiLm9yZw==\n\n',
    "INSERT INTO a VALUES ('b@c.org'),",
    'From a 2026\nContent-Type: text/html\n\n<p>',
  ],
  ...['http://', 'mailto:', '%40', '?subject=', '😀', '\uD800', '𝐣', 'é', '＠', 'a＠', '\u202E@'],
];

const ends = ['', '@', '"', '>'];

describe('long texts are reviewed to the end', () => {
  it.each(units.map((unit, at) => [unit, at] as const))(
    '%j over and over',
    (unit, at) => {
      // Each end closes many of the units.
      for (const end of isWhole ? ends : [ends[at % ends.length]]) {
        const text = unit.repeat(textLength / unit.length) + end;
        const { counts, entries } = reviewCollaborators(text);
        expect(counts.total).toBe(entries.length);
      }
    },
    60_000,
  );

  // Far longer than all else: where each blank is gone on from once more, these take minutes.
  it.each([' ', '\n', '\u200B'])(
    '%j over and over within a letter',
    (blank) => {
      const [above, below] = [
        'Dear all,\n\nplease add to the group:\n',
        ' and Ada <ada@example.org> now. She left.',
      ];
      const { counts, entries } = reviewCollaborators(above + blank.repeat(200_000) + below);
      expect(counts.total).toBe(entries.length);
    },
    20_000,
  );

  it('finds many thousand people in a plain list', () => {
    const people = Array.from(
      { length: manyPeople },
      (_, index) => `person${index}@lab${index % 50}.example.org`,
    );
    expect(reviewCollaborators(people.join('\n')).people).toEqual(people);
    expect(reviewCollaborators(people.join(', ')).people).toEqual(people);
    expect(
      reviewCollaborators(`${people.join('\n')}\n${people.join('\n').toUpperCase()}`).counts,
    ).toMatchObject({
      ready: manyPeople,
      duplicate: manyPeople,
    });
  });
});
