import { browser } from '../browser';
import { AssistantError, errorCodeOf } from '../errors';
import type { CommandOf, CommandType, ReplyTo } from './commands';
import { Failure, replies } from './replies';

/**
 * Sends a command to one frame and gives its answer.
 * @throws AssistantError with the code that the frame answered, `pageGone` when nobody answered (reloaded, closed, logged
 *   out, or opened before the extension was), or `unclear` when the answer was not one.
 */
export async function command<Type extends CommandType>(
  tab: number,
  frame: number,
  message: CommandOf<Type>,
): Promise<ReplyTo<Type>> {
  let answer: unknown;
  try {
    answer = await browser.tabs.sendMessage(tab, message, { frameId: frame });
  } catch {
    throw new AssistantError('pageGone');
  }
  if (answer === undefined || answer === null) throw new AssistantError('pageGone');
  const failure = Failure.safeParse(answer);
  if (failure.success) throw new AssistantError(errorCodeOf(failure.data.code), failure.data.details);
  const reply = replies[message.type].safeParse(answer);
  if (!reply.success) throw new AssistantError('unclear');
  return reply.data as ReplyTo<Type>;
}
