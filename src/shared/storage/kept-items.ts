import { z } from '../zod';
import { allowedDomainsItem } from './allowed-domains-item';
import { batchRunsItem } from './batch-runs';
import { change } from './change';
import { grantsItem } from './grants';
import { groupsItem } from './groups';
import { load, readAs, type StorageItem, save } from './item';
import { expiryMoment, type RetentionTime, retentionTimes, without } from './retention';
import { keptSnapshots } from './snapshots';

export { type RetentionTime, retentionTimes } from './retention';

/** How long things are kept that outlive the browser. */
export const retentionItem: StorageItem<RetentionTime> = {
  area: 'local',
  key: 'retention',
  read: readAs<RetentionTime>(z.literal(retentionTimes), 90),
};

/** One kind of things that is kept on this machine after the browser closes, and can be deleted by itself. */
export interface KeptItem {
  /** Names its title in `_locales`: `kept_<id>`, and its count, `keptCount_<id>_one` and `_other`. */
  id: string;
  /** Where it is kept, to be told of changes. */
  place: StorageItem<unknown>;
  measure(): Promise<{ count: number; bytes: number }>;
  remove(): Promise<void>;
  /** Deletes what is older than a moment (milliseconds since 1970). */
  removeOlderThan(moment: number): Promise<void>;
}

/**
 * A kept thing that is a list in one place.
 * @param ageOf when an item was last used, in milliseconds since 1970
 */
export function keptList<Item>(
  id: string,
  place: StorageItem<Item[]>,
  ageOf: (item: Item) => number,
): KeptItem {
  return {
    id,
    place,
    async measure() {
      const items = await load(place);
      const bytes = items.length === 0 ? 0 : new TextEncoder().encode(JSON.stringify(items)).length;
      return { count: items.length, bytes };
    },
    remove: () => save<Item[] | undefined>(place as StorageItem<Item[] | undefined>, undefined),
    async removeOlderThan(moment) {
      await change(place, (items) => without(items, ageOf, moment));
    },
  };
}

/**
 * A kept thing that is a record in one place, an item a key.
 * @param ageOf when an item was last changed, in milliseconds since 1970
 */
export function keptRecord<Item>(
  id: string,
  place: StorageItem<Record<string, Item>>,
  ageOf: (item: Item) => number,
): KeptItem {
  return {
    id,
    place,
    async measure() {
      const items = await load(place);
      const count = Object.keys(items).length;
      return { count, bytes: count === 0 ? 0 : new TextEncoder().encode(JSON.stringify(items)).length };
    },
    remove: () =>
      save<Record<string, Item> | undefined>(
        place as StorageItem<Record<string, Item> | undefined>,
        undefined,
      ),
    async removeOlderThan(moment) {
      await change(place, (items) => {
        const young = Object.entries(items).filter(([, item]) => ageOf(item) >= moment);
        return young.length === Object.keys(items).length ? items : Object.fromEntries(young);
      });
    },
  };
}

/** Everything of that kind. Whoever keeps another thing adds a line here. */
export const keptItems: readonly KeptItem[] = [
  keptList('groups', groupsItem, ({ usedAt }) => usedAt),
  keptList('batchRuns', batchRunsItem, ({ usedAt }) => usedAt),
  keptList('grants', grantsItem, ({ at }) => at),
  keptRecord('allowedDomains', allowedDomainsItem, ({ at }) => at),
  keptSnapshots,
];

/** Deletes what has been kept for longer than the user wants. */
export async function forgetExpired(now = Date.now()): Promise<void> {
  const moment = expiryMoment(await load(retentionItem), now);
  if (moment === undefined) return;
  for (const thing of keptItems) await thing.removeOlderThan(moment).catch(() => undefined);
}
