import { browser, type Storage } from './browser';
import { AssistantError } from './errors';
import { AccessReport, FillReport } from './messages/reports';
import { Sight } from './messages/sight';
import { readSettings, type Settings, storedSettings } from './settings';
import { z } from './zod';

/** How a stored thing is read: what does not fit counts as not there. */
type Reader<Value> = (stored: unknown) => Value;

/** One place in the browser's storage, with the reader that parses what comes out of it. */
export interface Place<Value> {
  area: 'local' | 'session';
  key: string;
  read: Reader<Value>;
}

/** A reader by a zod schema; what does not fit comes out as `empty`. */
export function readAs<Value>(
  schema: { safeParse(stored: unknown): { success: boolean; data?: Value } },
  empty: Value,
) {
  return (stored: unknown): Value => {
    const parsed = schema.safeParse(stored);
    return parsed.success ? (parsed.data as Value) : empty;
  };
}

const result = z.object({
  /** When the fill was read back, in milliseconds since 1970. */
  at: z.number(),
  report: z.optional(FillReport),
  failure: z.optional(z.object({ code: z.string(), details: z.array(z.string()) })),
});
/** What the last fill of a tab came to, kept so that a closed popup shows it again. */
export type StoredResult = z.infer<typeof result>;

const accessCount = z.object({ withoutAccess: z.number(), users: z.number() });

/** Kept until forgotten: settings and the region last used. Nothing about people. */
export const settingsPlace: Place<Settings> = { area: 'local', key: 'settings', read: readSettings };
export const hubRegionPlace: Place<string> = {
  area: 'local',
  key: 'hubRegion',
  read: readAs(z.string(), ''),
};

/** Origin and path of the Admin Console last seen, as a link back to it; '' where none was seen yet. */
export const consolePlace: Place<string> = {
  area: 'local',
  key: 'console',
  read: readAs(z.string().check(z.maxLength(300)), ''),
};

/** Kept while the browser runs: the pasted text and the region chosen for it. Gone when the browser closes. */
export const draftPlace: Place<string> = { area: 'session', key: 'draft', read: readAs(z.string(), '') };
export const regionPlace: Place<string | undefined> = {
  area: 'session',
  key: 'region',
  read: readAs<string | undefined>(z.optional(z.string()), undefined),
};

/** Prefixes of the places that belong to one tab; the background removes them with the tab. */
const tabPrefixes = ['sight', 'result', 'access', 'check'] as const;

export const sightPlace = (tab: number, frame: number): Place<Sight | undefined> => ({
  area: 'session',
  key: `sight:${tab}:${frame}`,
  read: readAs<Sight | undefined>(Sight, undefined),
});
export const resultPlace = (tab: number): Place<StoredResult | undefined> => ({
  area: 'session',
  key: `result:${tab}`,
  read: readAs<StoredResult | undefined>(result, undefined),
});
/** Users without access in the table a frame shows now. */
export const accessCountPlace = (
  tab: number,
  frame: number,
): Place<z.infer<typeof accessCount> | undefined> => ({
  area: 'session',
  key: `access:${tab}:${frame}`,
  read: readAs<z.infer<typeof accessCount> | undefined>(accessCount, undefined),
});
/** What "Check users" last counted in a tab. */
export const checkPlace = (tab: number): Place<AccessReport | undefined> => ({
  area: 'session',
  key: `check:${tab}`,
  read: readAs<AccessReport | undefined>(AccessReport, undefined),
});

/** Reads a place; what is missing or not ours comes out as the place's empty value. */
export async function load<Value>(place: Place<Value>): Promise<Value> {
  const stored = await browser.storage[place.area].get(place.key);
  return place.read(stored[place.key]);
}

/**
 * Writes a place.
 * @throws AssistantError `storageFull` when the browser refuses; the caller still holds what it wanted to keep.
 */
export async function save<Value>(place: Place<Value>, value: Value): Promise<void> {
  try {
    if (value === undefined) await browser.storage[place.area].remove(place.key);
    else await browser.storage[place.area].set({ [place.key]: value });
  } catch (cause) {
    throw new AssistantError('storageFull', [], { cause });
  }
}

/** Saves the settings in the shape that later versions can migrate. */
export async function saveSettings(settings: Settings): Promise<void> {
  await save<unknown>({ ...settingsPlace, read: (stored) => stored }, storedSettings(settings));
}

/** Calls `changed` with each new value of a place until the signal aborts. */
export function watch<Value>(
  place: Place<Value>,
  changed: (value: Value) => void,
  signal: AbortSignal,
): void {
  const listener = (changes: Record<string, Storage.StorageChange>, area: string) => {
    const change = changes[place.key];
    if (area === place.area && change) changed(place.read(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

/** Every frame of a tab that has recognised something, by frame id. */
export async function loadSights(tab: number): Promise<Map<number, Sight>> {
  const stored = await browser.storage.session.get(null);
  const prefix = `sight:${tab}:`;
  const sights = new Map<number, Sight>();
  for (const [key, value] of Object.entries(stored)) {
    if (!key.startsWith(prefix)) continue;
    const sight = Sight.safeParse(value);
    if (sight.success) sights.set(Number(key.slice(prefix.length)), sight.data);
  }
  return sights;
}

/** Removes all that is kept of a tab; with `frame`, only what is kept of that frame. */
export async function forgetTab(tab: number, frame?: number): Promise<void> {
  const stored = await browser.storage.session.get(null);
  const mine = Object.keys(stored).filter((key) => {
    const [prefix, ofTab, ofFrame] = key.split(':');
    if (!(tabPrefixes as readonly string[]).includes(prefix ?? '') || Number(ofTab) !== tab) return false;
    return frame === undefined || (ofFrame !== undefined && Number(ofFrame) === frame);
  });
  await browser.storage.session.remove(mine);
}

/** Removes everything that the assistant keeps on this machine, settings included. */
export async function forgetEverything(): Promise<void> {
  await Promise.all([browser.storage.session.clear(), browser.storage.local.clear()]);
}
