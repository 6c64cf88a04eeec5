import { afterGrant, isAbout, isDone, type RunStand, standOf } from '../../shared/batches';
import { defaultSettings } from '../../shared/settings';
import { type BatchRun, batchRunsItem } from '../../shared/storage/batch-runs';
import { update } from '../../shared/storage/item';
import { settingsItem } from '../../shared/storage/settings-item';
import { sameWorkgroup } from '../../shared/storage/workgroup-key';
import { useStored } from '../../ui/use-stored';
import type { ListReview } from '../list/use-review';
import type { PageState } from '../page/use-page-state';

/** Filling a long list batch by batch: where the list stands in this workgroup, and the runs that are not finished. */
export interface Batching {
  /** People in a batch; 0 for no limit. */
  size: number;
  stand: RunStand;
  /** Lists, of this workgroup or another, that stand somewhere in the middle and are not in the box now. */
  unfinished: readonly BatchRun[];
  /** Whom a fill of this list takes now; at once, for the page may close right after a press. What has to be remembered of it is kept beside. */
  begin(people: readonly string[], region: string): readonly string[];
  /** The admin says that the filled batch was granted, though the page did not show it. */
  confirm(): void;
  /** Begins this list again from its first person. */
  restart(): void;
  giveUp(run: BatchRun): void;
}

export function useBatches(look: PageState, list: ListReview): Batching {
  const runs = useStored(batchRunsItem) ?? [];
  const size = useStored(settingsItem)?.batchSize ?? defaultSettings.batchSize;
  const { host = '', workgroup = '' } = look?.state ?? {};
  const isHere = (run: BatchRun) => sameWorkgroup(run, { host, workgroup });
  const named = list.review.entries.map(({ person }) => person).filter(Boolean);
  const run = runs.find((one) => isHere(one) && isAbout(one, named));
  const remake = (make: (all: BatchRun[]) => BatchRun[]) => {
    update(batchRunsItem, make).catch(() => undefined);
  };
  const without = (gone: BatchRun) => remake((all) => all.filter(({ id }) => id !== gone.id));
  return {
    size,
    stand: standOf(list.selection.people, run?.batches ?? [], size),
    unfinished: runs.filter((one) => one !== run && !isDone(one) && !isAbout(one, named)),
    begin(people, region) {
      const stand = standOf(people, run?.batches ?? [], size);
      if (workgroup === '' || (!run && stand.of <= 1)) return stand.next;
      const usedAt = Date.now();
      const fresh: BatchRun = {
        id: crypto.randomUUID(),
        host,
        workgroup,
        region,
        people: [],
        batches: [],
        usedAt,
      };
      const next = { ...(run ?? fresh), region, people: wholeList(run, people), usedAt };
      remake((all) => [next, ...all.filter(({ id }) => id !== next.id)]);
      return stand.next;
    },
    confirm() {
      if (run) remake((all) => all.map((one) => (one.id === run.id ? granted(one) : one)));
    },
    restart() {
      if (run) without(run);
    },
    giveUp: without,
  };
}

/** Those who were granted stay in the list that a run is about, also when the review leaves them out as members now. */
function wholeList(run: BatchRun | undefined, people: readonly string[]): string[] {
  const earlier = run?.batches.flatMap((batch) => (batch.grantedAt > 0 ? batch.people : [])) ?? [];
  const known = new Set(earlier.map((person) => person.toLowerCase()));
  return [...earlier, ...people.filter((person) => !known.has(person.toLowerCase()))];
}

function granted(run: BatchRun): BatchRun {
  const open = run.batches.find(({ grantedAt }) => grantedAt === 0);
  return open ? afterGrant(run, open.people, Date.now()) : run;
}
