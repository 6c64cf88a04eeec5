import { browser, type Runtime } from '../browser';
import { z } from '../zod';
import { Aim } from './sight';
import { mostUsersRead, UserNamed } from './users';

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
  /** Ticks users in the page's own table, for the admin's own `Change Access`; presses nothing else. */
  z.object({ type: z.literal('tickUsers'), users: z.array(UserNamed).check(z.maxLength(mostUsersRead)) }),
  z.object({ type: z.literal('readAllUsers') }),
  z.object({ type: z.literal('steerReading'), to: z.enum(['pause', 'resume', 'cancel']) }),
]);
export type Command = z.infer<typeof Command>;

/** Whether a message comes from a page of this extension (popup, panel, window, options), and not from a content script. */
export function isFromOurPages(sender: Runtime.MessageSender): boolean {
  return sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL(''));
}
