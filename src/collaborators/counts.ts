import type { Entry, EntryState } from './entry';

/** Number of entries in each state; `total` is the sum of the other eight. */
export type Counts = Record<EntryState, number> & { total: number };

/** Of a list without entries. */
export const noCounts: Readonly<Counts> = {
  ready: 0,
  fixed: 0,
  duplicate: 0,
  member: 0,
  pending: 0,
  outside: 0,
  doubtful: 0,
  notUsed: 0,
  total: 0,
};

/** Counts entries by what state they are in. */
export function countStates(entries: readonly Entry[]): Counts {
  const counts = { ...noCounts, total: entries.length };
  for (const { state } of entries) counts[state]++;
  return counts;
}
