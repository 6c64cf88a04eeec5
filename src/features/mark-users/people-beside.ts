import type { UsersTableReading } from '../../basespace/users-table';
import type { WorkgroupContext } from '../../shared/messages/workgroup-context';
import type { ConsolePage } from '../feature';
import { holdsAllUsers, peopleOfTable } from '../users-table/people';
import { findPeople, type PeopleFound } from './people-notes';

/** What is found of the workgroup's owner and administrators among the users of a table; undefined where nothing can be. */
export function peopleBeside(
  page: ConsolePage,
  context: WorkgroupContext,
  table: Element,
  reading: UsersTableReading,
): PeopleFound | undefined {
  if (context.workgroup === '' || (!context.owner && context.administrators.length === 0)) return undefined;
  const people = peopleOfTable(reading, page.wording);
  return people && findPeople(context, people, () => holdsAllUsers(page, table, people.length));
}
