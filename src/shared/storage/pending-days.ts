import { z } from '../zod';
import { readAs, type StorageItem } from './item';

/** The fewest and the most days that can be set. */
export const [leastPendingDays, mostPendingDays] = [1, 3650];

const days = z.int().check(z.gte(leastPendingDays), z.lte(mostPendingDays));

/**
 * For how many days an invitation may be pending before it is called old. An item of its own: scripts in pages read the
 * settings, and have no use for this one.
 */
export const pendingDaysItem: StorageItem<number> = {
  area: 'local',
  key: 'pendingDays',
  read: readAs<number>(days, 30),
};
