import type { Runtime } from '../shared/browser';
import { AssistantError } from '../shared/errors';
import { Command, isFromOurPages } from '../shared/messages/commands';
import { api } from '../shared/platform';
import { type CommandModuleName, type CommandOf, failed, loadModule, moduleOf } from './command-modules';
import type { ConsoleFrame } from './console-frame';

/** These write nothing: they may come while something is written, or read. */
const concurrentCommands = new Set<Command['type']>(['checkUsers', 'controlRead', 'readAllowed']);

/** Carries out what our own pages ask of this frame, one writing command at a time. Others are not even answered. */
export function answerCommands(page: ConsoleFrame, signal: AbortSignal): void {
  let busy = false;
  const parts = { fill: loadModule('fill', page, signal), users: loadModule('users', page, signal) };
  const byPart = async (command: CommandOf<CommandModuleName>): Promise<unknown> => {
    const part = await parts[moduleOf[command.type]]();
    if (!part) throw new AssistantError('unexpected');
    return (part as (command: CommandOf<CommandModuleName>) => Promise<unknown>)(command);
  };
  const carryOut = async (command: Command): Promise<unknown> => {
    if (command.type === 'describe') {
      page.lookNow();
      return { ok: true, state: page.state() };
    }
    if (command.type === 'setContext') {
      page.learn(command.known);
      return { ok: true };
    }
    if (concurrentCommands.has(command.type)) return byPart(command);
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
