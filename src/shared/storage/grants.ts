import { EndDate } from '../end-date';
import { z } from '../zod';
import { readListOf, type StorageItem } from './item';
import { type PeopleSeen, seenAt } from './people-seen';
import { sameWorkgroup, type WorkgroupKey } from './workgroup-key';

/** What became of a person after the grant, as far as the page has shown it since. */
export type PersonFate = 'arrived' | 'pending' | 'notSeen';

const grant = z.object({
  id: z.string(),
  /** When `Grant access` was pressed, in milliseconds since 1970. */
  at: z.number(),
  host: z.string(),
  workgroup: z.string(),
  /** A code of `basespace/regions` that the last fill of this dialog was for, or ''. */
  region: z.string(),
  /** Who stood in the dialog when it was pressed. */
  people: z.array(z.string()),
  /** The products of the dialog with the access level that each showed. */
  products: z.array(z.object({ name: z.string(), level: z.string() })),
  /** What the page said afterwards, or ''. */
  message: z.string(),
  /** Those seen since, by address or user ID in lower case. */
  seen: z.record(z.string(), z.enum(['arrived', 'pending'])),
  /** The last day on which its people are to have access; without one they keep it. */
  until: z.catch(z.optional(EndDate), undefined),
});
/** One press of `Grant access` in an Invite dialog, by the admin's own hand. */
export type Grant = z.infer<typeof grant>;

/** The history: stored until deleted, or for as long as the settings say. */
export const grantsItem: StorageItem<Grant[]> = {
  area: 'local',
  key: 'grants',
  read: readListOf<Grant>(grant),
};

/** What became of a person of a grant. */
export function fateOf({ seen }: Grant, person: string): PersonFate {
  const key = person.toLowerCase();
  return (Object.hasOwn(seen, key) && seen[key]) || 'notSeen';
}

/** How many of a grant's people have arrived, are pending, or were not seen; the three add up to all of them. */
export function fatesOf(one: Grant): Record<PersonFate, number> {
  const fates = { arrived: 0, pending: 0, notSeen: 0 };
  for (const person of one.people) fates[fateOf(one, person)]++;
  return fates;
}

/** The grants after a look at their workgroup; the very same list where nothing new was seen of their people. */
export function withPeopleSeen(grants: Grant[], workgroup: WorkgroupKey, seen: PeopleSeen): Grant[] {
  let isNews = false;
  const next = grants.map((one) => {
    if (!sameWorkgroup(one, workgroup)) return one;
    const now = { ...one.seen };
    for (const person of one.people) {
      const key = person.toLowerCase();
      // What was seen before the grant tells nothing of what came of it.
      if (seenAt(seen.users, key) > one.at) now[key] = 'arrived';
      else if (seenAt(seen.pending, key) > one.at && now[key] !== 'arrived') now[key] = 'pending';
    }
    const hasChanged = Object.entries(now).some(([key, fate]) => one.seen[key] !== fate);
    if (!hasChanged) return one;
    isNews = true;
    return { ...one, seen: now };
  });
  return isNews ? next : grants;
}
