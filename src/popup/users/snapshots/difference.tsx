import { useMemo } from 'preact/hooks';
import { personId } from '../../../basespace/person';
import { listText } from '../../../shared/format';
import { countText, text } from '../../../shared/text';
import { ExportButtons } from '../../../ui/export/export-buttons';
import { exportTable } from '../../../ui/export/export-table';
import type { TableFormatId } from '../../../ui/export/formats';
import { Status } from '../../../ui/live-region';
import { More, maxShown } from '../../../ui/more';
import { Sentences } from '../../../ui/sentences';
import { changesByApplication, compareReadings, type Difference } from '../../../users/difference';
import type { Comparable } from '../../../users/pack';
import { type User, userName } from '../../../users/user';
import {
  changeWords,
  differenceFileName,
  differenceRows,
  limitSentences,
  type Movements,
  movementsOf,
} from './sentences';

interface DifferenceProps {
  workgroup: string;
  earlier: Comparable;
  later: Comparable;
  /** While something else is being said. */
  isQuiet: boolean;
}

/** Who joined, left, gained and lost between two readings, as far as that is certain. */
export function DifferencePart({ workgroup, earlier, later, isQuiet }: DifferenceProps) {
  const difference = useMemo(() => compareReadings(earlier, later), [earlier, later]);
  const movements = movementsOf(earlier, later);
  const { joined, left, unclear } = difference;
  const save = (format: TableFormatId) => {
    const rows = differenceRows(difference, earlier, later);
    exportTable(differenceFileName(workgroup, earlier, later), rows, format);
  };
  return (
    <div class="stack">
      <Status name={text('snapshotCompared')} isQuiet={isQuiet}>
        <Sentences all={[sumOf(difference, movements), ...limitSentences(earlier, later)]} />
      </Status>
      <People title={countText(`snapshotMove_${movements.joined}`, joined.length)} users={joined} />
      <People title={countText(`snapshotMove_${movements.left}`, left.length)} users={left} />
      <People title={countText('snapshotMove_unclear', unclear.length)} users={unclear} />
      {(['gained', 'lost', 'changed'] as const).map((what) => (
        <Changes key={what} what={what} difference={difference} />
      ))}
      <Applications title="snapshotNewApplications" names={difference.newApplications} />
      <Applications title="snapshotGoneApplications" names={difference.goneApplications} />
      <div class="row">
        <ExportButtons save={save} />
      </div>
    </div>
  );
}

function sumOf({ joined, left, changes, stayed }: Difference, movements: Movements): string {
  const count = (what: string) => changes.filter((change) => change.what === what).length;
  return [
    countText(`snapshotMove_${movements.joined}`, joined.length),
    countText(`snapshotMove_${movements.left}`, left.length),
    countText('snapshotStayed', stayed),
    countText('snapshotGained', count('gained')),
    countText('snapshotLost', count('lost')),
  ].join(' · ');
}

function People({ title, users }: { title: string; users: readonly User[] }) {
  if (users.length === 0) return null;
  return (
    <details open>
      <summary>{title}</summary>
      <ul class="entries" aria-label={title}>
        {users.slice(0, maxShown).map((user, index) => {
          const id = personId(user);
          return (
            <li key={index}>
              <bdi>{userName(user)}</bdi> {id !== userName(user) && <bdi class="original">{id}</bdi>}
            </li>
          );
        })}
      </ul>
      <More count={users.length - maxShown} />
    </details>
  );
}

/** Who gained, lost or changed, application by application. */
function Changes({ what, difference }: { what: 'gained' | 'lost' | 'changed'; difference: Difference }) {
  const grouped = [...changesByApplication(difference.changes, what)];
  return (
    <>
      {grouped.map(([application, changes]) => {
        const title = text(`snapshotIn_${what}`, application, changes.length);
        return (
          <details key={application} open={changes.length <= 20}>
            <summary>{title}</summary>
            <ul class="entries" aria-label={title}>
              {changes.slice(0, maxShown).map((change, index) => (
                <li key={index}>
                  <bdi>{changeWords(change)}</bdi>
                </li>
              ))}
            </ul>
            <More count={changes.length - maxShown} />
          </details>
        );
      })}
    </>
  );
}

function Applications(props: {
  title: 'snapshotNewApplications' | 'snapshotGoneApplications';
  names: readonly string[];
}) {
  return props.names.length > 0 ? <p class="note">{text(props.title, listText(props.names))}</p> : null;
}
