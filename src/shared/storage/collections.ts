import { lastUse } from '../end-date';
import { z } from '../zod';
import { allowedDomainsItem } from './allowed-domains-item';
import { batchRunsItem } from './batch-runs';
import { type Collection, listCollection, recordCollection } from './collection';
import { grantsItem } from './grants';
import { groupsItem } from './groups';
import { load, readAs, type StorageItem } from './item';
import { expiryMoment, type RetentionTime, retentionTimes } from './retention';
import { snapshotCollection } from './snapshots';

/** How long collections keep what was last used then. */
export const retentionItem: StorageItem<RetentionTime> = {
  area: 'local',
  key: 'retention',
  read: readAs<RetentionTime>(z.literal(retentionTimes), 90),
};

/** Everything that stays after the browser closes, apart from settings. A new collection needs one line here. */
export const collections: readonly Collection[] = [
  listCollection('groups', groupsItem, ({ usedAt, until }) => lastUse(usedAt, until)),
  listCollection('batchRuns', batchRunsItem, ({ usedAt }) => usedAt),
  listCollection('grants', grantsItem, ({ at, until }) => lastUse(at, until)),
  recordCollection('allowedDomains', allowedDomainsItem, ({ at }) => at),
  snapshotCollection,
];

/** Deletes what has been stored for longer than the user wants. */
export async function deleteExpired(now = Date.now()): Promise<void> {
  const moment = expiryMoment(await load(retentionItem), now);
  if (moment === undefined) return;
  for (const collection of collections) await collection.removeOlderThan(moment).catch(() => undefined);
}
