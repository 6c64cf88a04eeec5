import { z } from '../zod';
import type { CommandType } from './commands';
import { FrameState } from './frame-state';
import { PageReport } from './page-report';
import { AccessReport, AllowedReport, FillReport, UndoReport } from './reports';
import { PendingReport, ReadAllReport, TickReport } from './users';

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
  readPending: z.object({ ok: z.literal(true), report: PendingReport }),
  tickUsers: z.object({ ok: z.literal(true), report: TickReport }),
  readAllUsers: z.object({ ok: z.literal(true), report: ReadAllReport }),
  controlRead: z.object({ ok: z.literal(true) }),
  teach: z.object({ ok: z.literal(true) }),
  endTeaching: z.object({ ok: z.literal(true) }),
  say: z.object({ ok: z.literal(true) }),
  hideNotes: z.object({ ok: z.literal(true) }),
  guide: z.object({ ok: z.literal(true) }),
  reportPage: z.object({ ok: z.literal(true), report: PageReport }),
} satisfies Record<CommandType, z.ZodMiniObject>;

/** The answer to a command that could not be carried out: a code of `shared/errors`, and what its sentence names. */
export const Failure = z.object({ ok: z.literal(false), code: z.string(), details: z.array(z.string()) });
export type Failure = z.infer<typeof Failure>;
