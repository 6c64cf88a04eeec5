import { z } from '../zod';
import { boundedList, boundedText, maxUsersRead } from './bounded';
import { Aim } from './frame-state';
import { UserNamed } from './users';
import { WorkgroupContext } from './workgroup-context';

/** What comes with a command; those that are not here come alone. */
export const requests = {
  setContext: z.object({ context: WorkgroupContext }),
  fillInvite: z.object({
    people: boundedList(boundedText(320), 100_000),
    /** A code of `basespace/regions`, or '' for not chosen. */
    region: z.string(),
    /** The product to set, by its label in the dialog, where the admin has picked one of the candidates; else ''. */
    product: z.string(),
    aim: Aim,
  }),
  tickUsers: z.object({ users: boundedList(UserNamed, maxUsersRead) }),
  /** What is to be shown: a name of `basespace/teachable`. */
  teach: z.object({ what: boundedText(40) }),
  say: z.object({
    tone: z.enum(['warn', 'calm']),
    sentence: boundedText(1000),
    lines: boundedList(boundedText(1000), 20),
  }),
  /** How far the admin has come, in the words of `basespace/ways`; `way` is '' where there is nothing to lead. */
  guide: z.object({
    way: z.enum(['', 'invite', 'change']),
    done: boundedList(boundedText(20), 20),
    hints: z.boolean(),
  }),
  controlRead: z.object({ to: z.enum(['pause', 'resume', 'cancel']) }),
};
