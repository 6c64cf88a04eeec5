import { dayText, isOver } from '../../shared/end-date';
import type { Grant } from '../../shared/storage/grants';
import type { Group } from '../../shared/storage/groups';
import type { WorkgroupKey } from '../../shared/storage/workgroup-key';

/** A group, or a batch that was granted, whose end date is over. */
export interface Due {
  kind: 'group' | 'grant';
  id: string;
  /** What it is called: the group's name, or the workgroup of the batch. */
  name: string;
  until: string;
  /** How many people it is about. */
  people: number;
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
    ...grants.map(({ id, host, workgroup, until = '', people }) => ({
      kind: 'grant' as const,
      id,
      name: workgroup || host,
      until,
      people: people.length,
      where: { host, workgroup },
    })),
  ];
  return all
    .filter(({ until }) => until !== '' && isOver(until, today))
    .sort((one, other) => (one.until < other.until ? -1 : one.until > other.until ? 1 : 0));
}

/** A list with more people beneath it: what stands in it already stays. */
export function withLeaving(list: string, people: readonly string[]): string {
  const there = new Set(list.split(/\r?\n/).map((line) => line.trim().toLowerCase()));
  const more = people.filter((person) => !there.has(person.toLowerCase()));
  return [list.trimEnd(), ...more].filter(Boolean).join('\n');
}
