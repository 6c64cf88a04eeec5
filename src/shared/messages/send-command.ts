import { browser } from '../browser';
import { AssistantError, errorCodeOf } from '../errors';
import { z } from '../zod';
import type { Command } from './commands';
import { FrameState } from './frame-state';
import { AccessReport, AllowedReport, FillReport, UndoReport } from './reports';
import { ReadAllReport, TickReport } from './users';

const failure = z.object({ ok: z.literal(false), code: z.string(), details: z.array(z.string()) });
const replies = {
  describe: z.object({ ok: z.literal(true), state: FrameState }),
  fillInvite: z.object({ ok: z.literal(true), report: FillReport }),
  undoFill: z.object({ ok: z.literal(true), report: UndoReport }),
  checkUsers: z.object({ ok: z.literal(true), report: AccessReport }),
  readAllowed: z.object({ ok: z.literal(true), report: AllowedReport }),
  setContext: z.object({ ok: z.literal(true) }),
  tickUsers: z.object({ ok: z.literal(true), report: TickReport }),
  readAllUsers: z.object({ ok: z.literal(true), report: ReadAllReport }),
  controlRead: z.object({ ok: z.literal(true) }),
};

type Replies = { [Type in keyof typeof replies]: z.infer<(typeof replies)[Type]> };

/** The answer to a command of that type, when it went well. */
export type ReplyTo<Type extends Command['type']> = Replies[Type];

/** The answer to a command that could not be carried out: a code of `shared/errors`, and what its sentence names. */
export type Failure = z.infer<typeof failure>;

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
