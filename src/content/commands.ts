import type { Runtime } from '../shared/browser';
import { AssistantError } from '../shared/errors';
import { type Command, commands, isCommand, isFromOurPages } from '../shared/messages/commands';
import { emit } from '../shared/messages/emit';
import type { FillReport, UndoReport } from '../shared/messages/reports';
import { pageMapLayersItem } from '../shared/page-map/layers';
import { api } from '../shared/platform';
import { load } from '../shared/storage/item';
import { failureOf } from './command-handlers';
import type { ConsoleFrame } from './console-frame';

/** What a reply says, whichever command it answers. */
interface Reply {
  ok: boolean;
  report?: unknown;
  code?: string;
  details?: string[];
}

/** Carries out what our own pages ask of this frame, one exclusive command at a time. Others are not even answered. */
export function answerCommands(frame: ConsoleFrame, signal: AbortSignal): void {
  let isBusy = false;
  const runExclusively = async (command: Command): Promise<unknown> => {
    if (isBusy) throw new AssistantError('busy');
    isBusy = true;
    try {
      return await run(frame, command);
    } finally {
      isBusy = false;
    }
  };
  const reply = async (command: Command): Promise<unknown> => {
    const isExclusive = 'isExclusive' in commands[command.type];
    const answer = await (isExclusive ? runExclusively(command) : run(frame, command)).catch(failureOf);
    emitResult(command, answer as Reply);
    return answer;
  };
  const listener = (
    message: unknown,
    sender: Runtime.MessageSender,
    answer: (reply: unknown) => void,
  ): true | undefined => {
    if (!isFromOurPages(sender)) return undefined;
    // What is not for us must stay open for others to answer.
    if (!isCommand(message)) return undefined;
    void reply(message).then(answer);
    return true;
  };
  // The types know only listeners that answer each message.
  const added = listener as Runtime.OnMessageListenerCallback;
  api.runtime.onMessage.addListener(added);
  signal.addEventListener('abort', () => api.runtime.onMessage.removeListener(added), { once: true });
}

/** Carries out a command: the frame by itself, or the part of the content script that it belongs to. */
async function run(frame: ConsoleFrame, command: Command): Promise<unknown> {
  if (command.type === 'describe') {
    frame.recogniseNow();
    return { ok: true, state: frame.state() };
  }
  if (command.type === 'setContext') {
    frame.setContext(command.context);
    return { ok: true };
  }
  // What was added a moment ago, in another page of ours, counts already.
  await frame.useMap(await load(pageMapLayersItem(location.hostname)));
  const carryOut = await frame.parts.commands(commands[command.type].part);
  if (!carryOut) throw new AssistantError('unexpected');
  return carryOut(command);
}

/**
 * Tells the background what a fill or an undo has come to, however it ended, before the answer goes out: whoever asked may be
 * closed by now. What was refused because something else runs has no result: that of the other stays.
 */
function emitResult({ type }: Command, { ok, report, code = '', details = [] }: Reply): void {
  if (code === 'busy') return;
  const failure = { code, details };
  if (type === 'fillInvite')
    emit({ type: 'fillEnded', ...(ok ? { report: report as FillReport } : { failure }) });
  if (type === 'undoFill')
    emit({ type: 'undoEnded', ...(ok ? { report: report as UndoReport } : { failure }) });
}
