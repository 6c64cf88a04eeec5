import { z } from '../zod';
import { boundedList, boundedText, maxUsersRead } from './bounded';

const shortText = boundedText();

/** A person as a screen of the console shows them; what it does not show is ''. */
export const PersonSeen = z.object({ name: shortText, login: shortText, address: shortText });
export type PersonSeen = z.infer<typeof PersonSeen>;

/** Whom a screen shows as owner, and as administrators, of one workgroup. What it does not show is left out. */
export const AdministratorsSeen = z.object({
  workgroup: shortText,
  owner: z.optional(PersonSeen),
  administrators: z.optional(boundedList(PersonSeen, 200)),
});
export type AdministratorsSeen = z.infer<typeof AdministratorsSeen>;

/** How the legend stands over the page: kept for as long as the browser runs. */
export const LegendPosition = z.object({ collapsed: z.boolean(), side: z.enum(['start', 'end']) });
export type LegendPosition = z.infer<typeof LegendPosition>;

const people = boundedList(boundedText(320), 1000);

/** What is known of the last fill of a tab that what ends the dialog is to be looked at for once more. */
export const FilledBefore = z.object({
  workgroup: shortText,
  /** The region that it was for (a code of `basespace/regions`), or '', and the product that was to be set for it. */
  region: boundedText(10),
  product: shortText,
  /** Some of those who were filled in. */
  people,
  /** Those of them whom the admin has let in against what the review said. */
  concerns: boundedList(
    z.object({ person: boundedText(320), why: z.enum(['doubtful', 'outside', 'pending', 'member']) }),
    1000,
  ),
  /** Products that earlier fills have set for other regions. */
  earlier: boundedList(shortText, 200),
});
export type FilledBefore = z.infer<typeof FilledBefore>;

/** What the Users screen of a workgroup cannot tell by itself: what was chosen, and what other screens have shown. */
export const WorkgroupContext = z.object({
  workgroup: shortText,
  /** The region that a fill would set (a code of `basespace/regions`), or ''. */
  region: boundedText(10),
  owner: z.optional(PersonSeen),
  /** When the owner was seen, in milliseconds since 1970; 0 for never. */
  ownerAt: z.number(),
  administrators: boundedList(PersonSeen, 200),
  administratorsAt: z.number(),
  /** Set when all users were read: how many, when, and who of the owner and the administrators is none of them. */
  allUsers: z.optional(
    z.object({ users: z.number(), at: z.number(), missing: boundedList(PersonSeen, 201) }),
  ),
  legend: z.optional(LegendPosition),
  filled: z.optional(FilledBefore),
  /** Where people are about to be invited: whoever Users has shown on the host, in this workgroup or another. */
  users: z.optional(boundedList(boundedText(320), maxUsersRead)),
  /** The newest snapshot of its users that is kept: of when, and of how many of how many (-1: not said) users. */
  snapshot: z.optional(z.object({ at: z.number(), users: z.number(), total: z.number() })),
});
export type WorkgroupContext = z.infer<typeof WorkgroupContext>;
