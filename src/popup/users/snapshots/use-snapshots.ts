import { useState } from 'preact/hooks';
import { asAssistantError } from '../../../shared/errors';
import { failureSentence } from '../../../shared/failure-sentence';
import { formatMoment } from '../../../shared/format';
import type { UsersReading } from '../../../shared/messages/users';
import { load } from '../../../shared/storage/item';
import {
  addSnapshot,
  removeSnapshots,
  type SnapshotListed,
  snapshotItem,
  snapshotsItem,
  snapshotsOf,
} from '../../../shared/storage/snapshots';
import type { WorkgroupKey } from '../../../shared/storage/workgroup-key';
import { text } from '../../../shared/text';
import { useStored } from '../../../ui/use-stored';
import { type Comparable, packed, snapshotEntry, unpacked } from '../../../users/pack';

/** The snapshots of a workgroup, and the outcome of what was done with them last. */
export interface Snapshots {
  /** Undefined until they have been read. */
  all: readonly SnapshotListed[] | undefined;
  /** A sentence about what was done last, or ''. */
  outcome: string;
  clearOutcome(): void;
  add(reading: UsersReading): void;
  remove(one: SnapshotListed): void;
  /** The users of one; undefined where it cannot be read any more. */
  open(one: SnapshotListed): Promise<Comparable | undefined>;
}

export function useSnapshots(workgroup: WorkgroupKey): Snapshots {
  const [outcome, setOutcome] = useState('');
  const all = useStored(snapshotsItem);
  const refused = (thrown: unknown) => setOutcome(failureSentence(asAssistantError(thrown)));
  return {
    all: all && snapshotsOf(all, workgroup),
    outcome,
    clearOutcome: () => setOutcome(''),
    add(reading) {
      const users = packed(reading);
      const entry = snapshotEntry(crypto.randomUUID(), reading, users);
      addSnapshot(entry, users).then(() => setOutcome(text('snapshotKept', formatMoment(entry.at))), refused);
    },
    remove(gone) {
      removeSnapshots(({ id }) => id === gone.id).then(
        () => setOutcome(text('snapshotRemoved', formatMoment(gone.at))),
        refused,
      );
    },
    async open(one) {
      const stored = await load(snapshotItem(one.id)).catch(() => undefined);
      return stored && unpacked(stored, one);
    },
  };
}
