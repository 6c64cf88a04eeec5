import type { SnapshotListed } from '../../../shared/storage/snapshots';
import { countText, text } from '../../../shared/text';
import { dayOf } from '../../../ui/export/file-name';
import type { Change, Difference } from '../../../users/difference';
import type { Comparable } from '../../../users/pack';
import { type User, userName } from '../../../users/user';
import { coverageSentence } from '../coverage';

/** What a snapshot holds: how many users, of how many, and how many of them without access. */
export function snapshotWords({ users, total, isWhole, withoutAccess }: SnapshotListed): string {
  const coverage = isWhole
    ? countText('peopleIn', users)
    : coverageSentence({ count: users, total, isWhole }).replace(/\.$/, '');
  return `${coverage} · ${countText('snapshotWithoutAccess', withoutAccess)}`;
}

/** What the comparison cannot say because one of the two readings holds only a part of the users. */
export function limitSentences(earlier: Comparable, later: Comparable): string[] {
  return [
    ...(later.isWhole ? [] : [text('snapshotLaterPart')]),
    ...(earlier.isWhole ? [] : [text('snapshotEarlierPart')]),
  ];
}

/** What came and what went are called: what is not certain, by where it was seen. */
export interface Movements {
  joined: 'joined' | 'onlyLater';
  left: 'left' | 'onlyEarlier';
}

/** What can be said of who is in one of two readings only. */
export function movementsOf(earlier: Comparable, later: Comparable): Movements {
  return {
    joined: earlier.isWhole ? 'joined' : 'onlyLater',
    left: later.isWhole ? 'left' : 'onlyEarlier',
  };
}

/** What a user changed in an application, beside the name. */
export function changeWords({ user, before, after }: Change): string {
  return text('snapshotChange', userName(user), before, after);
}

/** The difference as lines of a table, with headings. */
export function differenceRows(difference: Difference, earlier: Comparable, later: Comparable): string[][] {
  const heads = ['change', 'name', 'login', 'address', 'application', 'before', 'after'] as const;
  const person = ({ name, login, address }: User) => [name, login, address];
  const movements = movementsOf(earlier, later);
  const moved = (what: Movements['joined'] | Movements['left'] | 'unclear', users: readonly User[]) =>
    users.map((user) => [text(`snapshotWhat_${what}`), ...person(user), '', '', '']);
  return [
    heads.map((head) => text(`snapshotColumn_${head}`)),
    ...moved(movements.joined, difference.joined),
    ...moved(movements.left, difference.left),
    ...moved('unclear', difference.unclear),
    ...difference.changes.map(({ what, user, application, before, after }) => [
      text(`snapshotWhat_${what}`),
      ...person(user),
      application,
      before,
      after,
    ]),
  ];
}

/** The words of the name of a file of that, with the days of both readings. */
export function differenceFileName(workgroup: string, earlier: Comparable, later: Comparable): string[] {
  return [workgroup, 'changes', dayOf(earlier.at), dayOf(later.at)];
}
