import type { User } from './access';
import { nameKey } from './folding';
import { idKey } from './person-index';

/** Who of an earlier reading is who of a later one; the numbers are places in the readings. */
export interface Pairs {
  same: readonly (readonly [earlier: number, later: number])[];
  /** In the earlier reading only, and in the later only. */
  left: readonly number[];
  joined: readonly number[];
  /** People of one name of whom it cannot be told who is who. */
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
      for (const [at, place] of before.entries()) {
        // Rows that show the same address are the same person, however many there are.
        same.push([place, after[Math.min(at, after.length - 1)] as number]);
        restEarlier.delete(place);
      }
      for (const place of after) restLater.delete(place);
    }
  }
  for (const [before, after] of alike(earlier, later, restEarlier, restLater, ({ name }) => nameKey(name))) {
    const [one] = before;
    const [other] = after;
    const fits = before.some((place) =>
      after.some((next) => !isContradicted(earlier[place] as User, later[next] as User)),
    );
    if (!fits || one === undefined || other === undefined) continue;
    if (before.length === 1 && after.length === 1) same.push([one, other]);
    else unclear.push({ earlier: before, later: after });
    for (const place of before) restEarlier.delete(place);
    for (const place of after) restLater.delete(place);
  }
  // Of rows that name nobody it can never be told who came and who went.
  const nameless = { earlier: takeNameless(earlier, restEarlier), later: takeNameless(later, restLater) };
  if (nameless.earlier.length + nameless.later.length > 0) unclear.push(nameless);
  return { same, unclear, left: [...restEarlier], joined: [...restLater] };
}

/** Those on both sides who have the same key. */
function alike(
  earlier: readonly User[],
  later: readonly User[],
  restEarlier: ReadonlySet<number>,
  restLater: ReadonlySet<number>,
  keyOf: (user: User) => string,
): [number[], number[]][] {
  const after = new Map<string, number[]>();
  const before = new Map<string, number[]>();
  const gather = (into: Map<string, number[]>, users: readonly User[], rest: ReadonlySet<number>) => {
    for (const place of rest) {
      const key = keyOf(users[place] as User);
      if (key !== '') into.set(key, [...(into.get(key) ?? []), place]);
    }
  };
  gather(before, earlier, restEarlier);
  gather(after, later, restLater);
  return [...before].flatMap(([key, places]) => {
    const others = after.get(key);
    return others ? [[places, others] as [number[], number[]]] : [];
  });
}

/** Whether two of one name are known by different addresses or logins. */
function isContradicted(one: User, other: User): boolean {
  const differ = (a: string, b: string) => a !== '' && b !== '' && idKey(a) !== idKey(b);
  return differ(one.address, other.address) || differ(one.login, other.login);
}

function takeNameless(users: readonly User[], rest: Set<number>): number[] {
  const taken = [...rest].filter((place) => {
    const { name, login, address } = users[place] as User;
    return address === '' && login === '' && nameKey(name) === '';
  });
  for (const place of taken) rest.delete(place);
  return taken;
}
