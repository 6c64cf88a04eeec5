import { remaining, standOf } from '../../shared/batches';
import type { BatchRun } from '../../shared/storage/batch-runs';
import { noChoices } from '../../shared/storage/choices';
import { text } from '../../shared/text';
import type { List } from '../list/use-list';
import type { Batching } from './use-batches';

/** Lists of which some batches are still to be filled, from before the browser was closed or another list was begun. */
export function Unfinished({ batching, list }: { batching: Batching; list: List }) {
  return (
    <section aria-labelledby="unfinished-title">
      <h2 id="unfinished-title">{text('unfinishedTitle')}</h2>
      <ul class="entries" aria-label={text('unfinishedTitle')}>
        {batching.unfinished.map((run) => (
          <UnfinishedItem key={run.id} run={run} batching={batching} list={list} />
        ))}
      </ul>
    </section>
  );
}

interface UnfinishedItemProps {
  run: BatchRun;
  batching: Batching;
  list: List;
}

function UnfinishedItem({ run, batching, list }: UnfinishedItemProps) {
  const { people, batches, workgroup } = run;
  const { number, of, left, granted } = standOf(people, batches, batching.size);
  const goOn = () => {
    const next = remaining(people, batches).join('\n');
    const content = { text: next, choices: noChoices, region: run.region || undefined };
    list.replace(content, text('unfinishedTaken', workgroup));
  };
  return (
    <li>
      <span class="entry-words">
        <strong>
          <bdi>{workgroup}</bdi>
        </strong>
        <span class="reason">{text('unfinishedStand', number, of, left, left + granted)}</span>
      </span>
      <span class="row">
        <button type="button" class="small" onClick={goOn}>
          {text('unfinishedGoOn')}
        </button>
        <button type="button" class="small" onClick={() => batching.giveUp(run)}>
          {text('unfinishedGiveUp')}
        </button>
      </span>
    </li>
  );
}
