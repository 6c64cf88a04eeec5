import type { Runtime } from '../browser';
import { api } from '../platform';
import { z } from '../zod';
import { boundedList, boundedText, maxUsersRead } from './bounded';
import { Aim, FrameState } from './frame-state';
import type { PartName } from './parts';
import { AccessReport, AllowedReport, FillReport, UndoReport } from './reports';
import { ReadAllReport, TickReport, UserNamed } from './users';
import { WorkgroupContext } from './workgroup-context';

/**
 * What our own pages may ask of a frame; nothing else may (`isFromOurPages`). `part` names the part of the content script
 * that carries a command out; without one the frame does so itself. Of exclusive commands one runs at a time: these write
 * into the page, or turn its pages; the others may come meanwhile. What each is answered stands in `replies` below.
 */
export const commands = {
  /** What does the frame show? */
  describe: {},
  /** Tells a Users screen what it cannot know by itself. */
  setContext: { request: z.object({ context: WorkgroupContext }) },
  fillInvite: {
    request: z.object({
      people: boundedList(boundedText(320), 100_000),
      /** A code of `basespace/regions`, or '' for not chosen. */
      region: z.string(),
      /** The product to set, by its label in the dialog, where the admin has picked one of the candidates; else ''. */
      product: z.string(),
      aim: Aim,
    }),
    part: 'fill',
    isExclusive: true,
  },
  undoFill: { part: 'fill', isExclusive: true },
  checkUsers: { part: 'users' },
  readAllowed: { part: 'users' },
  /** Ticks these users in the site's own table. */
  tickUsers: {
    request: z.object({ users: boundedList(UserNamed, maxUsersRead) }),
    part: 'users',
    isExclusive: true,
  },
  /** Reads the whole Users table, page by page or by scrolling it. */
  readAllUsers: { part: 'users', isExclusive: true },
  controlRead: { request: z.object({ to: z.enum(['pause', 'resume', 'cancel']) }), part: 'users' },
} as const satisfies Record<string, { request?: z.ZodMiniObject; part?: PartName; isExclusive?: true }>;

/**
 * The answer to each command that went well. A table of its own, since only our pages parse answers: the scripts in pages
 * leave it out.
 */
export const replies = {
  describe: z.object({ ok: z.literal(true), state: FrameState }),
  setContext: z.object({ ok: z.literal(true) }),
  fillInvite: z.object({ ok: z.literal(true), report: FillReport }),
  undoFill: z.object({ ok: z.literal(true), report: UndoReport }),
  checkUsers: z.object({ ok: z.literal(true), report: AccessReport }),
  readAllowed: z.object({ ok: z.literal(true), report: AllowedReport }),
  tickUsers: z.object({ ok: z.literal(true), report: TickReport }),
  readAllUsers: z.object({ ok: z.literal(true), report: ReadAllReport }),
  controlRead: z.object({ ok: z.literal(true) }),
} satisfies Record<CommandType, z.ZodMiniObject>;

/** The answer to a command that could not be carried out: a code of `shared/errors`, and what its sentence names. */
export const Failure = z.object({ ok: z.literal(false), code: z.string(), details: z.array(z.string()) });
export type Failure = z.infer<typeof Failure>;

export type CommandType = keyof typeof commands;
/** A command of one type, as it is sent. */
export type CommandOf<Type extends CommandType> = { type: Type } & ((typeof commands)[Type] extends {
  request: infer Request;
}
  ? z.infer<Request>
  : unknown);
export type Command = { [Type in CommandType]: CommandOf<Type> }[CommandType];
/** The answer to a command of one type, when it went well. */
export type ReplyTo<Type extends CommandType> = z.infer<(typeof replies)[Type]>;
/** The types of the commands that a part of the content script carries out. */
export type CommandTypeOf<Part extends PartName> = {
  [Type in CommandType]: (typeof commands)[Type] extends { part: Part } ? Type : never;
}[CommandType];

/** Reads a message as a command; undefined where it is none. */
export function parseCommand(message: unknown): Command | undefined {
  const type = (message as { type?: unknown } | null | undefined)?.type;
  if (typeof type !== 'string' || !Object.hasOwn(commands, type)) return undefined;
  const { request } = commands[type as CommandType] as { request?: z.ZodMiniObject };
  const parsed = request?.safeParse(message);
  return parsed?.success === false ? undefined : ({ type, ...parsed?.data } as Command);
}

/** Whether a message comes from a page of this extension (popup, panel, window, options), and not from a content script. */
export function isFromOurPages(sender: Runtime.MessageSender): boolean {
  return sender.id === api.runtime.id && (sender.url ?? '').startsWith(api.runtime.getURL(''));
}
