import type { Runtime } from '../browser';
import { api } from '../platform';
import { z } from '../zod';
import { Aim } from './frame-state';
import { mostUsersRead } from './limits';
import { UserNamed } from './users';
import { WorkgroupContext } from './workgroup-context';

/** What our own pages may ask of a frame. Nothing else may: see `isFromOurPages`. */
export const Command = z.discriminatedUnion('type', [
  z.object({ type: z.literal('describe') }),
  z.object({
    type: z.literal('fillInvite'),
    people: z.array(z.string().check(z.maxLength(320))).check(z.maxLength(100_000)),
    /** A code of `basespace/regions`, or '' for not chosen. */
    region: z.string(),
    /** The product to set, by its label in the dialog, where the admin has picked one of the candidates; else ''. */
    product: z.string(),
    aim: Aim,
  }),
  z.object({ type: z.literal('undoFill') }),
  z.object({ type: z.literal('checkUsers') }),
  z.object({ type: z.literal('readAllowed') }),
  /** Tells a Users screen what it cannot know by itself. */
  z.object({ type: z.literal('setContext'), known: WorkgroupContext }),
  /** Ticks these users in the site's own table. */
  z.object({
    type: z.literal('tickUsers'),
    users: z.array(UserNamed).check(z.maxLength(mostUsersRead)),
  }),
  /** Reads the whole Users table, page by page or by scrolling it. */
  z.object({ type: z.literal('readAllUsers') }),
  z.object({ type: z.literal('controlRead'), to: z.enum(['pause', 'resume', 'cancel']) }),
]);
export type Command = z.infer<typeof Command>;

/** Whether a message comes from a page of this extension (popup, panel, window, options), and not from a content script. */
export function isFromOurPages(sender: Runtime.MessageSender): boolean {
  return sender.id === api.runtime.id && (sender.url ?? '').startsWith(api.runtime.getURL(''));
}
