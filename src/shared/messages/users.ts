import { z } from '../zod';
import { boundedList, boundedText, maxUsersRead } from './bounded';
import { Reason } from './reason';

const shortText = boundedText();

/** Words of access as the table writes them, and what they mean for a user. */
const LevelSeen = z.object({ text: shortText, kind: z.enum(['none', 'access', 'other', 'empty']) });
export type LevelSeen = z.infer<typeof LevelSeen>;

/** One user as the Users table shows them. What the table does not show is ''. */
const UserSeen = z.object({
  name: shortText,
  /** User ID or login, where it is no address. */
  login: shortText,
  address: shortText,
  /** For each application of the reading the index of its words in `levels`; -1 where the cell was not there to be read. */
  levels: boundedList(z.number(), 300),
});
export type UserSeen = z.infer<typeof UserSeen>;

/** A user as a list of ours names them; what is not known of them is ''. */
export const UserNamed = z.object({ name: shortText, login: shortText, address: shortText });
export type UserNamed = z.infer<typeof UserNamed>;

/** What became of ticking users in the site's table, as read back from it. */
export const TickReport = z.object({
  /** Rows that are ticked now and were not before. */
  ticked: z.number(),
  /** Rows that were ticked before. */
  already: z.number(),
  /** Users whose row the table does not show now. */
  notShown: z.number(),
  /** Rows shown that are ticked besides, and are of none of these users. */
  others: z.optional(z.number()),
  /** Users who were left alone: their row is not the only one of that name, or has no tick box that could be told. */
  refused: z.array(z.string()),
});
export type TickReport = z.infer<typeof TickReport>;

/** Who is pending, of the rows that the table shows now, with what its columns say. */
export const PendingReport = z.object({
  workgroup: z.string(),
  headings: z.array(z.string()),
  /** What each heading says of the days in its column: those of the invitations, others, or nothing. */
  days: z.array(z.enum(['invited', 'other', ''])),
  rows: z.array(
    z.object({
      /** The addresses that the row names, or else its user IDs, in lower case. */
      keys: z.array(z.string()),
      /** What the row shows of who it is about. */
      shown: z.string(),
      /** What its cells say, by column; '' for a cell that is not there. */
      cells: z.array(z.string()),
    }),
  ),
  /** How many the page says there are; -1 where it does not say. */
  total: z.number(),
});
export type PendingReport = z.infer<typeof PendingReport>;

/**
 * How reading the whole table has ended: all of it was read; all of it, but somebody was on two pages; the admin has
 * cancelled; the table was changed under the reading; or it did not go on.
 */
export const ReadingEnd = z.enum(['whole', 'repeated', 'cancelled', 'changed', 'stuck']);
export type ReadingEnd = z.infer<typeof ReadingEnd>;

/** What reading the whole table has come to. */
export const ReadAllReport = z.object({
  ended: ReadingEnd,
  /** Rows that were read. */
  read: z.number(),
  /** How many users the page says there are; -1 where it does not say. */
  total: z.number(),
});
export type ReadAllReport = z.infer<typeof ReadAllReport>;

/** What a column of the Users table was taken for, and what that was decided by. */
export const ColumnSeen = z.object({
  heading: shortText,
  use: z.enum(['application', 'person', 'other']),
  because: z.array(Reason).check(z.maxLength(3)),
});
export type ColumnSeen = z.infer<typeof ColumnSeen>;

/**
 * All that was read of a workgroup's Users: every user by every application, as the page showed it and never more.
 * The words of access stand once in `levels`, since a table says the same few words ten thousand times.
 */
export const UsersReading = z.object({
  host: shortText,
  workgroup: shortText,
  /** When the last of it was read, in milliseconds since 1970. */
  at: z.number(),
  /** How many users the page says there are; -1 where it does not say. */
  total: z.number(),
  /** Whether all of the table was read, from its first user to its last. */
  isWhole: z.boolean(),
  /** How many columns the table has that were never in sight: they may be applications, so nobody has surely no access. */
  unseenColumns: z.number(),
  columns: boundedList(ColumnSeen, 300),
  /** The heads of the columns that are applications, in the table's order. */
  applications: boundedList(shortText, 300),
  levels: boundedList(LevelSeen, 5000),
  users: boundedList(UserSeen, maxUsersRead),
});
export type UsersReading = z.infer<typeof UsersReading>;
