import { remaining } from '../../shared/batches';
import type { BatchRun } from '../../shared/storage/batch-runs';
import { noChoices } from '../../shared/storage/choices';
import { text } from '../../shared/text';
import { Lazy } from '../../ui/lazy';
import type { ListChoices } from '../list/use-choices';
import type { DraftBox } from '../list/use-draft';
import type { ListChanges } from '../list/use-list-changes';
import type { Batching } from './use-batches';
import type { RegionChoice } from './use-region';

const loadUnfinished = () => import('./unfinished');

interface UnfinishedRoomProps {
  batching: Batching;
  draft: DraftBox;
  choices: ListChoices;
  region: RegionChoice;
  changes: ListChanges;
}

/** The lists that stand in the middle of their batches, to go on with; nothing while there are none. */
export function UnfinishedSection({ batching, draft, choices, region, changes }: UnfinishedRoomProps) {
  if (batching.unfinished.length === 0) return null;
  const goOn = (run: BatchRun) =>
    changes.change(text('unfinishedTaken', run.workgroup), () => {
      choices.put(noChoices);
      draft.replace(0, draft.text().length, remaining(run.people, run.batches).join('\n'));
      region.put(run.region || undefined);
    });
  return (
    <Lazy load={loadUnfinished}>
      {({ Unfinished }) => (
        <Unfinished runs={batching.unfinished} size={batching.size} goOn={goOn} giveUp={batching.giveUp} />
      )}
    </Lazy>
  );
}
