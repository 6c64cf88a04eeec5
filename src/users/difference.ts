import type { LevelSeen } from '../shared/messages/users';
import type { User } from './access';
import type { Comparable } from './pack';
import { type Pairs, pairUp } from './pairs';

/** What changed for one user in one application. */
export interface Change {
  user: User;
  application: string;
  what: 'gained' | 'lost' | 'changed';
  before: string;
  after: string;
}

/** What became of the users between two readings. */
export interface Difference {
  joined: readonly User[];
  left: readonly User[];
  /** Users of one name of whom it cannot be told who is who. */
  unclear: readonly User[];
  /** In the order of the later reading's applications. */
  changes: readonly Change[];
  /** How many users are in both readings. */
  stayed: number;
  /** Applications of one reading only: nobody gains or loses what was not read before or after. */
  newApplications: readonly string[];
  goneApplications: readonly string[];
}

/** Compares two readings of one workgroup. Cells that were not readable in one of them tell of no change. */
export function compareReadings(earlier: Comparable, later: Comparable): Difference {
  const pairs = pairUp(earlier.users, later.users);
  const before = byName(earlier.applications);
  const after = byName(later.applications);
  const shared = [...after].flatMap(([name, place]) => {
    const earlierPlace = before.get(name);
    return earlierPlace === undefined ? [] : [{ name: later.applications[place] ?? '', place, earlierPlace }];
  });
  const changes = shared.flatMap(({ name, place, earlierPlace }) =>
    changesIn(earlier, later, pairs, name, earlierPlace, place),
  );
  return {
    joined: pairs.joined.map((place) => later.users[place] as User),
    left: pairs.left.map((place) => earlier.users[place] as User),
    unclear: pairs.unclear.flatMap((group) => group.later.map((place) => later.users[place] as User)),
    changes,
    stayed: pairs.same.length,
    newApplications: later.applications.filter((_, place) => !hasPlace(shared, 'place', place)),
    goneApplications: earlier.applications.filter((_, place) => !hasPlace(shared, 'earlierPlace', place)),
  };
}

function hasPlace(
  shared: readonly { place: number; earlierPlace: number }[],
  side: 'place' | 'earlierPlace',
  wanted: number,
): boolean {
  return shared.some((one) => one[side] === wanted);
}

/** Applications by their headings; several of one heading by their number as well. */
function byName(applications: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const [place, heading] of applications.entries()) {
    let number = 1;
    while (places.has(`${heading}\n${number}`)) number++;
    places.set(`${heading}\n${number}`, place);
  }
  return places;
}

function changesIn(
  earlier: Comparable,
  later: Comparable,
  { same }: Pairs,
  application: string,
  earlierPlace: number,
  laterPlace: number,
): Change[] {
  return same.flatMap(([from, to]) => {
    const user = later.users[to] as User;
    const before = earlier.levels[earlier.users[from]?.levels[earlierPlace] ?? -1];
    const after = later.levels[user.levels[laterPlace] ?? -1];
    const what = changeBetween(before, after);
    return what ? [{ user, application, what, before: before?.text ?? '', after: after?.text ?? '' }] : [];
  });
}

function changeBetween(
  before: LevelSeen | undefined,
  after: LevelSeen | undefined,
): Change['what'] | undefined {
  if (!before || !after || before.kind === 'empty' || after.kind === 'empty') return undefined;
  const had = before.kind !== 'none';
  const has = after.kind !== 'none';
  if (had !== has) return has ? 'gained' : 'lost';
  // Dashes come in many shapes and mean the same.
  return has && before.text !== after.text ? 'changed' : undefined;
}

/** The users whom some changes are about, by application. */
export function changesByApplication(
  changes: readonly Change[],
  what: Change['what'],
): Map<string, Change[]> {
  const grouped = new Map<string, Change[]>();
  for (const change of changes) {
    if (change.what !== what) continue;
    const known = grouped.get(change.application);
    if (known) known.push(change);
    else grouped.set(change.application, [change]);
  }
  return grouped;
}
