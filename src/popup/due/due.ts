import { dayText, isOver } from '../../shared/end-date';
import type { Grant } from '../../shared/storage/grants';
import type { Group } from '../../shared/storage/groups';
import { sameWorkgroup, type WorkgroupKey } from '../../shared/storage/workgroup-key';

/** A group, or a batch that was granted, whose end date is over. */
export interface Due {
  kind: 'group' | 'grant';
  id: string;
  /** What it is called: the group's name, or the workgroup of the batch. */
  name: string;
  until: string;
  /** How many people it is about. */
  people: number;
  /** How many more were granted access there again since, and may keep it. */
  again?: number;
  /** Where they have access; undefined for a group, which may have gone anywhere. */
  where?: WorkgroupKey;
}

/** What is due, the longest over first. @param today for tests */
export function dueOf(
  groups: readonly Group[],
  grants: readonly Grant[],
  today = dayText(new Date()),
): Due[] {
  const all: Due[] = [
    ...groups.map(({ id, name, until = '', people }) => ({
      kind: 'group' as const,
      id,
      name,
      until,
      people,
    })),
    ...grants.map((grant) => {
      const { id, host, workgroup, until = '', people } = grant;
      const leaving = isOver(until || undefined, today) ? leavingOf(grant, grants, today) : people;
      const again = people.length - leaving.length;
      return {
        kind: 'grant' as const,
        id,
        name: workgroup || host,
        until,
        people: leaving.length,
        ...(again > 0 ? { again } : {}),
        where: { host, workgroup },
      };
    }),
  ];
  return all
    .filter(({ until }) => until !== '' && isOver(until, today))
    .sort((one, other) => (one.until < other.until ? -1 : one.until > other.until ? 1 : 0));
}

/** Whose access ends with a grant: whoever was granted it again later in the workgroup, without an end that is over, keeps it. */
export function leavingOf(
  grant: Grant,
  grants: readonly Grant[],
  today = dayText(new Date()),
): readonly string[] {
  const later = grants.filter(
    (one) => one.at > grant.at && sameWorkgroup(one, grant) && !isOver(one.until, today),
  );
  const stays = new Set(later.flatMap(({ people }) => people).map((person) => person.toLowerCase()));
  return grant.people.filter((person) => !stays.has(person.toLowerCase()));
}

/** A list with more people beneath it: what stands in it already stays. */
export function withLeaving(list: string, people: readonly string[]): string {
  const there = new Set(list.split(/\r?\n/).map((line) => line.trim().toLowerCase()));
  const more = people.filter((person) => !there.has(person.toLowerCase()));
  return [list.trimEnd(), ...more].filter(Boolean).join('\n');
}
