import type { UsersReading } from '../shared/messages/users';
import { accessToAny, idOf, type User } from './access';
import { nameKey } from './folding';
import { idKey, type Match, type MatchedBy, PersonIndex } from './person-index';
import type { RosterNaming, RosterPerson } from './roster-people';

/**
 * What became of somebody of the roster. `unread`: seen among the users earlier, but not in this reading; `unclear`: several
 * users fit, or one with the same name but another address; `repeated`: named earlier in the roster.
 */
export const rosterStates = [
  'missing',
  'pending',
  'noAccess',
  'unclear',
  'unread',
  'present',
  'repeated',
] as const;
export type RosterState = (typeof rosterStates)[number];

/** One person of the roster with who of the users they are. */
export interface RosterMatch {
  person: RosterPerson;
  state: RosterState;
  by?: MatchedBy;
  /** Places of users in the reading. */
  users: readonly number[];
}

/** The roster against the users: everybody of the roster is in exactly one state. */
export interface RosterComparison {
  matches: readonly RosterMatch[];
  /** What of the roster names nobody. */
  unused: readonly RosterPerson[];
  /** Users who were read and are not in the roster, by their places. */
  extra: readonly number[];
}

/** Whom earlier looks at the two lists have shown, by address or user ID in lower case. */
export interface SeenEarlier {
  users: (id: string) => boolean;
  pending: (id: string) => boolean;
}

/** Compares who should be there with who was read. What fits several is listed, never decided. */
export function compareRoster(
  namings: readonly RosterNaming[],
  reading: UsersReading,
  seen: SeenEarlier,
): RosterComparison {
  const index = new PersonIndex(reading.users);
  const matched = new Set<number>();
  const named = new Set<string>();
  const place = (person: RosterPerson, found: Match | undefined): RosterMatch => {
    const match = stateOf(person, found, reading, seen);
    const isRepeated = keysOf(person, match).map((key) => named.has(key) || !named.add(key));
    for (const user of match.users) matched.add(user);
    return isRepeated.some(Boolean) ? { ...match, state: 'repeated' } : match;
  };
  const unused: RosterPerson[] = [];
  const placeIfSure = (person: RosterPerson, found: Match | undefined): RosterMatch[] => {
    if (found || person.isSure) return [place(person, found)];
    unused.push(person);
    return [];
  };
  const matches = namings.flatMap(({ one, apart }) => {
    const whole = index.find(one);
    const parts = whole ? [] : apart.map((person) => ({ person, found: index.find(person) }));
    // Words of a line are several people only where one of them is known as such, or is no name.
    const areApart = parts.some(({ found, person }) => found || !person.isSure);
    return areApart
      ? parts.flatMap(({ person, found }) => placeIfSure(person, found))
      : placeIfSure(one, whole);
  });
  return { matches, unused, extra: [...reading.users.keys()].filter((user) => !matched.has(user)) };
}

/** By what it is told that somebody was named before: the user whom they are, else what is written of them. */
function keysOf({ address, login, name }: RosterPerson, { users, state }: RosterMatch): string[] {
  if (users.length > 0 && state !== 'unclear') return [`user ${users[0]}`];
  const id = idKey(address || login);
  return [id ? `id ${id}` : `name ${nameKey(name)}`];
}

function stateOf(
  person: RosterPerson,
  found: Match | undefined,
  reading: UsersReading,
  seen: SeenEarlier,
): RosterMatch {
  const ids = [idKey(person.address), idKey(person.login)].filter(Boolean);
  if (!found) {
    const isPending = ids.some(seen.pending);
    // A whole reading knows better than what was seen before it.
    const wasUser = !reading.isWhole && ids.some(seen.users);
    return { person, state: isPending && !wasUser ? 'pending' : wasUser ? 'unread' : 'missing', users: [] };
  }
  const { by, places } = found;
  const users = places.map((at) => reading.users[at] as User);
  const isClear = by !== 'name' || (isOnePerson(users) && !isContradicted(person, users[0] as User));
  if (!isClear) return { person, state: 'unclear', by, users: places };
  const access = users.map((user) => accessToAny(reading, user));
  const state = access.every((one) => one === 'none') ? 'noAccess' : 'present';
  return { person, state, by, users: places };
}

/** Whether rows of one name are one person: only one row, or the same address or login in all. */
function isOnePerson(users: readonly User[]): boolean {
  const ids = new Set(users.map((user) => idKey(idOf(user))));
  return users.length === 1 || (ids.size === 1 && !ids.has(''));
}

/** Whether the roster knows the same name by another address. */
function isContradicted(person: RosterPerson, user: User): boolean {
  return person.address !== '' && user.address !== '' && idKey(person.address) !== idKey(user.address);
}

/** How many of the roster are in each state; they add up to all whom it names. */
export function countStates(matches: readonly RosterMatch[]): Record<RosterState, number> {
  const counts = Object.fromEntries(rosterStates.map((state) => [state, 0])) as Record<RosterState, number>;
  for (const { state } of matches) counts[state]++;
  return counts;
}

/** What the missing can be invited by, and how many of them have only a name. */
export function invitable(matches: readonly RosterMatch[]): { ids: string[]; nameOnly: number } {
  const missing = matches.filter(({ state }) => state === 'missing');
  const ids = missing.map(({ person }) => person.address || person.login).filter(Boolean);
  return { ids, nameOnly: missing.length - ids.length };
}
