import { displayName } from '../../basespace/person';
import { rowPerson } from '../../basespace/users-table';
import { AssistantError } from '../../shared/errors';
import type { AccessReport } from '../../shared/messages/reports';
import type { ConsolePage } from '../feature';
import { emitPeopleSeen } from '../remember/people';
import { findUsersTable } from '../users-table/find';
import { statedTotal } from '../users-table/stated-total';
import type { FollowedUsers } from './follow';

const namesAtMost = 1000;

/**
 * Counts who of the rows now in the table has no access to any application. Changes nothing in the page.
 * @param followed takes in what is seen
 * @throws AssistantError `notTheConsole`, `notOnUsersToCheck` or `unsureScreen` elsewhere than on Users, and what `findUsersTable` throws
 */
export function checkUsers(page: ConsolePage, followed: FollowedUsers): AccessReport {
  const seen = page.lookNow();
  if (seen.screen === '') throw new AssistantError('notTheConsole');
  if (seen.screen !== 'users') throw new AssistantError('notOnUsersToCheck');
  if (seen.certainty === 'unsure') throw new AssistantError('unsureScreen');
  const users = findUsersTable(page);
  followed.readNow(true);
  emitPeopleSeen(page);
  const reading = users.read();
  const rows = [...reading.decisions];
  const without = rows.filter(([, decision]) => decision === 'noAccess').map(([row]) => row);
  return {
    workgroup: seen.workgroup,
    users: rows.length,
    withoutAccess: without.length,
    total: statedTotal(page, users.element),
    columns: reading.columns.filter(({ heading }) => heading !== ''),
    names: without.slice(0, namesAtMost).map((row) => displayName(rowPerson(reading, row, page.wording))),
    undecided: rows.filter(([, decision]) => decision === 'undecided').length,
    unseenColumns: reading.table.unseenColumns,
  };
}
