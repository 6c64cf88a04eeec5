import { useMemo } from 'preact/hooks';
import { afterGrant, isAbout, isDone, type RunStand, standOf, withBegun } from '../../shared/batches';
import { defaultSettings } from '../../shared/settings';
import { type BatchRun, batchRunsItem } from '../../shared/storage/batch-runs';
import { update } from '../../shared/storage/item';
import { settingsItem } from '../../shared/storage/settings-item';
import { sameWorkgroup } from '../../shared/storage/workgroup-key';
import { useStored } from '../../ui/use-stored';
import type { List } from '../list/use-list';
import type { PageState } from '../page/use-page-state';

/** Filling a long list batch by batch: where the list stands in this workgroup, and the runs that are not finished. */
export interface Batching {
  /** People in a batch; 0 for no limit. */
  size: number;
  stand: RunStand;
  /** Lists, of this workgroup or another, that stand somewhere in the middle and are not in the box now. */
  unfinished: readonly BatchRun[];
  /** Starts or continues the run of this list, and gives the people of its next batch. It saves without being waited for. */
  begin(people: readonly string[], region: string): readonly string[];
  /** Counts the filled batch as granted, where the page did not show that it was. */
  confirm(): void;
  /** Begins this list again from its first person. */
  restart(): void;
  giveUp(run: BatchRun): void;
}

const noRuns: readonly BatchRun[] = [];

export function useBatches(pageState: PageState, list: List): Batching {
  const runs = useStored(batchRunsItem) ?? noRuns;
  const size = useStored(settingsItem)?.batchSize ?? defaultSettings.batchSize;
  const { host = '', workgroup = '' } = pageState?.state ?? {};
  const isHere = (run: BatchRun) => sameWorkgroup(run, { host, workgroup });
  const { review, selection } = list;
  // A long list is gone through only where a run may be about it, and once for each review.
  const listed = useMemo(
    () => (runs.length === 0 ? [] : review.entries.map(({ person }) => person).filter(Boolean)),
    [runs, review],
  );
  const run = runs.find((one) => isHere(one) && isAbout(one, listed));
  const stand = useMemo(() => standOf(selection.people, run?.batches ?? [], size), [selection, run, size]);
  const updateRuns = (make: (all: BatchRun[]) => BatchRun[]) => {
    update(batchRunsItem, make).catch(() => undefined);
  };
  const remove = (run: BatchRun) => updateRuns((all) => all.filter(({ id }) => id !== run.id));
  return {
    size,
    stand,
    unfinished: runs.filter((one) => one !== run && !isDone(one) && !isAbout(one, listed)),
    begin(people, region) {
      const stand = standOf(people, run?.batches ?? [], size);
      if (workgroup === '' || (!run && stand.of <= 1)) return stand.next;
      updateRuns((all) => withBegun(all, run, { host, workgroup }, people, region));
      return stand.next;
    },
    confirm() {
      if (run) updateRuns((all) => all.map((one) => (one.id === run.id ? granted(one) : one)));
    },
    restart() {
      if (run) remove(run);
    },
    giveUp: remove,
  };
}

function granted(run: BatchRun): BatchRun {
  const open = run.batches.find(({ grantedAt }) => grantedAt === 0);
  return open ? afterGrant(run, open.people, Date.now()) : run;
}
