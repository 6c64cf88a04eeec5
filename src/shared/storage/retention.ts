/** The times, in days, after which stored data are deleted; 0 stands for never. */
export const retentionTimes = [7, 30, 90, 0] as const;
export type RetentionTime = (typeof retentionTimes)[number];

const day = 24 * 60 * 60 * 1000;

/**
 * Everything older than this moment is deleted; undefined where nothing is.
 * @param now in milliseconds since 1970, as the result
 */
export function expiryMoment(days: RetentionTime, now: number): number | undefined {
  return days === 0 ? undefined : now - days * day;
}

/**
 * The items that are not older than a moment; the very same list where none is.
 * @param ageOf when an item was last used; a time in the future, after the clock was set back, counts as now
 */
export function without<Item>(items: Item[], ageOf: (item: Item) => number, moment: number): Item[] {
  const young = items.filter((item) => ageOf(item) >= moment);
  return young.length === items.length ? items : young;
}
