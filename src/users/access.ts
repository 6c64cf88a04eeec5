import { regionCode } from '../basespace/regions';
import { sequenceHubsOf } from '../basespace/sequence-hub';
import { wording } from '../basespace/wording';
import type { LevelSeen, UsersReading } from '../shared/messages/users';
import type { User } from './user';

/** What a user may use: something, nothing, or unknown because a cell was empty or not there to be read. */
export type UserAccess = 'some' | 'none' | 'unknown';

/** A user's access level in an application, by its index; undefined where the cell was not there to be read. */
export function levelOf(
  { levels }: Pick<UsersReading, 'levels'>,
  user: User,
  application: number,
): LevelSeen | undefined {
  return levels[user.levels[application] ?? -1];
}

/**
 * What a user may use among some applications.
 * @param applications their indexes; unknown where there are none
 */
export function accessAmong(
  reading: Pick<UsersReading, 'levels'>,
  user: User,
  applications: readonly number[],
): UserAccess {
  let isKnown = applications.length > 0;
  for (const application of applications) {
    const kind = levelOf(reading, user, application)?.kind ?? 'empty';
    if (kind === 'access' || kind === 'other') return 'some';
    if (kind === 'empty') isKnown = false;
  }
  return isKnown ? 'none' : 'unknown';
}

/** What of a reading tells what a user may use. */
type Readable = Pick<UsersReading, 'levels' | 'applications' | 'unseenColumns'>;

/** What a user may use at all. Columns that were never in sight may be applications: then nobody surely has nothing. */
export function accessToAny(reading: Readable, user: User): UserAccess {
  const access = accessAmong(reading, user, allApplications(reading));
  return access === 'none' && reading.unseenColumns > 0 ? 'unknown' : access;
}

/** The indexes of all applications of a reading. */
export function allApplications({ applications }: Pick<UsersReading, 'applications'>): number[] {
  return [...applications.keys()];
}

/** The indexes of the applications that are a region's Sequence Hub by their headings; none where no heading says so. */
export function applicationsOfRegion({ applications }: UsersReading, code: string): number[] {
  const region = regionCode(code);
  if (!region) return [];
  const named = applications.map((name, index) => ({ name, index }));
  return sequenceHubsOf(named, region, wording).map(({ index }) => index);
}
