import { type AccessKind, accessReader } from '../../basespace/access-words';
import type { Wording } from '../../basespace/wording';
import { maxUsersRead } from '../../shared/messages/bounded';
import type { LevelSeen, UsersReading } from '../../shared/messages/users';
import type { CollectedUsers } from './collected';

/** What was seen of a workgroup's Users, as the rest of the extension keeps it. */
export function usersReading(workgroup: string, seen: CollectedUsers, wording: Wording): UsersReading {
  const { applications, headings, total, all } = seen;
  const levels = new Levels(accessReader(wording));
  const users = all.slice(0, maxUsersRead).map(({ person, texts }) => ({
    ...person,
    levels: applications.map((index) => {
      const text = texts[index];
      return text === undefined ? -1 : levels.indexOf(text);
    }),
  }));
  return {
    host: location.hostname,
    workgroup,
    at: Date.now(),
    total,
    // Of people who were met twice, others may be missing.
    isWhole: !seen.isRepeated && (seen.isWhole || (total >= 0 && users.length >= total)),
    unseenColumns: seen.unseenColumns,
    columns: seen.uses.map((column) => ({ ...column, heading: column.heading.slice(0, 300) })),
    applications: applications.map((index) => (headings[index] ?? '').slice(0, 300)),
    levels: levels.all,
    users,
  };
}

/** The words of access that were met, each once. */
class Levels {
  readonly all: LevelSeen[] = [];
  private readonly places = new Map<string, number>();

  constructor(private readonly kindOf: (text: string) => AccessKind) {}

  indexOf(text: string): number {
    const known = this.places.get(text);
    if (known !== undefined) return known;
    const kind = this.kindOf(text);
    this.places.set(text, this.all.length);
    return this.all.push({ text, kind }) - 1;
  }
}
