import { EndDate } from '../end-date';
import { z } from '../zod';
import { readListOf, type StorageItem } from './item';

/** The longest name of a group, and the longest list, both in UTF-16 units; more groups than this are not read. */
export const maxNameLength = 80;
export const maxGroupTextLength = 5_000_000;
export const maxGroups = 500;

const people = z.array(z.string().check(z.maxLength(320))).check(z.maxLength(1_000_000));

/** What a group holds apart from its use on this computer; group files hold the same. */
export const groupContent = {
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(maxNameLength)),
  /** The list as it was pasted: the one source of who is in the group. */
  text: z.string().check(z.maxLength(maxGroupTextLength)),
  /** A code of `basespace/regions`, or '' for not chosen. */
  region: z.string().check(z.maxLength(8)),
  accepted: people,
  unticked: people,
  /** The last day on which its people are to have access; without one they keep it. */
  until: z.optional(EndDate),
} as const;

const group = z.object({
  ...groupContent,
  // A bad one costs no group.
  until: z.catch(groupContent.until, undefined),
  id: z.string(),
  /** How many people a fill of it would take. */
  people: z.number(),
  /** When it was last saved, imported or put into the list, in milliseconds since 1970. */
  usedAt: z.number(),
});
/** A list stored under a name. */
export type Group = z.infer<typeof group>;

/** Stored until deleted, or for as long as the settings say. */
export const groupsItem: StorageItem<Group[]> = {
  area: 'local',
  key: 'groups',
  read: readListOf<Group>(group),
};
