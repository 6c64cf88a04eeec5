import type { UsersReading } from '../../../shared/messages/users';
import { dayOf, fileName } from '../../../ui/spreadsheet';
import type { Range } from '../../../users/table-rows';

/** The name of a file of users: workgroup, range, and the day of the reading. */
export function usersFileName({ workgroup, at }: UsersReading, range: Range, ending: 'csv' | 'tsv'): string {
  return fileName([workgroup, 'users', range, dayOf(at)], ending);
}
