import { browser } from '../browser';
import { AssistantError, errorCodeOf } from '../errors';
import type { CommandOf, CommandType, ReplyTo } from './commands';
import { Failure, replies } from './replies';

/**
 * Sends a command to one frame and gives its answer.
 * @param timeoutMs after so many milliseconds nobody answers any more, for what is answered at once: a page that is being left may be
 *   put to sleep with the command in hand. Without it, a command takes as long as it takes.
 * @throws AssistantError with the code that the frame answered, `pageGone` when nobody answered (reloaded, closed, logged
 *   out, or opened before the extension was), or `unclear` when the answer was not one.
 */
export async function command<Type extends CommandType>(
  tab: number,
  frame: number,
  message: CommandOf<Type>,
  timeoutMs?: number,
): Promise<ReplyTo<Type>> {
  let answer: unknown;
  try {
    const answered = browser.tabs.sendMessage(tab, message, { frameId: frame });
    answer = await (timeoutMs === undefined ? answered : Promise.race([answered, nothingAfter(timeoutMs)]));
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

const nothingAfter = (milliseconds: number): Promise<undefined> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
