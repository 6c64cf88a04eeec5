import type { Storage } from '../browser';
import { AssistantError } from '../errors';
import { api } from '../platform';
import { z } from '../zod';

/** One item of the browser's storage, with the reader that parses what comes out of it. */
export interface StorageItem<Value> {
  area: 'local' | 'session';
  key: string;
  /** What does not fit counts as not there. */
  read(stored: unknown): Value;
  /** How a value is stored, where that is another shape than its own. */
  write?(value: Value): unknown;
}

/** What can tell whether a stored value fits: a zod schema. */
interface Schema {
  safeParse(stored: unknown): { success: boolean; data?: unknown };
}

/** A reader by a zod schema; what does not fit comes out as `empty`. */
export function readAs<Value>(schema: Schema, empty: Value) {
  return (stored: unknown): Value => {
    const parsed = schema.safeParse(stored);
    return parsed.success ? (parsed.data as Value) : empty;
  };
}

/** A reader of a list; an element that does not fit is left out, and the others stay. */
export function readListOf<Element>(schema: Schema) {
  const readList = readAs<unknown[]>(z.array(z.unknown()), []);
  return (stored: unknown): Element[] =>
    readList(stored).flatMap((element) => {
      const parsed = schema.safeParse(element);
      return parsed.success ? [parsed.data as Element] : [];
    });
}

/** Reads an item; what is missing or does not fit comes out as the item's empty value. */
export async function load<Value>(item: StorageItem<Value>): Promise<Value> {
  const stored = await api.storage[item.area].get(item.key);
  return item.read(stored[item.key]);
}

/**
 * Writes an item; `undefined` removes it.
 * @throws AssistantError `storageFull` when the browser refuses; then the stored value has not changed
 */
export async function save<Value>(item: StorageItem<Value>, value: Value): Promise<void> {
  const { area, key } = item;
  try {
    if (value === undefined) await api.storage[area].remove(key);
    else await api.storage[area].set({ [key]: item.write ? item.write(value) : value });
  } catch (cause) {
    throw new AssistantError('storageFull', [], { cause });
  }
}

/**
 * Reads an item, changes its value and writes it back; no other page of ours can write it in between.
 * @param change gives the new value; if it throws, or returns the value it was given, nothing is written
 * @throws AssistantError `storageFull` when the browser refuses; then the stored value has not changed
 */
export async function update<Value>(
  item: StorageItem<Value>,
  change: (value: Value) => Value,
): Promise<Value> {
  return navigator.locks.request(`change:${item.key}`, async () => {
    const before = await load(item);
    const after = change(before);
    if (after !== before) await save(item, after);
    return after;
  });
}

/** Calls `onValue` with each new value of an item until the signal aborts. */
export function watch<Value>(
  item: StorageItem<Value>,
  onValue: (value: Value) => void,
  signal: AbortSignal,
): void {
  const listener = (changes: Record<string, Storage.StorageChange>, area: string) => {
    const change = changes[item.key];
    if (area === item.area && change) onValue(item.read(change.newValue));
  };
  api.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => api.storage.onChanged.removeListener(listener), { once: true });
}

/** What a value takes in storage, about, in bytes. */
export function sizeOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
