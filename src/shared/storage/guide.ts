import { boundedList, boundedText } from '../messages/bounded';
import { z } from '../zod';
import { readAs, type StorageItem, update } from './item';

const step = boundedText(20);

const guide = z.object({
  state: z.enum(['off', 'on', 'finished']),
  /** A name of `basespace/ways`; its steps likewise. */
  way: z.enum(['invite', 'change']),
  /** Steps that are done whatever is seen. */
  done: boundedList(step, 20),
  /** The step at which the admin stood last, in whichever tab; '' for none yet. */
  at: step,
  /** Whether the next control is pointed at in the page. */
  hints: z.boolean(),
});
/** How far the admin has come with the guide. Nothing in it is about people, and it holds no address. */
export type StoredGuide = z.infer<typeof guide>;

/** Stored until everything is deleted, so that the guide goes on after a log-in, in another tab, and on another day. */
export const guideItem: StorageItem<StoredGuide> = {
  area: 'local',
  key: 'guide',
  read: readAs<StoredGuide>(guide, { state: 'off', way: 'invite', done: [], at: '', hints: true }),
};

/**
 * Starts the guide at the beginning of a way, in whichever tab shows the site: writing this is all that it takes.
 * @throws AssistantError `storageFull`
 */
export function startGuide(way: StoredGuide['way']): Promise<StoredGuide> {
  return update(guideItem, (guide) => ({ ...guide, state: 'on', way, done: [], at: '' }));
}

/** Ends the guide, or takes away what it says of a round that is finished. */
export function endGuide(): Promise<StoredGuide> {
  return update(guideItem, (guide) => (guide.state === 'off' ? guide : { ...guide, state: 'off' }));
}

/** Switches on or off that the next control is pointed at in the page. */
export function showHints(hints: boolean): Promise<StoredGuide> {
  return update(guideItem, (guide) => (guide.hints === hints ? guide : { ...guide, hints }));
}

/** Notes that a step is done; with the last one the round is finished, and what is pointed at in the page is off from then on. */
export function stepDone(done: string): Promise<StoredGuide> {
  return update(guideItem, (guide) => {
    if (guide.state !== 'on' || guide.done.includes(done)) return guide;
    const isFinished = done === lastStep;
    return {
      ...guide,
      done: [...guide.done, done],
      ...(isFinished ? { state: 'finished' as const, hints: false } : {}),
    };
  });
}

const lastStep = 'check';

/** What the page of a frame shows of the way, besides its screen. */
const guideStand = z.object({
  frame: z.number(),
  step,
  facts: boundedList(step, 10),
  /** What became of looking for the step's control. */
  control: z.enum(['shown', 'missing', 'several', 'none']),
  /** What can be shown where it was not found: a name of `basespace/teachable`, or ''. */
  teach: boundedText(40),
});
export type GuideStand = z.infer<typeof guideStand>;

/** Where the guide stands in a tab: only the background writes it. */
export const guideStandItem = (tab: number): StorageItem<GuideStand | undefined> => ({
  area: 'session',
  key: `guide:${tab}`,
  read: readAs<GuideStand | undefined>(guideStand, undefined),
});
