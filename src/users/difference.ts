import type { LevelSeen } from '../shared/messages/users';
import { levelOf } from './access';
import type { Comparable } from './pack';
import { type Pairs, pairUp } from './pairs';
import type { User } from './user';

/** What changed for one user in one application. */
export interface Change {
  user: User;
  application: string;
  what: 'gained' | 'lost' | 'changed';
  before: string;
  after: string;
}

/** What changed among the users between two readings. */
export interface Difference {
  joined: readonly User[];
  left: readonly User[];
  /** Users of one name who cannot be told apart. */
  unclear: readonly User[];
  /** In the order of the later reading's applications. */
  changes: readonly Change[];
  /** How many users are in both readings. */
  stayed: number;
  /** Applications of one reading only: what was not read in both is neither gained nor lost. */
  newApplications: readonly string[];
  goneApplications: readonly string[];
}

/** Compares two readings of one workgroup. A cell that was not readable in one of them counts as no change. */
export function compareReadings(earlier: Comparable, later: Comparable): Difference {
  const pairs = pairUp(earlier.users, later.users);
  const before = byName(earlier.applications);
  const after = byName(later.applications);
  const shared = [...after].flatMap(([name, laterIndex]) => {
    const earlierIndex = before.get(name);
    if (earlierIndex === undefined) return [];
    return [{ name: later.applications[laterIndex] ?? '', earlierIndex, laterIndex }];
  });
  const sharedLater = new Set(shared.map(({ laterIndex }) => laterIndex));
  const sharedEarlier = new Set(shared.map(({ earlierIndex }) => earlierIndex));
  return {
    joined: pairs.joined.map((index) => later.users[index] as User),
    left: pairs.left.map((index) => earlier.users[index] as User),
    unclear: pairs.unclear.flatMap((group) => group.later.map((index) => later.users[index] as User)),
    changes: shared.flatMap((application) => changesIn(earlier, later, pairs, application)),
    stayed: pairs.same.length,
    newApplications: later.applications.filter((_, index) => !sharedLater.has(index)),
    goneApplications: earlier.applications.filter((_, index) => !sharedEarlier.has(index)),
  };
}

/** An application that both readings have, with its index in each. */
interface SharedApplication {
  name: string;
  earlierIndex: number;
  laterIndex: number;
}

/** The indexes of applications by their headings; several of one heading by their number as well. */
function byName(applications: readonly string[]): Map<string, number> {
  const indexes = new Map<string, number>();
  for (const [index, heading] of applications.entries()) {
    let number = 1;
    while (indexes.has(`${heading}\n${number}`)) number++;
    indexes.set(`${heading}\n${number}`, index);
  }
  return indexes;
}

function changesIn(
  earlier: Comparable,
  later: Comparable,
  { same }: Pairs,
  { name, earlierIndex, laterIndex }: SharedApplication,
): Change[] {
  return same.flatMap(([from, to]) => {
    const user = later.users[to] as User;
    const before = levelOf(earlier, earlier.users[from] as User, earlierIndex);
    const after = levelOf(later, user, laterIndex);
    const what = changeBetween(before, after);
    if (!what) return [];
    return [{ user, application: name, what, before: before?.text ?? '', after: after?.text ?? '' }];
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

/** Changes of one kind, by application. */
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
