import { load, type StorageItem, save, sizeOf, update } from './item';
import { without } from './retention';

/** One kind of data that stays on this computer after the browser closes, and can be deleted by itself. */
export interface Collection {
  /** Names its title in `_locales`: `kept_<id>`, and its count, `keptCount_<id>_one` and `_other`. */
  id: string;
  /** The item to watch for changes. */
  item: StorageItem<unknown>;
  measure(): Promise<Amount>;
  remove(): Promise<void>;
  /** Deletes what is older than a moment (milliseconds since 1970). */
  removeOlderThan(moment: number): Promise<void>;
}

/** How many elements a collection has, and about how much room they take. */
export interface Amount {
  count: number;
  bytes: number;
}

/**
 * A list that is stored in one item.
 * @param lastUse when an element was last used, in milliseconds since 1970
 */
export function listCollection<Element>(
  id: string,
  item: StorageItem<Element[]>,
  lastUse: (element: Element) => number,
): Collection {
  return {
    id,
    item,
    async measure() {
      const elements = await load(item);
      return { count: elements.length, bytes: elements.length === 0 ? 0 : sizeOf(elements) };
    },
    remove: () => save<Element[] | undefined>(item as StorageItem<Element[] | undefined>, undefined),
    async removeOlderThan(moment) {
      await update(item, (elements) => without(elements, lastUse, moment));
    },
  };
}

/**
 * A record that is stored in one item.
 * @param lastUse when the value of a key was last changed, in milliseconds since 1970
 */
export function recordCollection<Element>(
  id: string,
  item: StorageItem<Record<string, Element>>,
  lastUse: (element: Element) => number,
): Collection {
  type Stored = Record<string, Element> | undefined;
  return {
    id,
    item,
    async measure() {
      const record = await load(item);
      const count = Object.keys(record).length;
      return { count, bytes: count === 0 ? 0 : sizeOf(record) };
    },
    remove: () => save<Stored>(item as StorageItem<Stored>, undefined),
    async removeOlderThan(moment) {
      await update(item, (record) => {
        const entries = Object.entries(record);
        const young = without(entries, ([, element]) => lastUse(element), moment);
        return young === entries ? record : Object.fromEntries(young);
      });
    },
  };
}
