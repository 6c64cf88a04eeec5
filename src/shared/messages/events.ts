import { Anchor } from '../page-map/anchor';
import { z } from '../zod';
import { boundedList, boundedText } from './bounded';
import { FillProgress } from './fill-progress';
import { FrameState } from './frame-state';
import { partNames } from './parts';
import { FillReport, UndoReport } from './reports';
import { ReadingEnd, UsersReading } from './users';
import { AdministratorsSeen, LegendPosition } from './workgroup-context';

const name = boundedText();
const failure = z.object({ code: z.string(), details: z.array(z.string()) });

/** What a content script tells the rest of the extension, unasked. */
export const ContentEvent = z.discriminatedUnion('type', [
  /**
   * The gate has seen signs of the console: please inject the rest of the content script into this frame. With `part`, the
   * part of it that has a use now.
   */
  z.object({ type: z.literal('wake'), part: z.optional(z.enum(partNames)) }),
  z.object({ type: z.literal('frameStateChanged'), state: FrameState }),
  /** The admin uses Sequence Hub of this region (a code of `basespace/regions`). */
  z.object({ type: z.literal('hubSeen'), region: boundedText(10) }),
  /** Users without access in the table now; -1 when no table is watched any more. */
  z.object({ type: z.literal('accessCounted'), withoutAccess: z.number(), users: z.number() }),
  /** Rows of Users or of Pending Invites that were looked at: the addresses and user IDs of each, in lower case. */
  z.object({
    type: z.literal('peopleSeen'),
    list: z.enum(['users', 'pending']),
    workgroup: name,
    rows: boundedList(boundedList(boundedText(320), 10), 2000),
    total: z.number(),
    isWhole: z.boolean(),
  }),
  /** The admin has pressed what ends the Invite dialog, and it has closed: who stood in it, and how its products stood. */
  z.object({
    type: z.literal('granted'),
    /** When it was pressed, in milliseconds since 1970: the dialog may close, and its people be seen, a while later. */
    at: z.number(),
    workgroup: name,
    people: boundedList(boundedText(320), 100_000),
    products: boundedList(z.object({ name, level: name }), 200),
  }),
  /** What the page said after that. */
  z.object({ type: z.literal('grantMessage'), workgroup: name, message: name }),
  /** Whom the Administrators screen, or the list of workgroups, shows as owners and administrators. */
  z.object({
    type: z.literal('administratorsSeen'),
    seen: boundedList(AdministratorsSeen, 500),
  }),
  /** A Users screen wants to know what it cannot tell by itself; answered by the command `setContext`. */
  z.object({
    type: z.literal('contextRequested'),
    workgroup: name,
    /** Whether people are about to be invited: then it matters who is a user already. */
    isInvite: z.optional(z.boolean()),
  }),
  /** The admin has moved or folded the legend, or has switched the marks off. */
  z.object({ type: z.literal('legendMoved'), position: LegendPosition }),
  z.object({ type: z.literal('marksOff') }),
  /** What was read of a workgroup's Users, by a check or by reading all of it; says also who is in the workgroup. */
  z.object({ type: z.literal('usersRead'), reading: UsersReading }),
  /** How far reading the whole Users table has come; `of` is -1 where the page does not say how many there are. */
  z.object({
    type: z.literal('readProgress'),
    done: z.number(),
    of: z.number(),
    isPaused: z.boolean(),
    isOver: z.boolean(),
    /** How it has ended, once it is over. */
    ended: z.optional(ReadingEnd),
  }),
  /** The admin has shown something: the anchor by which it is found again, or a word that is to go into a list. */
  z.object({
    type: z.literal('taught'),
    what: boundedText(40),
    anchor: z.optional(Anchor),
    word: z.optional(
      z.object({ list: boundedText(40), notIn: z.optional(boundedText(40)), text: boundedText(80) }),
    ),
  }),
  /** The admin wants a snapshot of a workgroup's users to be kept, as they are now; answered by the command `setContext`. */
  z.object({ type: z.literal('snapshotWanted'), workgroup: name }),
  /** The admin wants the assistant beside the page. */
  z.object({ type: z.literal('assistantWanted') }),
  /** The admin has left showing. */
  z.object({ type: z.literal('teachingLeft') }),
  /** Where the guide stands in this frame, and what became of looking for the step's control. */
  z.object({
    type: z.literal('guideStands'),
    step: boundedText(20),
    facts: boundedList(boundedText(20), 10),
    control: z.enum(['shown', 'missing', 'several', 'none']),
    /** What can be shown where it was not found: a name of `basespace/teachable`, or ''. */
    teach: boundedText(40),
  }),
  /** A step of the guide's way is done: the admin says so, or the page has shown it. */
  z.object({ type: z.literal('guideStepDone'), step: boundedText(20) }),
  /** The admin wants no more hints of the guide in the page. */
  z.object({ type: z.literal('guideHintsOff') }),
  /** The admin wants to show what the guide has not found: a name of `basespace/teachable`. */
  z.object({ type: z.literal('teachingWanted'), what: boundedText(40) }),
  FillProgress,
  /**
   * A fill has ended, and with what: the background alone keeps it, since whoever asked may be closed by now. Sent before
   * the answer, and also when nothing could be filled in.
   */
  z.object({
    type: z.literal('fillEnded'),
    report: z.optional(FillReport),
    failure: z.optional(failure),
  }),
  /** The last fill was undone, or could not be. */
  z.object({
    type: z.literal('undoEnded'),
    report: z.optional(UndoReport),
    failure: z.optional(failure),
  }),
]);
export type ContentEvent = z.infer<typeof ContentEvent>;

/** What each event says besides: when its frame began to collect what it tells, in milliseconds since 1970. */
export const Collected = z.object({ since: z.optional(z.number()) });

/**
 * What one of our own pages tells the background: a fill or an undo that it asked for has failed. A frame that is gone, or
 * that never loaded what fills, tells nothing itself.
 */
export const CommandFailed = z.object({
  type: z.literal('commandFailed'),
  tab: z.number(),
  command: z.enum(['fillInvite', 'undoFill']),
  failure,
});
export type CommandFailed = z.infer<typeof CommandFailed>;

/** What one of our own pages asks of the background: to let the admin show something in a tab, or no more. */
export const TeachRequest = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('startTeaching'),
    tab: z.number(),
    what: boundedText(40),
    /** The job that goes on afterwards. */
    resume: z.enum(['', 'fill', 'check']),
  }),
  z.object({ type: z.literal('stopTeaching'), tab: z.number() }),
  /** Has a page looked at that shows no sign of the console: a report of it is wanted. */
  z.object({ type: z.literal('wakeTab'), tab: z.number() }),
]);
export type TeachRequest = z.infer<typeof TeachRequest>;
