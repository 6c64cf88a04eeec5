import { boundedList, boundedText } from '../messages/bounded';
import { load, type StorageItem, save } from '../storage/item';
import { z } from '../zod';
import { Anchor } from './anchor';

export type { Anchor };

import { pageMapKey, pageMapVersion } from './layers';

/** More words than this in one list, more characters in a word, and more hosts that something was taught on are refused. */
export const maxWords = 60;
export const maxWordLength = 80;
const maxHosts = 50;
const maxAnchors = 40;

const word = z.string().check(
  z.refine((text) => text.trim() !== '', { error: 'empty' }),
  z.maxLength(maxWordLength),
);
/** Words by the name of their list (`basespace/wording`). They are compared as text, never run as a pattern. */
const words = z.record(boundedText(40), boundedList(word, maxWords));

/** What was taught on one host: words, and anchors by what they stand for (`basespace/teachable`). */
const Taught = z.strictObject({
  words,
  anchors: z
    .record(boundedText(40), Anchor)
    .check(z.refine((all) => Object.keys(all).length <= maxAnchors, { error: 'tooMany' })),
});
export type Taught = z.infer<typeof Taught>;

const taughtByHost = z
  .record(z.string().check(z.regex(/^[a-z0-9.-]{1,253}$/)), Taught)
  .check(z.refine((all) => Object.keys(all).length <= maxHosts, { error: 'tooMany' }));

/** The layers of the page map that are stored, over what is built in: the admin's own words, and what was taught. */
export const PageMap = z.object({ version: z.literal(pageMapVersion), own: words, taught: taughtByHost });
export type PageMap = z.infer<typeof PageMap>;

/** Adds nothing to what is built in. */
export const emptyPageMap: PageMap = { version: pageMapVersion, own: {}, taught: {} };

/** Steps from version n to n + 1, by n; each gives a changed copy. */
const migrations: Record<number, (stored: Record<string, unknown>) => Record<string, unknown>> = {};

/** Brings a stored or imported map of an earlier version to the current one. What is no map stays what it is. */
export function migrated(stored: unknown, steps = migrations, current: number = pageMapVersion): unknown {
  if (typeof stored !== 'object' || stored === null) return stored;
  let map = stored as Record<string, unknown>;
  const { version } = map;
  if (typeof version !== 'number' || !(version < current)) return stored;
  for (let step = version; step < current; step++) {
    const next = steps[step]?.(map);
    if (!next) return stored;
    map = { ...next, version: step + 1 };
  }
  return map;
}

/** Stored until it is deleted; what does not fit counts as nothing added. */
export const pageMapItem: StorageItem<PageMap> = {
  area: 'local',
  key: pageMapKey,
  read(stored) {
    const parsed = PageMap.safeParse(migrated(stored));
    return parsed.success ? parsed.data : emptyPageMap;
  },
};

/** Stores a map of an earlier version in the current shape, which is the only one that scripts in pages know. */
export async function migrateStoredPageMap(): Promise<void> {
  const stored = await load<unknown>({ ...pageMapItem, read: (found) => found });
  const now = migrated(stored);
  if (now !== stored) await save<unknown>(pageMapItem as StorageItem<unknown>, pageMapItem.read(now));
}
