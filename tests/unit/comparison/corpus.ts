import { calendar, mail } from './corpus/mail';
import { chat, lists, sheets, userIds } from './corpus/tables';
import { traps, typos, unicode } from './corpus/traps';

/** A messy line (now and then two), and exactly those people who may be invited by it without a second look. */
export type Line = readonly [text: string, people: readonly string[]];

/** Where the lines come from. */
export const corpus: Readonly<Record<string, readonly Line[]>> = {
  mail,
  calendar,
  sheets,
  chat,
  lists,
  'user IDs': userIds,
  unicode,
  typos,
  traps,
};
