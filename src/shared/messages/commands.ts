import type { Runtime } from '../browser';
import { api } from '../platform';
import type { z } from '../zod';
import type { PartName } from './parts';
import type { replies } from './replies';
import type { requests } from './requests';

/**
 * What our own pages may ask of a frame; nothing else may (`isFromOurPages`). `part` names the part of the content script
 * that carries a command out; without one the frame does so itself. Of exclusive commands one runs at a time: these write
 * into the page, or turn its pages; the others may come meanwhile. What comes with a command is in `requests`, what it is
 * answered in `replies`: tables of their own, so that a script takes only the schemas along that it parses by.
 */
export const commands = {
  /** What does the frame show? */
  describe: {},
  /** Tells a Users screen what it cannot know by itself. Sent by the background alone, from what it has parsed. */
  setContext: {},
  fillInvite: { part: 'fill', isExclusive: true },
  undoFill: { part: 'fill', isExclusive: true },
  checkUsers: { part: 'users' },
  readAllowed: { part: 'users' },
  /** Reads who is pending, and since when. */
  readPending: { part: 'users' },
  /** Ticks these users in the site's own table. */
  tickUsers: { part: 'users', isExclusive: true },
  /** Reads the whole Users table, page by page or by scrolling it. */
  readAllUsers: { part: 'users', isExclusive: true },
  controlRead: { part: 'users' },
  /** Lets the admin show something in the page; what comes of it is told by events. */
  teach: { part: 'teach' },
  endTeaching: { part: 'teach' },
  /** Says over the page what came of a key that was pressed. Sent by the background alone. */
  say: { part: 'say' },
  /** Takes away what the assistant says over the page and can be put away there too: a dialog may keep it out of reach. */
  hideNotes: { part: 'say' },
  /** Leads the admin through a way of the site, or no more. Sent by the background alone. */
  guide: { part: 'guide' },
  /** What does the assistant see, and by what? */
  reportPage: { part: 'report' },
} as const satisfies Record<string, { part?: PartName; isExclusive?: true }>;

export type CommandType = keyof typeof commands;
/** A command of one type, as it is sent. */
export type CommandOf<Type extends CommandType> = { type: Type } & (Type extends keyof typeof requests
  ? z.infer<(typeof requests)[Type]>
  : unknown);
export type Command = { [Type in CommandType]: CommandOf<Type> }[CommandType];
/** The answer to a command of one type, when it went well. */
export type ReplyTo<Type extends CommandType> = z.infer<(typeof replies)[Type]>;
/** The types of the commands that a part of the content script carries out. */
export type CommandTypeOf<Part extends PartName> = {
  [Type in CommandType]: (typeof commands)[Type] extends { part: Part } ? Type : never;
}[CommandType];

/** Whether a message is a command by its type. What comes with it is parsed by the part that carries it out. */
export function isCommand(message: unknown): message is Command {
  const type = (message as { type?: unknown } | null | undefined)?.type;
  return typeof type === 'string' && Object.hasOwn(commands, type);
}

/** Whether a message comes from a page of this extension (popup, panel, window, options), and not from a content script. */
export function isFromOurPages(sender: Runtime.MessageSender): boolean {
  return sender.id === api.runtime.id && (sender.url ?? '').startsWith(api.runtime.getURL(''));
}
