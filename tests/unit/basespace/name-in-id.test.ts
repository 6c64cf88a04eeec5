import { expect, test } from 'vitest';
import { mayBeNamed } from '../../../src/basespace/name-in-id';

const byName = (name: string) => ({ name, login: '', address: '' });
const byAddress = (address: string, name = '') => ({ name, login: '', address });
const byLogin = (login: string) => ({ name: '', login, address: '' });

test.each([byAddress('owen.owner@example.org'), byAddress('Owner_Owen2@example.org'), byLogin('owenowner')])(
  'an ID that is made of a name may be of whoever has that name: %o',
  (person) => {
    expect(mayBeNamed(byName('Owen Owner'), person)).toBe(true);
    expect(mayBeNamed(person, byName('Owner, Owen'))).toBe(true);
  },
);

test.each([
  byAddress('owen@example.org'),
  byAddress('owen.ownerson@example.org'),
  byAddress('owner@owen.example.org'),
  byLogin('o.owner'),
  byName('Owen Owner'),
  byAddress('owen.owner@example.org', 'Olga Owner'),
])(
  'nothing is said of an ID that is made of anything else, nor of whoever is shown by name as well: %o',
  (person) => {
    expect(mayBeNamed(byName('Owen Owner'), person)).toBe(false);
  },
);

test('one word is no name to tell somebody by, and an ID of signs alone is none', () => {
  expect(mayBeNamed(byName('Owner'), byLogin('owner'))).toBe(false);
  expect(mayBeNamed(byName(''), byLogin('123'))).toBe(false);
  expect(mayBeNamed({ ...byName('Owen Owner'), login: 'u1' }, byLogin('owen.owner'))).toBe(false);
});
