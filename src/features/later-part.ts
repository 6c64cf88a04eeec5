import type { UsersTable, UsersTableReading } from '../basespace/users-table';
import type { Marks } from './access-check/marks';
import type { ConsolePage, Feature } from './feature';

/**
 * What the content script does beyond its first needs: injected when a screen shows that has a use for it, so that no other
 * screen has to load it.
 */
export interface LaterPart {
  /** What runs by itself, as the other features do. */
  features: readonly Feature[];
  /**
   * Follows the marks of the Users screen until the signal aborts: adds further ones, and shows the legend.
   * @param again asks for another pass over the table
   */
  followMarks(page: ConsolePage, again: () => void, signal: AbortSignal): MarksFollower;
}

/** Told of each pass over the Users table; `undefined` while there is no table. */
export interface MarksFollower {
  /** All marks, given those of the users without any access. */
  allMarks(users: UsersTable | undefined, reading: UsersTableReading | undefined, noAccess: Marks): Marks;
}
