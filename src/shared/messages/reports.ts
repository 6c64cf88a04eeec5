import { z } from '../zod';
import { boundedList, boundedText } from './bounded';
import { ColumnSeen } from './users';

/** One person of a fill: whether the address box held it when it was read back after the page had settled. */
const PersonOutcome = z.object({ person: z.string(), found: z.boolean() });

/** One product of the Invite dialog: its access level before the fill and when it was read back. */
export const ProductOutcome = z.object({
  name: z.string(),
  before: z.string(),
  after: z.string(),
  /** Whether this is the product that the fill was to set. */
  chosen: z.boolean(),
});
export type ProductOutcome = z.infer<typeof ProductOutcome>;

/** What became of the region's product. Every value but `set` and `changed` has left it as it was. */
export const RegionOutcome = z.enum([
  'set',
  'already',
  'notChosen',
  'noProducts',
  'noCandidate',
  'severalCandidates',
  'noSuchLevel',
  'severalLevels',
  'disabled',
  'levelsNotRead',
  'notTaken',
  'changed',
]);
export type RegionOutcome = z.infer<typeof RegionOutcome>;

/** Why it is not certain what the address box holds. */
export const EntryDoubt = z.enum([
  'boxGone',
  'otherField',
  'maybeText',
  'boxInvalid',
  'notAllShown',
  'cutShort',
]);

/** What a fill found afterwards: read back from the page, never what was assigned. */
export const FillReport = z.object({
  workgroup: z.string(),
  wanted: z.number(),
  filled: z.number(),
  people: z.array(PersonOutcome),
  /** What was in the box before the fill and is still there. */
  kept: z.number(),
  /** What was in the box before the fill and is not there any more; normally empty. */
  lost: z.array(z.string()),
  /** Name of the strategy that brought the people into the box ('' when nothing had to be written). */
  strategy: z.string(),
  products: z.array(ProductOutcome),
  region: z.object({
    code: z.string(),
    outcome: RegionOutcome,
    product: z.string(),
    candidates: z.array(z.string()),
  }),
  /** People whom the box shows and the page marks as not accepted; they do not count as filled. */
  invalid: z.optional(z.array(z.string())),
  /** Whether the field took some and then no more. */
  isFull: z.optional(z.boolean()),
  /** Why it is not certain whom the page holds; then the numbers are what can be read, and no claim. */
  doubt: z.optional(EntryDoubt),
  /** What the button that ends the dialog is called on the page; '' where none was found. */
  finalButton: z.optional(z.string()),
  /** Set when the fill stopped early: an error code of `shared/errors`. */
  stopped: z.optional(z.string()),
});
export type FillReport = z.infer<typeof FillReport>;

/** What an undo found afterwards. */
export const UndoReport = z.object({
  removed: z.number(),
  left: z.array(z.string()),
  productRestored: z.boolean(),
});
export type UndoReport = z.infer<typeof UndoReport>;

/** Who of the rows now in the table has no access, and what that was decided from. */
export const AccessReport = z.object({
  workgroup: z.string(),
  /** Rows now in the table that were read. */
  users: z.number(),
  withoutAccess: z.number(),
  /** How many users the page itself says there are; -1 where it does not say. */
  total: z.number(),
  /** What each column with a heading was taken for, and why. */
  columns: z.array(ColumnSeen),
  /** Names (or logins) of the users without access, as the table shows them, at most 1,000. */
  names: z.array(z.string()),
  /** Columns scrolled out of sight, which a virtual grid leaves out: while there are any, nobody counts as without access. */
  unseenColumns: z.number(),
  /** Rows whose application cells are not all readable yet (empty cells): neither marked nor cleared. */
  undecided: z.number(),
});
export type AccessReport = z.infer<typeof AccessReport>;

const allowedEntries = boundedList(boundedText(320), 10_000);

/** Which addresses an organisation lets be invited, as its User management screen shows them. */
export const AllowedReport = z.object({ suffixes: allowedEntries, addresses: allowedEntries });
export type AllowedReport = z.infer<typeof AllowedReport>;
