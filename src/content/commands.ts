import type { ConsolePage } from '../features/feature';
import { fillInvite } from '../features/fill-invite/fill-invite';
import { undoFill } from '../features/fill-invite/undo';
import { readAllowedDomains } from '../features/read-allowed';
import type { Runtime } from '../shared/browser';
import { AssistantError, asAssistantError } from '../shared/errors';
import { Command, isFromOurPages } from '../shared/messages/commands';
import type { Failure } from '../shared/messages/send-command';
import { api } from '../shared/platform';
import type { AwakePage } from './awake-page';
import { bringUsersPart, type UsersCommand } from './users-part';

/** Carries out what our own pages ask of this frame, one writing command at a time. Others are not even answered. */
export function answerCommands(page: AwakePage, signal: AbortSignal): void {
  let busy = false;
  const usersPart = bringUsersPart(page, signal);
  const forUsers = async (command: UsersCommand): Promise<unknown> => {
    const part = await usersPart();
    if (!part) throw new AssistantError('unexpected');
    return part.carryOut(command);
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
    if (command.type === 'readAllowed') return { ok: true, report: readAllowedDomains(page) };
    // These write nothing: they may come while something is written, or read.
    if (command.type === 'checkUsers' || command.type === 'steerReading') return forUsers(command);
    if (busy) throw new AssistantError('busy');
    busy = true;
    try {
      return await (isForUsers(command) ? forUsers(command) : write(page, command));
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

async function write(
  page: ConsolePage,
  command: Extract<Command, { type: 'fillInvite' | 'undoFill' }>,
): Promise<unknown> {
  if (command.type === 'undoFill') return { ok: true, report: await undoFill(page) };
  try {
    const report = await fillInvite(page, command);
    page.tell({ type: 'fillEnded', report });
    return { ok: true, report };
  } catch (thrown) {
    const { code, details } = failed(thrown);
    page.tell({ type: 'fillEnded', failure: { code, details } });
    return { ok: false, code, details };
  }
}

const isForUsers = (command: Command): command is UsersCommand =>
  command.type === 'tickUsers' || command.type === 'readAllUsers';

function failed(thrown: unknown): Failure {
  const { code, details } = asAssistantError(thrown);
  return { ok: false, code, details: details.map((detail) => detail.slice(0, 200)) };
}
