import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ListOwner, ShownList } from '../../../src/features/remember/shown-list';

const users: ListOwner = { list: 'users', workgroup: 'Core Lab' };
const pending: ListOwner = { list: 'pending', workgroup: 'Core Lab' };
const heads = 'Name\nUser ID';
const rowsOf = (...names: string[]): string[][] => names.map((name) => [`${name}@example.org`]);

test('users in whose table somebody has just joined are not pending when the menu changes first', () => {
  const shown = new ShownList();
  expect(shown.isShown(users, { headings: heads, rows: rowsOf('anna', 'ben') })).toBe(true);
  expect(shown.isShown(pending, { headings: heads, rows: rowsOf('new', 'anna', 'ben') })).toBe(false);
  expect(shown.isShown(users, { headings: heads, rows: rowsOf('new', 'anna', 'ben') })).toBe(true);
});

test('a list with other headings, or with other people, is the one that the menu speaks of', () => {
  const shown = new ShownList();
  shown.isShown(users, { headings: heads, rows: rowsOf('anna', 'ben') });
  expect(shown.isShown(pending, { headings: 'Invited', rows: rowsOf('anna') })).toBe(true);
  expect(shown.isShown(users, { headings: heads, rows: rowsOf('anna', 'ben') })).toBe(true);
  expect(shown.isShown(pending, { headings: heads, rows: rowsOf('cleo', 'dan') })).toBe(true);
  expect(shown.isShown(users, { headings: heads, rows: [] })).toBe(true);
});

test('users are not pending either where their table comes back before the menu changes', () => {
  const shown = new ShownList();
  shown.isShown(users, { headings: heads, rows: rowsOf('anna', 'ben') });
  shown.isShown(pending, { headings: 'Invited', rows: rowsOf('cleo') });
  expect(shown.isShown(pending, { headings: heads, rows: rowsOf('new', 'anna', 'ben') })).toBe(false);
  expect(shown.isShown(users, { headings: heads, rows: rowsOf('new', 'anna', 'ben') })).toBe(true);
  expect(shown.isShown(pending, { headings: 'Invited', rows: rowsOf('cleo') })).toBe(true);
});

test('two workgroups may have most of their people in common, but not all', () => {
  const shown = new ShownList();
  const other: ListOwner = { list: 'users', workgroup: 'Assay Lab' };
  shown.isShown(users, { headings: heads, rows: rowsOf('anna', 'ben', 'cleo') });
  expect(shown.isShown(other, { headings: heads, rows: rowsOf('anna', 'ben', 'cleo') })).toBe(false);
  expect(shown.isShown(other, { headings: heads, rows: rowsOf('anna', 'ben', 'dan') })).toBe(true);
});

test('however people come and go one at a time, the users are never shown as the pending ones', () => {
  const change = fc.record({ joins: fc.boolean(), toPending: fc.boolean() });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
      const shown = new ShownList();
      const names = ['anna', 'ben', 'cleo'];
      shown.isShown(users, { headings: heads, rows: rowsOf(...names) });
      for (const [index, { joins, toPending }] of changes.entries()) {
        if (joins) names.unshift(`person${index}`);
        const owner = toPending ? pending : users;
        expect(shown.isShown(owner, { headings: heads, rows: rowsOf(...names) })).toBe(!toPending);
        if (toPending) shown.isShown(users, { headings: heads, rows: rowsOf(...names) });
      }
    }),
  );
});
