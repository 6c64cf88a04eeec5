import { fold } from '../page/strings';

/** A person as a screen shows them; what it does not show is ''. */
export interface Person {
  name: string;
  /** User ID or login, where it is no address. */
  login: string;
  address: string;
}

/** An address somewhere in a text that a page shows, without what stands around it. */
export const addressInText = /[^\s<>()[\]",;:|]+@[^\s<>()[\]",;:|@]+\.[^\s<>()[\]",;:|@]+/;

/** The ID by which a person can be invited; '' where only a name is shown. */
export function personId({ address, login }: Pick<Person, 'address' | 'login'>): string {
  return address || login;
}

/** An address or a user ID for comparing. */
export function idKey(id: string): string {
  return fold(id);
}

/** The key of a person from one reading to the next: address, else user ID, else name; '' for none. */
export function personKey(person: Person): string {
  return fold(personId(person) || person.name);
}

/** The name to show for a person: name, else user ID, else address; '' for none. */
export function displayName({ name, login, address }: Person): string {
  return (name || login || address).slice(0, 200);
}

/**
 * Whether two screens speak of the same person, by address, user ID, and only then by name. `unclear` where
 * they show nothing that can be compared: one the address and the other a user ID, say, with a name that is
 * near the other.
 */
export function comparePeople(one: Person, other: Person): 'same' | 'different' | 'unclear' {
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

/** Whether both show an address, or both a user ID, and not the same. */
export function differIn(part: 'address' | 'login', one: Person, other: Person): boolean {
  return one[part] !== '' && other[part] !== '' && idKey(one[part]) !== idKey(other[part]);
}

/** Whether two screens certainly speak of the same person. */
export function samePerson(one: Person, other: Person): boolean {
  return comparePeople(one, other) === 'same';
}

/**
 * Which of some people is meant: the one, nobody (each of them is somebody else for certain), or it cannot be
 * told: that several fit, or that of some nothing is shown to compare. Whom a screen names by one word alone
 * is never missed.
 */
export function findPerson<Candidate extends Person>(
  wanted: Person,
  people: readonly Candidate[],
): Candidate | 'nobody' | 'unclear' {
  const compared = people.map((person) => ({ person, is: comparePeople(wanted, person) }));
  const [same, another] = compared.filter(({ is }) => is === 'same');
  if (same) return another ? 'unclear' : same.person;
  const canBeMissed = wanted.address !== '' || (wanted.login !== '' && wanted.name !== '');
  return canBeMissed && compared.every(({ is }) => is === 'different') ? 'nobody' : 'unclear';
}

const hasId = ({ login, address }: Person): boolean => login !== '' || address !== '';
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
