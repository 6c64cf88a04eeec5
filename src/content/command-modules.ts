import type { ConsolePage } from '../features/feature';
import { asAssistantError } from '../shared/errors';
import type { Command } from '../shared/messages/commands';
import { emit } from '../shared/messages/emit';
import type { Failure } from '../shared/messages/send-command';
import { currentContext } from './frame-context';

/** Which part of the content script carries out which command. */
export const moduleOf = {
  fillInvite: 'fill',
  undoFill: 'fill',
  checkUsers: 'users',
  tickUsers: 'users',
  readAllUsers: 'users',
  controlRead: 'users',
  readAllowed: 'users',
} as const;

export type CommandModuleName = (typeof moduleOf)[keyof typeof moduleOf];
/** The commands that a part carries out. */
export type CommandOf<Part extends CommandModuleName> = Extract<
  Command,
  {
    type: {
      [Type in keyof typeof moduleOf]: (typeof moduleOf)[Type] extends Part ? Type : never;
    }[keyof typeof moduleOf];
  }
>;

/**
 * A part of the content script that is wanted on command only. It comes as a script of its own into the same world of the
 * same frame, and answers as a message would, failures included: an error of the one script is none of the other's.
 */
export type CommandModule<Part extends CommandModuleName> = (command: CommandOf<Part>) => Promise<unknown>;

/** Makes a part for a page; it ends with the signal. */
export type ModuleFactory<Part extends CommandModuleName> = (
  page: ConsolePage,
  signal: AbortSignal,
) => CommandModule<Part>;

/** Takes the parts that come; each is asked for by name. */
export type PendingModules = { [Part in CommandModuleName]?: (make: ModuleFactory<Part>) => void };

/** A part that has not come after so long does not come, in milliseconds. */
const timeoutMs = 10_000;

/** Gives a part, injected by the background when it is first asked for; undefined when it does not come. */
export function loadModule<Part extends CommandModuleName>(
  name: Part,
  page: ConsolePage,
  signal: AbortSignal,
): () => Promise<CommandModule<Part> | undefined> {
  let part: Promise<CommandModule<Part> | undefined> | undefined;
  return () => {
    part ??= injected(name).then((make) => {
      if (!make) part = undefined;
      return make?.(page, signal);
    });
    return part;
  };
}

function injected<Part extends CommandModuleName>(name: Part): Promise<ModuleFactory<Part> | undefined> {
  const pendingModules: PendingModules | undefined = currentContext()?.pendingModules;
  return new Promise((resolve) => {
    if (!pendingModules) return resolve(undefined);
    const timer = setTimeout(() => resolve(undefined), timeoutMs);
    pendingModules[name] = ((make: ModuleFactory<Part>) => {
      clearTimeout(timer);
      delete pendingModules[name];
      resolve(make);
    }) as PendingModules[Part];
    emit({ type: 'wake', part: name });
  });
}

/** What is answered for something that was thrown: a code of `shared/errors`, and what its sentence names. */
export function failed(thrown: unknown): Failure {
  const { code, details } = asAssistantError(thrown);
  return { ok: false, code, details: details.map((detail) => detail.slice(0, 200)) };
}
