import { personKey } from '../basespace/person';
import { maxUsersRead } from '../shared/messages/bounded';
import type { LevelSeen, UsersReading } from '../shared/messages/users';
import type { User } from './user';

/**
 * What is known of a workgroup's Users after another reading. A page that was loaded anew remembers nothing, so the users of an
 * earlier reading stay as long as the table still states the same number of users and shows the same applications.
 */
export function mergeReadings(earlier: UsersReading | undefined, later: UsersReading): UsersReading {
  if (!earlier || later.isWhole || earlier.total !== later.total) return later;
  if (earlier.applications.join('\n') !== later.applications.join('\n')) return later;
  const rest = withoutThoseOf(later.users, earlier.users);
  const count = later.users.length + rest.length;
  // More than the table has: some users of the earlier reading have left it.
  if ((later.total >= 0 && count > later.total) || count > maxUsersRead) return later;
  const levels = new LevelList(later.levels);
  const users = [...later.users, ...rest.map((user) => levels.adopt(user, earlier.levels))];
  const isWhole =
    later.total >= 0 ? count === later.total : earlier.isWhole && count === earlier.users.length;
  return { ...later, levels: levels.all, users, isWhole };
}

/** The earlier users who are not among the later ones. A person in two rows stays in two rows until both were read again. */
function withoutThoseOf(later: readonly User[], earlier: readonly User[]): User[] {
  const rows = new Map<string, number>();
  for (const user of later) rows.set(personKey(user), (rows.get(personKey(user)) ?? 0) + 1);
  return earlier.filter((user) => {
    const left = rows.get(personKey(user)) ?? 0;
    rows.set(personKey(user), left - 1);
    return left <= 0;
  });
}

/** Access levels, each once, that the users of two readings refer to by index. */
class LevelList {
  readonly all: LevelSeen[];
  private readonly indexes: Map<string, number>;

  constructor(levels: readonly LevelSeen[]) {
    this.all = [...levels];
    this.indexes = new Map(levels.map(({ text }, index) => [text, index]));
  }

  /** A user whose indexes are those of another list, with the indexes of this one. */
  adopt(user: User, from: readonly LevelSeen[]): User {
    return { ...user, levels: user.levels.map((index) => this.indexOf(from[index])) };
  }

  private indexOf(level: LevelSeen | undefined): number {
    if (!level) return -1;
    let index = this.indexes.get(level.text);
    if (index === undefined) {
      index = this.all.push(level) - 1;
      this.indexes.set(level.text, index);
    }
    return index;
  }
}
