import type { ConsolePage } from '../features/feature';
import { asAssistantError } from '../shared/errors';
import type { Command } from '../shared/messages/commands';
import type { Failure } from '../shared/messages/send-command';
import { tell } from '../shared/messages/tell';
import { currentLink } from './frame-context';

/** Which part of the content script carries out which command. */
export const partOf = {
  fillInvite: 'fill',
  undoFill: 'fill',
  checkUsers: 'users',
  tickUsers: 'users',
  readAllUsers: 'users',
  steerReading: 'users',
  readAllowed: 'users',
} as const;

export type CommandPartName = (typeof partOf)[keyof typeof partOf];
/** The commands that a part carries out. */
export type CommandOf<Part extends CommandPartName> = Extract<
  Command,
  {
    type: {
      [Type in keyof typeof partOf]: (typeof partOf)[Type] extends Part ? Type : never;
    }[keyof typeof partOf];
  }
>;

/**
 * A part of the content script that is wanted on command only. It comes as a script of its own into the same world of the
 * same frame, and answers as a message would, failures included: an error of the one script is none of the other's.
 */
export type CommandPart<Part extends CommandPartName> = (command: CommandOf<Part>) => Promise<unknown>;

/** Makes a part for a page; it ends with the signal. */
export type MakePart<Part extends CommandPartName> = (
  page: ConsolePage,
  signal: AbortSignal,
) => CommandPart<Part>;

/** Takes the parts that come; each is asked for by name. */
export type PartTakers = { [Part in CommandPartName]?: (make: MakePart<Part>) => void };

/** A part that has not come after so long does not come, in milliseconds. */
const patience = 10_000;

/** Gives a part, injected by the background when it is first asked for; undefined when it does not come. */
export function bringPart<Part extends CommandPartName>(
  name: Part,
  page: ConsolePage,
  signal: AbortSignal,
): () => Promise<CommandPart<Part> | undefined> {
  let part: Promise<CommandPart<Part> | undefined> | undefined;
  return () => {
    part ??= injected(name).then((make) => {
      if (!make) part = undefined;
      return make?.(page, signal);
    });
    return part;
  };
}

function injected<Part extends CommandPartName>(name: Part): Promise<MakePart<Part> | undefined> {
  const takers: PartTakers | undefined = currentLink()?.takers;
  return new Promise((resolve) => {
    if (!takers) return resolve(undefined);
    const timer = setTimeout(() => resolve(undefined), patience);
    takers[name] = ((make: MakePart<Part>) => {
      clearTimeout(timer);
      delete takers[name];
      resolve(make);
    }) as PartTakers[Part];
    tell({ type: 'wake', part: name });
  });
}

/** What is answered for something that was thrown: a code of `shared/errors`, and what its sentence names. */
export function failed(thrown: unknown): Failure {
  const { code, details } = asAssistantError(thrown);
  return { ok: false, code, details: details.map((detail) => detail.slice(0, 200)) };
}
