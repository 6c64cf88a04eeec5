import { browser, type Runtime } from '../browser';
import { AssistantError, errorCodeOf } from '../errors';
import { z } from '../zod';
import { AccessReport, AllowedReport, FillReport, UndoReport } from './reports';
import { Aim, Sight } from './sight';

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
]);
export type Command = z.infer<typeof Command>;

const failure = z.object({ ok: z.literal(false), code: z.string(), details: z.array(z.string()) });
const replies = {
  describe: z.object({ ok: z.literal(true), sight: Sight }),
  fillInvite: z.object({ ok: z.literal(true), report: FillReport }),
  undoFill: z.object({ ok: z.literal(true), report: UndoReport }),
  checkUsers: z.object({ ok: z.literal(true), report: AccessReport }),
  readAllowed: z.object({ ok: z.literal(true), report: AllowedReport }),
};

type Replies = { [Type in keyof typeof replies]: z.infer<(typeof replies)[Type]> };

/** The answer to a command of that type, when it went well. */
export type ReplyTo<Type extends Command['type']> = Replies[Type];

/** The answer to a command that could not be carried out: a code of `shared/errors`, and what its sentence names. */
export type Failure = z.infer<typeof failure>;

/** Whether a message comes from a page of this extension (popup, panel, window, options), and not from a content script. */
export function isFromOurPages(sender: Runtime.MessageSender): boolean {
  return sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL(''));
}

/**
 * Sends a command to one frame and gives its answer.
 * @throws AssistantError with the code that the frame answered, `pageGone` when nobody answered (reloaded, closed, logged
 *   out, or opened before the extension was), or `unclear` when the answer was not one.
 */
export async function command<Type extends Command['type']>(
  tab: number,
  frame: number,
  message: Extract<Command, { type: Type }>,
): Promise<ReplyTo<Type>> {
  let answer: unknown;
  try {
    answer = await browser.tabs.sendMessage(tab, message, { frameId: frame });
  } catch {
    throw new AssistantError('pageGone');
  }
  if (answer === undefined || answer === null) throw new AssistantError('pageGone');
  const failed = failure.safeParse(answer);
  if (failed.success) throw new AssistantError(errorCodeOf(failed.data.code), failed.data.details);
  const reply = replies[message.type].safeParse(answer);
  if (!reply.success) throw new AssistantError('unclear');
  return reply.data as ReplyTo<Type>;
}
