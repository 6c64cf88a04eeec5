import { load, type StorageItem, save } from './item';

/**
 * Reads a place, changes what stands there and writes it back, without another of our pages coming in between.
 * @param make gives the new value; what it throws leaves the place as it was
 * @throws AssistantError `storageFull` when the browser refuses; then nothing has changed
 */
export async function change<Value>(
  place: StorageItem<Value>,
  make: (value: Value) => Value,
): Promise<Value> {
  return navigator.locks.request(`change:${place.key}`, async () => {
    const before = await load(place);
    const after = make(before);
    if (after !== before) await save(place, after);
    return after;
  });
}
