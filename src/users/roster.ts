import { differIn, idKey, type Person, personId } from '../basespace/person';
import type { UsersReading } from '../shared/messages/users';
import { accessToAny } from './access';
import { type Match, type MatchedBy, PersonIndex } from './person-index';
import { nameKey } from './search-key';
import type { User } from './user';

/** Somebody who should be there, as the roster names them. */
export interface RosterPerson extends Person {
  /** Line of the roster, from 1. */
  line: number;
  /** Where that stands in the roster. */
  from: number;
  to: number;
  /** What the roster says there. */
  written: string;
  /** What the review has said of these words. */
  reasons: readonly string[];
  /** Whether it certainly names a person; a heading or a sentence does so only where a user has that name. */
  isSure: boolean;
}

/** Some words of the roster: one person, or, where words on one line may be one name or several logins, either. */
export interface RosterNaming {
  one: RosterPerson;
  /** The same words as a person each; empty where there is nothing to decide. */
  apart: readonly RosterPerson[];
}

/**
 * The state of somebody of the roster. `unread`: seen among the users earlier, but not in this reading; `unclear`: several users
 * fit, or one with the same name but another address; `repeated`: named earlier in the roster.
 */
const rosterStates = ['missing', 'pending', 'noAccess', 'unclear', 'unread', 'present', 'repeated'] as const;
export type RosterState = (typeof rosterStates)[number];

/** One person of the roster with the users who may be that person. */
export interface RosterMatch {
  person: RosterPerson;
  state: RosterState;
  by?: MatchedBy;
  /** Indexes of users in the reading. */
  users: readonly number[];
}

/** The roster against the users: everybody of the roster is in exactly one state. */
export interface RosterComparison {
  matches: readonly RosterMatch[];
  /** What of the roster names nobody. */
  unused: readonly RosterPerson[];
  /** Indexes of users who were read and are not in the roster. */
  extra: readonly number[];
}

/** Who was seen earlier in the two lists, by address or user ID in lower case. */
export interface SeenEarlier {
  users: (id: string) => boolean;
  pending: (id: string) => boolean;
}

/** Compares who should be there with who was read. Where several users fit, all are listed and none is chosen. */
export function compareRoster(
  namings: readonly RosterNaming[],
  reading: UsersReading,
  seen: SeenEarlier,
): RosterComparison {
  const index = new PersonIndex(reading.users);
  const matched = new Set<number>();
  const named = new Set<string>();
  const matchOf = (person: RosterPerson, found: Match | undefined): RosterMatch => {
    const match = stateOf(person, found, reading, seen);
    const key = keyOf(person, match);
    const isRepeated = named.has(key);
    named.add(key);
    for (const user of match.users) matched.add(user);
    return isRepeated ? { ...match, state: 'repeated' } : match;
  };
  const unused: RosterPerson[] = [];
  const matchIfSure = (person: RosterPerson, found: Match | undefined): RosterMatch[] => {
    if (found || person.isSure) return [matchOf(person, found)];
    unused.push(person);
    return [];
  };
  const matches = namings.flatMap(({ one, apart }) => {
    const whole = index.find(one);
    const parts = whole ? [] : apart.map((person) => ({ person, found: index.find(person) }));
    // The words of a line are several people only where one of them is a user, or cannot be a name.
    const areApart = parts.some(({ found, person }) => found || !person.isSure);
    return areApart
      ? parts.flatMap(({ person, found }) => matchIfSure(person, found))
      : matchIfSure(one, whole);
  });
  return { matches, unused, extra: [...reading.users.keys()].filter((user) => !matched.has(user)) };
}

/** What shows that somebody is named twice: the user they are, else what the roster says of them. */
function keyOf(person: RosterPerson, { users, state }: RosterMatch): string {
  if (users.length > 0 && state !== 'unclear') return `user ${users[0]}`;
  const id = idKey(personId(person));
  return id ? `id ${id}` : `name ${nameKey(person.name)}`;
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
    // A whole reading replaces what was seen before it.
    const wasUser = !reading.isWhole && ids.some(seen.users);
    return { person, state: isPending && !wasUser ? 'pending' : wasUser ? 'unread' : 'missing', users: [] };
  }
  const { by, indexes } = found;
  const users = indexes.map((index) => reading.users[index] as User);
  const isClear = by !== 'name' || (isOnePerson(users) && !differIn('address', person, users[0] as User));
  if (!isClear) return { person, state: 'unclear', by, users: indexes };
  const access = users.map((user) => accessToAny(reading, user));
  const state = access.every((one) => one === 'none') ? 'noAccess' : 'present';
  return { person, state, by, users: indexes };
}

/** Whether rows of one name are one person: only one row, or the same address or login in all. */
function isOnePerson(users: readonly User[]): boolean {
  const ids = new Set(users.map((user) => idKey(personId(user))));
  return users.length === 1 || (ids.size === 1 && !ids.has(''));
}

/** How many of the roster are in each state; the counts add up to everybody it names. */
export function countStates(matches: readonly RosterMatch[]): Record<RosterState, number> {
  const counts = Object.fromEntries(rosterStates.map((state) => [state, 0])) as Record<RosterState, number>;
  for (const { state } of matches) counts[state]++;
  return counts;
}

/** The addresses and logins by which the missing can be invited, and how many of them have only a name. */
export function invitable(matches: readonly RosterMatch[]): { ids: string[]; nameOnly: number } {
  const missing = matches.filter(({ state }) => state === 'missing');
  const ids = missing.map(({ person }) => personId(person)).filter(Boolean);
  return { ids, nameOnly: missing.length - ids.length };
}
