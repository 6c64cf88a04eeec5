import { accessReader } from '../../basespace/access-words';
import { UsersTable } from '../../basespace/users-table';
import { readLandmarks } from '../../page/landmarks';
import { isVisible } from '../../page/tree';
import { AssistantError } from '../../shared/errors';
import type { ConsolePage } from '../feature';

/** One reader for all tables: the words of access are the same everywhere. */
const kindOf = accessReader();

/**
 * Finds the table of the Users screen: the one drawn table with columns of applications.
 * @throws AssistantError `noUsersTable`, `noApplicationColumns` (naming the heads that are there) or `severalUsersTables`
 */
export function findUsersTable(page: ConsolePage): UsersTable {
  const tables = readLandmarks(page.tree).tables.filter(isVisible);
  if (tables.length === 0) throw new AssistantError('noUsersTable');
  const readings = tables.map((element) => {
    const users = new UsersTable(page.tree, element, page.wording, kindOf);
    return { users, reading: users.read() };
  });
  const withApplications = readings.filter(({ reading }) => reading.applications.length > 0);
  const [found] = withApplications;
  if (withApplications.length > 1)
    throw new AssistantError('severalUsersTables', [String(withApplications.length)]);
  if (found) return found.users;
  const headings = readings.flatMap(({ reading }) => reading.table.headings).filter(Boolean);
  throw new AssistantError('noApplicationColumns', headings.slice(0, 12));
}
