import type { Batch, BatchRun } from './storage/batch-runs';
import type { WorkgroupKey } from './storage/workgroup-key';

/** Where a run stands: the batch to fill next, and how many there are in all. */
export interface RunStand {
  /** Whom the next fill takes; empty when all are granted. */
  next: string[];
  /** Counted from one. */
  number: number;
  of: number;
  /** How many people were granted already, and how many are still to come. */
  granted: number;
  left: number;
  /** Whether the next batch was filled in before, and no grant of it was seen. */
  isFilled: boolean;
}

const keyOf = (person: string): string => person.toLowerCase();

function grantedPeople(batches: readonly Batch[]): string[] {
  return batches.filter(({ grantedAt }) => grantedAt > 0).flatMap(({ people }) => people);
}

/** Those of a run's list, and those in its batches who are no longer in the list. */
function peopleOf({ people, batches }: BatchRun): string[] {
  const listed = new Set(people.map(keyOf));
  const others = batches.flatMap((batch) => batch.people).filter((person) => !listed.has(keyOf(person)));
  return [...people, ...others];
}

/** The people of a list who were not in a granted batch yet, in order. */
export function remaining(people: readonly string[], batches: readonly Batch[]): string[] {
  const granted = new Set(grantedPeople(batches).map(keyOf));
  if (granted.size === 0) return [...people];
  return people.filter((person) => !granted.has(keyOf(person)));
}

/**
 * Where a list stands that is filled in batches: what is left is split anew each time, so that a list that was changed
 * meanwhile, or another size, needs no other treatment.
 * @param size people in a batch; 0 for no limit
 */
export function standOf(people: readonly string[], batches: readonly Batch[], size: number): RunStand {
  const left = remaining(people, batches);
  const done = batches.filter(({ grantedAt }) => grantedAt > 0).length;
  const next = size > 0 ? left.slice(0, size) : left;
  const more = size > 0 ? Math.ceil(left.length / size) : Math.min(1, left.length);
  const open = batches.find(({ grantedAt }) => grantedAt === 0);
  const filled = new Set(open?.people.map(keyOf));
  return {
    next,
    number: Math.min(done + 1, done + more),
    of: done + more,
    granted: grantedPeople(batches).length,
    left: left.length,
    isFilled: next.length > 0 && next.every((person) => filled.has(keyOf(person))),
  };
}

/**
 * A run as its next batch begins. Those already granted stay in it, though the list may leave them out as members by now; those who are
 * filled in stay in their batch, since the page may show them as members before it is known that they were granted.
 */
export function afterBegin(run: BatchRun, people: readonly string[], region: string, now: number): BatchRun {
  const earlier = run.batches.flatMap((batch) => (batch.grantedAt > 0 ? batch.people : []));
  const known = new Set(earlier.map(keyOf));
  return {
    ...run,
    region,
    people: [...earlier, ...people.filter((person) => !known.has(keyOf(person)))],
    usedAt: now,
  };
}

/**
 * The runs as the next batch of a list begins in a workgroup.
 * @param known the run of the list, where it has one: what is stored of it counts, for a grant may have been noted since
 */
export function withBegun(
  runs: readonly BatchRun[],
  known: BatchRun | undefined,
  { host, workgroup }: WorkgroupKey,
  people: readonly string[],
  region: string,
): BatchRun[] {
  const usedAt = Date.now();
  const fresh = { id: crypto.randomUUID(), host, workgroup, region, people: [], batches: [], usedAt };
  const stored = runs.find(({ id }) => id === known?.id) ?? known ?? fresh;
  return [afterBegin(stored, people, region, usedAt), ...runs.filter(({ id }) => id !== stored.id)];
}

/** A run after a batch was filled in: the batch that waits for its grant is replaced by what the dialog holds now. */
export function afterFill(run: BatchRun, people: readonly string[], now: number): BatchRun {
  const granted = run.batches.filter(({ grantedAt }) => grantedAt > 0);
  const filled: Batch = { people: [...people], filledAt: now, grantedAt: 0 };
  return { ...run, batches: people.length > 0 ? [...granted, filled] : granted, usedAt: now };
}

/**
 * A run after `Grant access` was pressed with these people in the dialog. Of the waiting batch only those who stood in the
 * dialog count as granted: the others come again. The very same run where none of its people did.
 */
export function afterGrant(run: BatchRun, people: readonly string[], now: number): BatchRun {
  const inDialog = new Set(people.map(keyOf));
  const granted = remaining(peopleOf(run), run.batches).filter((person) => inDialog.has(keyOf(person)));
  if (granted.length === 0) return run;
  const earlier = run.batches.filter(({ grantedAt }) => grantedAt > 0);
  const filledAt = run.batches.find(({ grantedAt }) => grantedAt === 0)?.filledAt ?? now;
  return { ...run, batches: [...earlier, { people: granted, filledAt, grantedAt: now }], usedAt: now };
}

/** Whether nothing of a run is left to be filled in. */
export function isDone(run: BatchRun): boolean {
  return remaining(run.people, run.batches).length === 0;
}

/**
 * Whether a list is the one that a run is about: some of its people are the run's. A run that is done is over with the
 * first person of another list.
 */
export function isAbout(run: BatchRun, people: readonly string[]): boolean {
  if (people.length === 0) return false;
  const ofRun = new Set(peopleOf(run).map(keyOf));
  const isOfRun = (person: string): boolean => ofRun.has(keyOf(person));
  return isDone(run) ? people.every(isOfRun) : people.some(isOfRun);
}
