import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PersonIndex } from '../../../src/users/person-index';
import { nameKey, searchKey } from '../../../src/users/search-key';
import { anyReading } from './readings';

describe('names are the same', () => {
  test.each([
    ['Doe, Jane', 'jane  DOE'],
    ['Çelik, Ayşe, PhD', 'Ayse Celik'],
    ['Dr. Jürgen Müller-Lüdenscheidt', 'Muller Ludenscheidt, Jurgen'],
    ['O’Brien, Siân', "Sian O'Brien"],
    ['Søren Weiß', 'Weiss, Soren'],
  ])('%s and %s', (one, other) => expect(nameKey(one)).toBe(nameKey(other)));

  test.each([
    ['Jane Doe', 'Jane A. Doe'],
    ['Jane Doe', 'Jane Do'],
    ['Dr Dre', 'Dre'],
  ])('but not %s and %s', (one, other) => expect(nameKey(one)).not.toBe(nameKey(other)));

  test.each(['-', '', ' – ', '12'])('“%s” is no name', (text) => expect(nameKey(text)).toBe(''));

  test('folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(searchKey(searchKey(text))).toBe(searchKey(text));
      }),
    );
  });
});

describe('somebody is found', () => {
  const index = new PersonIndex([
    { name: 'Jane Doe', login: 'jd1', address: 'jane@example.org' },
    { name: 'Jane Doe', login: '', address: 'jane@example.com' },
    { name: 'Ben Okafor', login: 'ben@example.org', address: '' },
  ]);

  test('by address before login before name, with everybody whom that fits', () => {
    expect(index.find({ name: 'Ben Okafor', login: '', address: 'JANE@example.org' })).toEqual({
      by: 'address',
      indexes: [0],
    });
    expect(index.find({ name: 'Ben Okafor', login: 'JD1', address: '' })).toEqual({
      by: 'login',
      indexes: [0],
    });
    expect(index.find({ name: 'doe, jane', login: '', address: '' })).toEqual({
      by: 'name',
      indexes: [0, 1],
    });
    expect(index.find({ name: '', login: '', address: 'ben@example.org' })?.indexes).toEqual([2]);
    expect(index.find({ name: '-', login: '', address: 'x@example.org' })).toBeUndefined();
  });

  test('whoever is in the index is, and those found by an address have it', () => {
    fc.assert(
      fc.property(anyReading, ({ users }) => {
        const all = new PersonIndex(users);
        for (const [place, user] of users.entries()) {
          const found = all.find(user);
          const isNamed = user.address !== '' || user.login !== '' || nameKey(user.name) !== '';
          expect(found?.indexes.includes(place) ?? false).toBe(isNamed);
        }
      }),
    );
  });
});
