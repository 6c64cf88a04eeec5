import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePeople, findPerson, type Person } from '../../../src/basespace/person';

const person = (given: Partial<Person>): Person => ({ name: '', login: '', address: '', ...given });
const owen = person({ name: 'Owen Owner', address: 'owen@example.org' });

describe('whether two screens speak of the same person', () => {
  test.each<[string, Partial<Person>, Partial<Person>, string]>([
    ['the same address', { address: 'Owen@Example.org' }, { address: 'owen@example.org', name: 'O' }, 'same'],
    ['another address, the same name', owen, { name: 'Owen Owner', address: 'oo@example.com' }, 'different'],
    ['an address that the other knows as a user ID', owen, { login: 'owen@example.org' }, 'same'],
    ['a user ID of the other', { login: 'owen_o' }, { login: 'OWEN_O', name: 'Somebody' }, 'same'],
    ['a name in another order, and nothing else', { name: 'Owner, Owen' }, owen, 'same'],
    ['the same name beside what cannot be compared', owen, { name: 'Owen Owner', login: 'oo1' }, 'unclear'],
    ['a longer form of the name', owen, { name: 'Owen J. Owner', login: 'oo1' }, 'unclear'],
    ['another name beside what cannot be compared', owen, { name: 'Dana Deputy', login: 'dd2' }, 'different'],
    ['nothing that both show', { login: 'owen_o' }, { address: 'owen@example.org' }, 'unclear'],
  ])('%s', (_what, one, other, expected) => {
    expect(comparePeople(person(one), person(other))).toBe(expected);
    expect(comparePeople(person(other), person(one))).toBe(expected);
  });
});

describe('which of some people is meant', () => {
  const others = [
    person({ name: 'Dana Deputy', login: 'dd2' }),
    person({ name: 'Ben', address: 'ben@example.com' }),
  ];
  const row = person({ name: 'Owen', address: 'owen@example.org' });

  test('the one that is the same', () => expect(findPerson(owen, [...others, row])).toBe(row));
  test('two of them: it cannot be told', () => expect(findPerson(owen, [row, { ...row }])).toBe('unclear'));
  test('nobody, where each is somebody else', () => expect(findPerson(owen, others)).toBe('nobody'));
  test('nobody is missed who is named by one word alone', () =>
    expect(findPerson(person({ login: 'owen' }), others)).toBe('unclear'));
  test('nobody is missed while one of them may be they', () =>
    expect(findPerson(owen, [...others, person({ login: 'jml42' })])).toBe('unclear'));

  const word = fc.constantFrom('', 'ann', 'ben', 'ann ben', 'ben, ann');
  const someone = fc.record({
    name: word,
    login: fc.constantFrom('', 'ann1', 'ben1', 'ann@example.org'),
    address: fc.constantFrom('', 'ann@example.org', 'ben@example.org'),
  });
  test('a person is never missed from a list that they are in', () => {
    fc.assert(
      fc.property(someone, fc.array(someone), fc.nat(), (wanted, people, at) => {
        const list = people.toSpliced(at % (people.length + 1), 0, wanted);
        expect(findPerson(wanted, list)).not.toBe('nobody');
      }),
    );
  });
  test('comparing is the same both ways', () => {
    fc.assert(
      fc.property(someone, someone, (one, other) => {
        expect(comparePeople(one, other)).toBe(comparePeople(other, one));
      }),
    );
  });
});
