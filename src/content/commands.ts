import type { Runtime } from '../shared/browser';
import { AssistantError } from '../shared/errors';
import { Command, isFromOurPages } from '../shared/messages/commands';
import { api } from '../shared/platform';
import { bringPart, type CommandOf, type CommandPartName, failed, partOf } from './command-modules';
import type { AwakePage } from './console-frame';

/** These write nothing: they may come while something is written, or read. */
const freely = new Set<Command['type']>(['checkUsers', 'steerReading', 'readAllowed']);

/** Carries out what our own pages ask of this frame, one writing command at a time. Others are not even answered. */
export function answerCommands(page: AwakePage, signal: AbortSignal): void {
  let busy = false;
  const parts = { fill: bringPart('fill', page, signal), users: bringPart('users', page, signal) };
  const byPart = async (command: CommandOf<CommandPartName>): Promise<unknown> => {
    const part = await parts[partOf[command.type]]();
    if (!part) throw new AssistantError('unexpected');
    return (part as (command: CommandOf<CommandPartName>) => Promise<unknown>)(command);
  };
  const carryOut = async (command: Command): Promise<unknown> => {
    if (command.type === 'describe') {
      page.lookNow();
      return { ok: true, sight: page.sight() };
    }
    if (command.type === 'workgroupKnown') {
      page.learn(command.known);
      return { ok: true };
    }
    if (freely.has(command.type)) return byPart(command);
    if (busy) throw new AssistantError('busy');
    busy = true;
    try {
      return await byPart(command);
    } finally {
      busy = false;
    }
  };
  const listener = (
    message: unknown,
    sender: Runtime.MessageSender,
    answer: (reply: unknown) => void,
  ): true | undefined => {
    if (!isFromOurPages(sender)) return undefined;
    const command = Command.safeParse(message);
    // What is not for us must stay open for others to answer.
    if (!command.success) return undefined;
    void carryOut(command.data).catch(failed).then(answer);
    return true;
  };
  // The types know only listeners that answer each message.
  const added = listener as Runtime.OnMessageListenerCallback;
  api.runtime.onMessage.addListener(added);
  signal.addEventListener('abort', () => api.runtime.onMessage.removeListener(added), { once: true });
}
