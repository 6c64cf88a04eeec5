import type { Storage } from '../browser';
import { AssistantError } from '../errors';
import { api } from '../platform';
import { readSettings, type Settings, storedSettings } from '../settings';
import { z } from '../zod';

/** How a stored thing is read: what does not fit counts as not there. */
type Reader<Value> = (stored: unknown) => Value;

/** One place in the browser's storage, with the reader that parses what comes out of it. */
export interface StorageItem<Value> {
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

/** Kept until forgotten: settings and the region last used. Nothing about people. */
export const settingsItem: StorageItem<Settings> = { area: 'local', key: 'settings', read: readSettings };
export const hubRegionItem: StorageItem<string> = {
  area: 'local',
  key: 'hubRegion',
  read: readAs(z.string(), ''),
};

/** Origin and path of the Admin Console last seen, as a link back to it; '' where none was seen yet. */
export const consoleAddressItem: StorageItem<string> = {
  area: 'local',
  key: 'console',
  read: readAs(z.string().check(z.maxLength(300)), ''),
};

/** Kept while the browser runs: the pasted text and the region chosen for it. Gone when the browser closes. */
export const draftItem: StorageItem<string> = { area: 'session', key: 'draft', read: readAs(z.string(), '') };
export const regionItem: StorageItem<string | undefined> = {
  area: 'session',
  key: 'region',
  read: readAs<string | undefined>(z.optional(z.string()), undefined),
};

/** Reads a place; what is missing or not ours comes out as the place's empty value. */
export async function load<Value>(place: StorageItem<Value>): Promise<Value> {
  const stored = await api.storage[place.area].get(place.key);
  return place.read(stored[place.key]);
}

/**
 * Writes a place.
 * @throws AssistantError `storageFull` when the browser refuses; the caller still holds what it wanted to keep.
 */
export async function save<Value>(place: StorageItem<Value>, value: Value): Promise<void> {
  try {
    if (value === undefined) await api.storage[place.area].remove(place.key);
    else await api.storage[place.area].set({ [place.key]: value });
  } catch (cause) {
    throw new AssistantError('storageFull', [], { cause });
  }
}

/** Saves the settings in the shape that later versions can migrate. */
export async function saveSettings(settings: Settings): Promise<void> {
  await save<unknown>({ ...settingsItem, read: (stored) => stored }, storedSettings(settings));
}

/** Calls `changed` with each new value of a place until the signal aborts. */
export function watch<Value>(
  place: StorageItem<Value>,
  changed: (value: Value) => void,
  signal: AbortSignal,
): void {
  const listener = (changes: Record<string, Storage.StorageChange>, area: string) => {
    const change = changes[place.key];
    if (area === place.area && change) changed(place.read(change.newValue));
  };
  api.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => api.storage.onChanged.removeListener(listener), { once: true });
}

/** Removes everything that the assistant keeps on this machine, settings included. */
export async function forgetEverything(): Promise<void> {
  await Promise.all([api.storage.session.clear(), api.storage.local.clear()]);
}
