import { standOf } from '../../shared/batches';
import type { BatchRun } from '../../shared/storage/batch-runs';
import { text } from '../../shared/text';

interface UnfinishedProps {
  runs: readonly BatchRun[];
  size: number;
  goOn(run: BatchRun): void;
  giveUp(run: BatchRun): void;
}

/** Lists that stand in the middle, from before the browser was closed or another list was begun. */
export function Unfinished({ runs, size, goOn, giveUp }: UnfinishedProps) {
  return (
    <section class="panel" aria-labelledby="unfinished-title">
      <h2 id="unfinished-title">{text('unfinishedTitle')}</h2>
      <ul class="entries" aria-label={text('unfinishedTitle')}>
        {runs.map((run) => (
          <UnfinishedItem key={run.id} run={run} size={size} goOn={goOn} giveUp={giveUp} />
        ))}
      </ul>
    </section>
  );
}

function UnfinishedItem({ run, size, goOn, giveUp }: Omit<UnfinishedProps, 'runs'> & { run: BatchRun }) {
  const { number, of, left, granted } = standOf(run.people, run.batches, size);
  return (
    <li>
      <span class="entry-words">
        <strong>
          <bdi>{run.workgroup}</bdi>
        </strong>
        <span class="reason">{text('unfinishedStand', number, of, left, left + granted)}</span>
      </span>
      <span class="row">
        <button type="button" class="small" onClick={() => goOn(run)}>
          {text('unfinishedGoOn')}
        </button>
        <button type="button" class="small" onClick={() => giveUp(run)}>
          {text('unfinishedGiveUp')}
        </button>
      </span>
    </li>
  );
}
