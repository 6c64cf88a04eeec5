import { checkUsers } from '../features/access-check/check-users';
import type { ConsolePage } from '../features/feature';
import { fillInvite } from '../features/fill-invite/fill-invite';
import { undoFill } from '../features/fill-invite/undo';
import { readAllowedDomains } from '../features/read-allowed';
import { browser, type Runtime } from '../shared/browser';
import { AssistantError, asAssistantError } from '../shared/errors';
import { Command, isFromOurPages } from '../shared/messages/commands';
import type { Failure } from '../shared/messages/send-command';
import type { AwakePage } from './awake-page';

/** Carries out what our own pages ask of this frame, one writing command at a time. Others are not even answered. */
export function answerCommands(page: AwakePage, signal: AbortSignal): void {
  let busy = false;
  const carryOut = async (command: Command): Promise<unknown> => {
    if (command.type === 'describe') {
      page.lookNow();
      return { ok: true, sight: page.sight() };
    }
    if (command.type === 'readAllowed') return { ok: true, report: readAllowedDomains(page) };
    if (command.type === 'checkUsers') return { ok: true, report: checkUsers(page) };
    if (command.type !== 'fillInvite' && command.type !== 'undoFill') throw new AssistantError('unclear');
    if (busy) throw new AssistantError('busy');
    busy = true;
    try {
      return await write(page, command);
    } finally {
      busy = false;
    }
  };
  const listener = (message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
    if (!isFromOurPages(sender)) return undefined;
    const command = Command.safeParse(message);
    // Not async itself: what is not for us must stay open for others to answer.
    return command.success ? carryOut(command.data).catch(failed) : undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
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

function failed(thrown: unknown): Failure {
  const { code, details } = asAssistantError(thrown);
  return { ok: false, code, details: details.map((detail) => detail.slice(0, 200)) };
}
