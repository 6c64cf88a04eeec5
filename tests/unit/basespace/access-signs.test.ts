import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accessReader, accessSigns, accessWords } from '../../../src/basespace/access-words';

const signOf = accessSigns(accessWords);

test('a dash is told from words for no access', () => {
  expect(['-', ' – ', '--', 'No Access', 'Has Access', 'Reviewer', ''].map(signOf)).toEqual([
    'dash',
    'dash',
    'dash',
    'none',
    'access',
    'other',
    'empty',
  ]);
});

test('other words may be read as well; what says both is access', () => {
  const read = accessReader({
    noAccess: [...accessWords.noAccess, 'kein Zugriff', 'Has Access'],
    someAccess: [...accessWords.someAccess, 'Leser', '–'],
  });
  expect(['Kein  Zugriff', 'LESER', 'No Access', 'Has Access', '-', '–'].map(read)).toEqual([
    'none',
    'access',
    'none',
    'access',
    'none',
    'access',
  ]);
});

test('each known word is read as what it is, however it is written, and signs and words agree', () => {
  const blank = fc.constantFrom('', ' ', '\u00A0', '\n ', '\u200B', '\u00AD');
  const word = fc.constantFrom<string>(...accessWords.noAccess, ...accessWords.someAccess);
  const read = accessReader(accessWords);
  fc.assert(
    fc.property(word, blank, blank, fc.boolean(), (known, before, after, isUpper) => {
      const text = `${before}${isUpper ? known.toUpperCase() : known}${after}`;
      expect(read(text)).toBe(accessWords.noAccess.some((none) => none === known) ? 'none' : 'access');
      expect(signOf(text)).toBe(read(text));
    }),
  );
});
