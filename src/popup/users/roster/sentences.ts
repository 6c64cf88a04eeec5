import { personId } from '../../../basespace/person';
import { formatMoment, listText } from '../../../shared/format';
import type { UsersReading } from '../../../shared/messages/users';
import type { ListSeen } from '../../../shared/storage/people-seen';
import { countText, text } from '../../../shared/text';
import { dayOf } from '../../../ui/export/file-name';
import type { RosterComparison, RosterMatch } from '../../../users/roster';
import { type User, userName } from '../../../users/user';

/** What "missing" means here: not there, or only not among those who were read. */
export function missingTitle({ isWhole, users, total }: UsersReading, count: number): string {
  if (isWhole) return countText('rosterMissing', count);
  const read = users.length;
  return total >= 0
    ? countText('rosterNotSeenOf', count, read, total)
    : countText('rosterNotSeen', count, read);
}

/** What "pending" rests on, or that the invitations were not looked at. */
export function pendingWords(pending: ListSeen | undefined): string {
  if (!pending || pending.at === 0) return text('rosterPendingUnseen');
  const { rows, total, at } = pending;
  const coverage = total >= 0 ? text('seenOf', rows, total) : countText('seenSome', rows);
  return text('rosterPendingSeen', coverage, formatMoment(at));
}

/** Whom somebody of the roster was found to be, and by what; '' where nobody fits. */
export function foundWords({ by, users, state }: RosterMatch, reading: UsersReading): string {
  if (!by || users.length === 0) return '';
  const named = users.slice(0, 5).map((at) => {
    const user = reading.users[at] as User;
    const id = personId(user);
    return id && id !== userName(user) ? `${userName(user)} (${id})` : userName(user);
  });
  const more = users.length > named.length ? '…' : '';
  const all = listText(named) + more;
  if (state === 'unclear')
    return users.length > 1 ? text('rosterSeveral', all) : text('rosterOtherAddress', all);
  return text(`rosterBy_${by}`, all);
}

/** The comparison as lines of a table, with headings: everybody of the roster, then who is not in it. */
export function rosterRows({ matches, extra }: RosterComparison, reading: UsersReading): string[][] {
  const heads = ['state', 'line', 'written', 'by', 'name', 'login', 'address'] as const;
  const personOf = (at: number | undefined): string[] => {
    const user = at === undefined ? undefined : reading.users[at];
    return user ? [user.name, user.login, user.address] : ['', '', ''];
  };
  const missing = text(reading.isWhole ? 'rosterState_missing' : 'rosterState_notSeen');
  const lines = matches.flatMap(({ person, state, by, users }) =>
    (users.length > 0 ? users : [undefined]).map((at) => [
      state === 'missing' ? missing : text(`rosterState_${state}`),
      String(person.line),
      person.written,
      by ? text(`matchedBy_${by}`) : '',
      ...personOf(at),
    ]),
  );
  const others = extra.map((at) => [text('rosterState_extra'), '', '', '', ...personOf(at)]);
  return [heads.map((head) => text(`rosterColumn_${head}`)), ...lines, ...others];
}

/** The words of the name of a file of that, with the day of the reading. */
export function rosterFileName({ workgroup, at, isWhole }: UsersReading): string[] {
  return [workgroup, 'roster', isWhole ? 'all' : 'seen', dayOf(at)];
}
