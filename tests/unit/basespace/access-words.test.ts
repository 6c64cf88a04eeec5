import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accessReader, accessWords } from '../../../src/basespace/access-words';

const read = accessReader(accessWords);

describe('words of access', () => {
  test.each([
    'Has Access',
    'HasAccess',
    'has access',
    ' Has\u00A0Access\n',
    'HasAccess+Archive',
    'Basic User',
    'Privileged User',
    'Analyst (+v38)',
  ])('“%s” is access', (word) => expect(read(word)).toBe('access'));
  test.each(['-', '–', '—', '−', ' ‐ ', '--', '－', 'No Access', 'no access', 'NoAccess'])(
    '“%s” is none',
    (word) => expect(read(word)).toBe('none'),
  );
  test.each(['', '  ', '\u200B', '\n\t'])('%j is empty', (word) => expect(read(word)).toBe('empty'));
  test.each(['2026-05-01', '+1 555 0103', 'Reviewer', 'jane@example.org', 'No Access for now', 'a-b', '-1'])(
    '“%s” is something else',
    (word) => expect(read(word)).toBe('other'),
  );
  test('words can be added', () => {
    const extended = accessReader({ noAccess: ['nicht erlaubt'], someAccess: ['Leser'] });
    expect([extended('Nicht erlaubt'), extended('LESER'), extended('Has Access')]).toEqual([
      'none',
      'access',
      'other',
    ]);
  });
  test('the same text is always read the same, however many were read before', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 12 }), { maxLength: 40 }), (texts) => {
        const fresh = accessReader({ ...accessWords });
        expect(texts.map((text) => read(text))).toEqual(texts.map((text) => fresh(text)));
      }),
    );
  });
});
