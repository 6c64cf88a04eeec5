import type { Entry, EntryState, Reason, Review } from '../collaborators/review';

/** Doubts that the admin can settle; every other doubtful entry needs its text mended. */
const canBeRight: ReadonlySet<Reason> = new Set<Reason>([
  'domainTypo',
  'unusualCharacters',
  'digitsOnly',
  'wordInText',
  'besideAddress',
  'nameOrUserId',
  'roleAddress',
  'outsideDomains',
  'invisibleRemoved',
]);

/** Whether "Use as it is" is offered for an entry. */
export function canBeAccepted({ state, person, reasons }: Entry): boolean {
  const isOpen = state === 'doubtful' || state === 'outside';
  return isOpen && person !== '' && reasons.every((reason) => canBeRight.has(reason));
}

/** The states that an accepted entry leaves or comes to. */
const moving: ReadonlySet<EntryState> = new Set<EntryState>([
  'ready',
  'fixed',
  'duplicate',
  'outside',
  'doubtful',
]);

/** The review, with the doubtful and outside people whom the admin accepted moved to the ready ones; the counts still add up. */
export function withAccepted(review: Review, accepted: readonly string[]): Review {
  const wanted = new Set(accepted);
  if (wanted.size === 0 || review.counts.doubtful + review.counts.outside === 0) return review;
  const firstLines = new Map<string, number>();
  for (const { state, person, line } of review.entries) {
    if (state === 'ready' || state === 'fixed') firstLines.set(person.toLowerCase(), line);
  }
  const entries = review.entries.map((entry): Entry => {
    const key = entry.person.toLowerCase();
    if (!canBeAccepted(entry) || !wanted.has(key)) return entry;
    const duplicateOf = firstLines.get(key);
    if (duplicateOf !== undefined)
      return { ...entry, state: 'duplicate', reasons: ['repeated'], duplicateOf };
    firstLines.set(key, entry.line);
    if (entry.removed) return { ...entry, state: 'fixed', reasons: ['invisibleRemoved'] };
    return { ...entry, state: 'ready', reasons: [] };
  });
  const counts = { ...review.counts, ready: 0, fixed: 0, duplicate: 0, outside: 0, doubtful: 0 };
  for (const { state } of entries) if (moving.has(state)) counts[state] += 1;
  const people = entries.filter(({ state }) => state === 'ready' || state === 'fixed');
  return { entries, people: people.map(({ person }) => person), counts };
}
