import { FrameState } from '../messages/frame-state';
import { AccessReport, FillReport, UndoReport } from '../messages/reports';
import { ReadingEnd } from '../messages/users';
import { api } from '../platform';
import { z } from '../zod';
import { readAs, type StorageItem } from './item';

const result = z.object({
  /** When the fill was read back, or when it failed, in milliseconds since 1970. */
  at: z.number(),
  report: z.optional(FillReport),
  /** What undoing the fill came to. */
  undone: z.optional(UndoReport),
  /** Why the fill failed; beside a report, why it could not be undone. */
  failure: z.optional(z.object({ code: z.string(), details: z.array(z.string()) })),
});
/** What the last fill of a tab came to. Only the background writes it; every view shows it, also one opened later. */
export type StoredResult = z.infer<typeof result>;

const accessCount = z.object({ withoutAccess: z.number(), users: z.number() });

const readingProgress = z.object({
  frame: z.number(),
  done: z.number(),
  of: z.number(),
  isPaused: z.boolean(),
  isOver: z.boolean(),
  ended: z.optional(ReadingEnd),
});
/** How far reading the whole Users table has come in a frame of a tab, so that a popup opened again shows it. */
export type ReadingProgress = z.infer<typeof readingProgress>;

const teaching = z.object({
  /** A name of `basespace/teachable`. */
  what: z.string(),
  step: z.enum(['showing', 'taught', 'failed']),
  /** The job that goes on once it was shown; the page that takes it up puts '' here. */
  resume: z.enum(['', 'fill', 'check']),
});
/** What the admin is showing in a tab, or has shown last: a popup that closed meanwhile goes on with it. */
export type StoredTeaching = z.infer<typeof teaching>;

/** Prefixes of the items that belong to one tab; the background removes them with the tab. */
const tabPrefixes = [
  'state',
  'result',
  'access',
  'check',
  'concerns',
  'reading',
  'teaching',
  'guide',
  'said',
] as const;

export const frameStateItem = (tab: number, frame: number): StorageItem<FrameState | undefined> => ({
  area: 'session',
  key: `state:${tab}:${frame}`,
  read: readAs<FrameState | undefined>(FrameState, undefined),
});
export const resultItem = (tab: number): StorageItem<StoredResult | undefined> => ({
  area: 'session',
  key: `result:${tab}`,
  read: readAs<StoredResult | undefined>(result, undefined),
});
/** Users without access in the table a frame shows now. */
export const accessCountItem = (
  tab: number,
  frame: number,
): StorageItem<z.infer<typeof accessCount> | undefined> => ({
  area: 'session',
  key: `access:${tab}:${frame}`,
  read: readAs<z.infer<typeof accessCount> | undefined>(accessCount, undefined),
});
/** What "Check users" last counted in a tab. */
export const accessReportItem = (tab: number): StorageItem<AccessReport | undefined> => ({
  area: 'session',
  key: `check:${tab}`,
  read: readAs<AccessReport | undefined>(AccessReport, undefined),
});

/** How far reading the whole Users table has come in a tab; undefined while nothing was read. */
export const readProgressItem = (tab: number): StorageItem<ReadingProgress | undefined> => ({
  area: 'session',
  key: `reading:${tab}`,
  read: readAs<ReadingProgress | undefined>(readingProgress, undefined),
});

export const teachingItem = (tab: number): StorageItem<StoredTeaching | undefined> => ({
  area: 'session',
  key: `teaching:${tab}`,
  read: readAs<StoredTeaching | undefined>(teaching, undefined),
});

const saidByButton = z.object({
  words: z.string(),
  /** In milliseconds since 1970. */
  until: z.number(),
});
/** What the toolbar button says of a key that was pressed in a tab, before all that it says of the page. */
export const saidByButtonItem = (tab: number): StorageItem<z.infer<typeof saidByButton> | undefined> => ({
  area: 'session',
  key: `said:${tab}`,
  read: readAs<z.infer<typeof saidByButton> | undefined>(saidByButton, undefined),
});

/** Every frame of a tab that has recognised something, by frame id. */
export async function loadFrameStates(tab: number): Promise<Map<number, FrameState>> {
  const stored = await api.storage.session.get(null);
  const prefix = `state:${tab}:`;
  const states = new Map<number, FrameState>();
  for (const [key, value] of Object.entries(stored)) {
    if (!key.startsWith(prefix)) continue;
    const state = FrameState.safeParse(value);
    if (state.success) states.set(Number(key.slice(prefix.length)), state.data);
  }
  return states;
}

/** Removes everything that is stored for a tab; with `frame`, only what is stored for that frame. */
export async function forgetTab(tab: number, frame?: number): Promise<void> {
  const stored = await api.storage.session.get(null);
  const mine = Object.keys(stored).filter((key) => {
    const [prefix, ofTab, ofFrame] = key.split(':');
    if (!(tabPrefixes as readonly string[]).includes(prefix ?? '') || Number(ofTab) !== tab) return false;
    return frame === undefined || (ofFrame !== undefined && Number(ofFrame) === frame);
  });
  await api.storage.session.remove(mine);
}
