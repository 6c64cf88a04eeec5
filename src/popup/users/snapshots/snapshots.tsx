import { useEffect, useState } from 'preact/hooks';
import { formatMoment } from '../../../shared/format';
import type { UsersReading } from '../../../shared/messages/users';
import type { SnapshotListed } from '../../../shared/storage/snapshots';
import type { WorkgroupKey } from '../../../shared/storage/workgroup-key';
import { text } from '../../../shared/text';
import { Status } from '../../../ui/live-region';
import { Sentences } from '../../../ui/sentences';
import type { Comparable } from '../../../users/pack';
import { DifferencePart } from './difference';
import { Picture } from './picture';
import { snapshotWords } from './sentences';
import { type Snapshots, useSnapshots } from './use-snapshots';

interface SnapshotsPanelProps {
  workgroup: WorkgroupKey;
  /** What was read last; undefined where nothing was since the browser started. */
  reading: UsersReading | undefined;
}

/** Snapshots of a workgroup: stored readings with their dates, drawn over time, and compared two by two. */
export function SnapshotsPanel({ workgroup, reading }: SnapshotsPanelProps) {
  const snapshots = useSnapshots(workgroup);
  const { all, outcome, add, remove } = snapshots;
  if (!all) return null;
  const isAdded = reading !== undefined && all.some(({ at }) => at === reading.at);
  return (
    <>
      <p class="note">{text('snapshotsHint')}</p>
      {reading && (
        <div class="row">
          <button
            type="button"
            aria-disabled={isAdded ? 'true' : undefined}
            onClick={() => !isAdded && add(reading)}
          >
            {text('snapshotKeep', formatMoment(reading.at))}
          </button>
          {isAdded && outcome === '' && <span class="note">{text('snapshotIsKept')}</span>}
        </div>
      )}
      <Status name={text('panel_snapshots')}>
        <Sentences all={outcome ? [outcome] : []} />
      </Status>
      <Picture all={all} />
      {all.length === 0 ? (
        <p class="note">{text('snapshotsNone')}</p>
      ) : (
        <ul class="entries" aria-label={text('snapshotsList')}>
          {all.map((one) => (
            <li key={one.id}>
              <span class="entry-words">
                <strong>{formatMoment(one.at)}</strong>
                <span class="reason">{snapshotWords(one)}</span>
              </span>
              <button
                type="button"
                class="small"
                aria-label={text('snapshotDelete', formatMoment(one.at))}
                onClick={() => remove(one)}
              >
                {text('keptDelete')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <Comparison workgroup={workgroup} reading={reading} all={all} snapshots={snapshots} />
    </>
  );
}

/** Stands for the last reading, which is no snapshot yet. */
const now = 'now';

interface ComparisonProps extends SnapshotsPanelProps {
  all: readonly SnapshotListed[];
  snapshots: Snapshots;
}

/** Two readings to choose, the two newest at first, and the difference between them. */
function Comparison({ workgroup, reading, all, snapshots }: ComparisonProps) {
  const isFresh = reading !== undefined && !all.some(({ at }) => at === reading.at);
  const offered = [
    ...(isFresh ? [{ id: now, at: reading.at }] : []),
    ...all.map(({ id, at }) => ({ id, at })),
  ].sort((one, other) => other.at - one.at);
  const [chosen, setChosen] = useState<{ from?: string; to?: string }>({});
  const idOr = (wanted: string | undefined, index: number) =>
    (offered.find(({ id }) => id === wanted) ?? offered[index])?.id ?? '';
  const to = idOr(chosen.to, 0);
  const from = idOr(chosen.from, 1);
  const earlier = useOpened(from, reading, all, snapshots);
  const later = useOpened(to, reading, all, snapshots);
  if (offered.length < 2) return <p class="note">{text('snapshotsOne')}</p>;
  const choice = (end: 'from' | 'to', value: string) => (
    <label class="field">
      {text(`snapshot_${end}`)}
      <select
        value={value}
        onChange={(event) => {
          snapshots.clearOutcome();
          setChosen({ ...chosen, [end]: event.currentTarget.value });
        }}
      >
        {offered.map(({ id, at }) => (
          <option key={id} value={id}>
            {id === now ? text('snapshotNow', formatMoment(at)) : formatMoment(at)}
          </option>
        ))}
      </select>
    </label>
  );
  const isSame = from === to;
  const [first, second] = earlier && later && earlier.at > later.at ? [later, earlier] : [earlier, later];
  return (
    <>
      <div class="users-choices">
        {choice('from', from)}
        {choice('to', to)}
      </div>
      {isSame && <p class="note">{text('snapshotsSame')}</p>}
      {!isSame && first && second && (
        <DifferencePart
          workgroup={workgroup.workgroup}
          earlier={first}
          later={second}
          isQuiet={snapshots.outcome !== ''}
        />
      )}
    </>
  );
}

/** The users of a chosen reading, once they are there. */
function useOpened(
  id: string,
  reading: UsersReading | undefined,
  all: readonly SnapshotListed[],
  snapshots: Snapshots,
): Comparable | undefined {
  const [opened, setOpened] = useState<{ id: string; is: Comparable | undefined }>();
  useEffect(() => {
    let isWanted = true;
    const entry = all.find((one) => one.id === id);
    if (entry) void snapshots.open(entry).then((is) => isWanted && setOpened({ id, is }));
    return () => {
      isWanted = false;
    };
  }, [id, all.length]);
  if (id === now) return reading;
  return opened?.id === id ? opened.is : undefined;
}
