import type { Entry, EntryState, Review } from '../../../collaborators/review';
import { stateOrder } from '../counts';

/** Which entries are shown: all of them, or those of one state. */
export type Filter = 'all' | EntryState;

/** The filters worth offering, each with how many entries it shows: all, and each state that some entry has. */
export function filtersOf(counts: Review['counts']): { filter: Filter; count: number }[] {
  const states = stateOrder.map((filter) => ({ filter, count: counts[filter] }));
  return [{ filter: 'all', count: counts.total }, ...states.filter(({ count }) => count > 0)];
}

/** The entries that a filter lets through, in their order. */
export function filtered(entries: readonly Entry[], filter: Filter): readonly Entry[] {
  return filter === 'all' ? entries : entries.filter(({ state }) => state === filter);
}

/** The filter itself, or `all` where it would show nothing. */
export function usable(filter: Filter, counts: Review['counts']): Filter {
  return filter !== 'all' && counts[filter] === 0 ? 'all' : filter;
}
