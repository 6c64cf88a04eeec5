import { differIn, idKey } from '../basespace/person';
import { nameKey } from './search-key';
import type { User } from './user';

/** Who of an earlier reading is who of a later one, by their indexes in the readings. */
export interface Pairs {
  same: readonly (readonly [earlier: number, later: number])[];
  /** In the earlier reading only, and in the later only. */
  left: readonly number[];
  joined: readonly number[];
  /** People of one name who cannot be told apart. */
  unclear: readonly { earlier: readonly number[]; later: readonly number[] }[];
}

/** Pairs the users of two readings by address, then by login, then by a name that only one has on either side. */
export function pairUp(earlier: readonly User[], later: readonly User[]): Pairs {
  const same: [number, number][] = [];
  const unclear: { earlier: number[]; later: number[] }[] = [];
  const restEarlier = new Set(earlier.keys());
  const restLater = new Set(later.keys());
  for (const keyOf of [({ address }: User) => idKey(address), ({ login }: User) => idKey(login)]) {
    for (const [before, after] of alike(earlier, later, restEarlier, restLater, keyOf)) {
      for (const [at, index] of before.entries()) {
        // Rows that show the same address are the same person, however many there are.
        same.push([index, after[Math.min(at, after.length - 1)] as number]);
        restEarlier.delete(index);
      }
      for (const index of after) restLater.delete(index);
    }
  }
  for (const [before, after] of alike(earlier, later, restEarlier, restLater, ({ name }) => nameKey(name))) {
    const [one] = before;
    const [other] = after;
    const fits = before.some((index) =>
      after.some((next) => !isContradicted(earlier[index] as User, later[next] as User)),
    );
    if (!fits || one === undefined || other === undefined) continue;
    if (before.length === 1 && after.length === 1) same.push([one, other]);
    else unclear.push({ earlier: before, later: after });
    for (const index of before) restEarlier.delete(index);
    for (const index of after) restLater.delete(index);
  }
  // Rows that name nobody cannot be paired.
  const nameless = { earlier: takeNameless(earlier, restEarlier), later: takeNameless(later, restLater) };
  if (nameless.earlier.length + nameless.later.length > 0) unclear.push(nameless);
  return { same, unclear, left: [...restEarlier], joined: [...restLater] };
}

/** The users on both sides who have the same key, as lists of indexes. */
function alike(
  earlier: readonly User[],
  later: readonly User[],
  restEarlier: ReadonlySet<number>,
  restLater: ReadonlySet<number>,
  keyOf: (user: User) => string,
): [number[], number[]][] {
  const after = byKey(later, restLater, keyOf);
  return [...byKey(earlier, restEarlier, keyOf)].flatMap(([key, indexes]) => {
    const others = after.get(key);
    return others ? [[indexes, others] as [number[], number[]]] : [];
  });
}

function byKey(
  users: readonly User[],
  rest: ReadonlySet<number>,
  keyOf: (user: User) => string,
): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const index of rest) {
    const key = keyOf(users[index] as User);
    if (key === '') continue;
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  }
  return groups;
}

/** Whether two of one name have different addresses or logins. */
function isContradicted(one: User, other: User): boolean {
  return differIn('address', one, other) || differIn('login', one, other);
}

function takeNameless(users: readonly User[], rest: Set<number>): number[] {
  const taken = [...rest].filter((index) => {
    const { name, login, address } = users[index] as User;
    return address === '' && login === '' && nameKey(name) === '';
  });
  for (const index of taken) rest.delete(index);
  return taken;
}
