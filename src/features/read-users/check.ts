import { columnUses } from '../../basespace/column-uses';
import { addressInText, displayName } from '../../basespace/person';
import { rowPerson } from '../../basespace/row-person';
import { AssistantError } from '../../shared/errors';
import type { AccessReport } from '../../shared/messages/reports';
import type { ConsolePage } from '../feature';
import type { FollowedUsers } from './follow';

const maxNames = 1000;

/**
 * Whether a page names people, by their addresses. Where a table of heads alone is all that was found, they are users that stand
 * elsewhere: one address may be the admin's own.
 */
function showsPeople({ tree }: ConsolePage): boolean {
  const said = tree.seenText(tree.document.body, 100_000).match(new RegExp(addressInText, 'g'));
  return new Set(said).size > 1;
}

/**
 * Counts who of the rows now in the table has no access to any application. Changes nothing in the page.
 * @param followed reads the table, and takes in what it shows
 * @throws AssistantError `notTheConsole`, `notOnUsersToCheck` or `unsureScreen` elsewhere than on Users, `cellsUnclear` where no row can be told, `noUsersTable` where the people are in none that is read, and what `UsersTableReader.read` throws
 */
export function checkUsers(page: ConsolePage, followed: FollowedUsers): AccessReport {
  const { screen, certainty, workgroup } = page.recogniseNow();
  if (screen === '') throw new AssistantError('notTheConsole');
  if (screen !== 'users') throw new AssistantError('notOnUsersToCheck');
  if (certainty === 'unsure') throw new AssistantError('unsureScreen');
  const { reading, total } = followed.readOnCommand();
  const rows = [...reading.decisions];
  const undecided = rows.filter(([, decision]) => decision === 'undecided').length;
  if (rows.length === 0 && showsPeople(page)) throw new AssistantError('noUsersTable');
  const { unseenColumns } = reading.table;
  // Of columns out of sight it is said how to bring them in; else "none of 150" would be read as good news.
  if (undecided > 0 && undecided === rows.length && unseenColumns === 0)
    throw new AssistantError('cellsUnclear', [String(undecided)]);
  const without = rows.filter(([, decision]) => decision === 'noAccess').map(([row]) => row);
  return {
    workgroup,
    users: rows.length,
    withoutAccess: without.length,
    total,
    columns: columnUses(reading).filter(({ heading }) => heading !== ''),
    names: without.slice(0, maxNames).map((row) => displayName(rowPerson(reading, row, page.wording))),
    undecided,
    unseenColumns,
  };
}
