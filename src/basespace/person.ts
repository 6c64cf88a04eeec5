import { fold } from '../page/strings';
import type { RowPerson } from './users-table';

/**
 * Whether two screens speak of the same person, by address, user ID, and only then by name. `unclear` where they show
 * nothing that can be compared: one the address and the other a user ID, say, with a name that is near the other.
 */
export function comparePeople(one: RowPerson, other: RowPerson): 'same' | 'different' | 'unclear' {
  for (const part of ['address', 'login'] as const)
    if (one[part] && other[part]) return fold(one[part]) === fold(other[part]) ? 'same' : 'different';
  // One screen may call a user ID what the other knows as an address.
  if (sameId(one.login, other.address) || sameId(other.login, one.address)) return 'same';
  const [words, otherWords] = [wordsOf(one.name), wordsOf(other.name)];
  const shared = words.filter((word) => otherWords.includes(word));
  if (words.length > 0 && otherWords.length > 0 && shared.length === 0) return 'different';
  const sameName = shared.length > 0 && words.length === shared.length && otherWords.length === shared.length;
  // Namesakes are told apart by what else is shown of them.
  const bothHaveIds = hasId(one) && hasId(other);
  return sameName && !bothHaveIds ? 'same' : 'unclear';
}

/**
 * Which of some people is meant: the one, nobody (each of them is somebody else for certain), or it cannot be told: that
 * several fit, or that of some nothing is shown to compare. Whom a screen names by one word alone is never missed.
 */
export function findPerson<Person extends RowPerson>(
  wanted: RowPerson,
  people: readonly Person[],
): Person | 'nobody' | 'unclear' {
  const compared = people.map((person) => ({ person, is: comparePeople(wanted, person) }));
  const [same, another] = compared.filter(({ is }) => is === 'same');
  if (same) return another ? 'unclear' : same.person;
  const canBeMissed = wanted.address !== '' || (wanted.login !== '' && wanted.name !== '');
  return canBeMissed && compared.every(({ is }) => is === 'different') ? 'nobody' : 'unclear';
}

const hasId = ({ login, address }: RowPerson): boolean => login !== '' || address !== '';
const sameId = (login: string, address: string): boolean =>
  login !== '' && address !== '' && fold(login) === fold(address);

/** A name whatever the order of its parts: `Owner, Owen` is `Owen Owner`. */
const wordsOf = (name: string): string[] => [
  ...new Set(
    fold(name)
      .split(/[\s,;.]+/)
      .filter(Boolean),
  ),
];
