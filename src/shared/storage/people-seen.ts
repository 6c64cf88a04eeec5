import { z } from '../zod';
import { readAs, type StorageItem } from './item';
import { type WorkgroupKey, workgroupId } from './workgroup-key';

/** More people than this are not remembered of one list. */
export const maxPeopleSeen = 20_000;

const listSeen = z.object({
  /** When each was last seen, in milliseconds since 1970, by address or user ID in lower case. */
  people: z.record(z.string(), z.number()),
  /** How many rows the page said that the list has; -1 where it did not say. */
  total: z.number(),
  /** How many of its rows were seen: a row may name a person by an address and by a user ID. */
  rows: z.number(),
  /** When the list was last looked at, in milliseconds since 1970; 0 for never. */
  at: z.number(),
});
/** What was seen of one list of a workgroup. */
export type ListSeen = z.infer<typeof listSeen>;

const peopleSeen = z.object({ users: listSeen, pending: listSeen });
/** Who was seen in a workgroup's Users and Pending Invites. Never more than the page showed. */
export type PeopleSeen = z.infer<typeof peopleSeen>;

const nothingSeen: ListSeen = { people: {}, total: -1, rows: 0, at: 0 };
export const nobodySeen: PeopleSeen = { users: nothingSeen, pending: nothingSeen };

export const readPeopleSeen = readAs<PeopleSeen>(peopleSeen, nobodySeen);

/** Stored until the browser closes: who was seen in a workgroup. */
export const peopleSeenItem = (workgroup: WorkgroupKey): StorageItem<PeopleSeen> => ({
  area: 'session',
  key: `people:${workgroupId(workgroup)}`,
  read: readPeopleSeen,
});

/** One look at a list: the people in its rows, and whether that was all of it. */
export interface LookAtList {
  /** The keys of each row: addresses and user IDs in lower case. */
  rows: readonly (readonly string[])[];
  total: number;
  /** Whether the list held nothing else: then whoever is not in it any more has left. */
  isWhole: boolean;
}

/**
 * What is known of a list after another look at it.
 * @param now in milliseconds since 1970
 */
export function afterLook(before: ListSeen, look: LookAtList, now: number): ListSeen {
  const people: Record<string, number> = look.isWhole ? {} : { ...before.people };
  let known = Object.keys(people).length;
  let fresh = 0;
  for (const keys of look.rows) {
    if (!keys.some((key) => Object.hasOwn(people, key))) fresh++;
    for (const key of keys) {
      if (!Object.hasOwn(people, key) && ++known > maxPeopleSeen) continue;
      people[key] = now;
    }
  }
  const rows = look.isWhole ? look.rows.length : before.rows + fresh;
  const total = look.isWhole && look.total < 0 ? look.rows.length : look.total;
  return { people, total, rows: total >= 0 ? Math.min(rows, total) : rows, at: now };
}

/** Who is in the workgroup or invited already, for the review of a list. A member is not pending any more. */
export function knownPeople(seen: PeopleSeen): Map<string, 'member' | 'pending'> {
  const known = new Map<string, 'member' | 'pending'>();
  for (const person of Object.keys(seen.pending.people)) known.set(person, 'pending');
  for (const person of Object.keys(seen.users.people)) known.set(person, 'member');
  return known;
}

/** When a person was last seen in a list, in milliseconds since 1970; 0 for never. */
export function seenAt({ people }: ListSeen, person: string): number {
  return (Object.hasOwn(people, person) && people[person]) || 0;
}
