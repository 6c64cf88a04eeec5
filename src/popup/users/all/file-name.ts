import type { UsersReading } from '../../../shared/messages/users';
import { dayOf } from '../../../ui/export/file-name';
import type { Range } from '../../../users/table-rows';

/** The words of the name of a file of users: workgroup, range, and the day of the reading. */
export function usersFileName({ workgroup, at }: UsersReading, range: Range): string[] {
  return [workgroup, 'users', range, dayOf(at)];
}
