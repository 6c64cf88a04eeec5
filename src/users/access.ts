import { regionByCode } from '../basespace/regions';
import { sequenceHubsOf } from '../basespace/sequence-hub';
import { wording } from '../basespace/wording';
import type { LevelSeen, UsersReading } from '../shared/messages/users';

/** One user of a reading. */
export type User = UsersReading['users'][number];

/** What a user may use of all that was read: something, nothing, or what cannot be told, as a cell was not there or empty. */
export type UserAccess = 'some' | 'none' | 'unknown';

/** The words of access of a user for an application, by its place; undefined where the cell was not there to be read. */
export function levelOf(
  { levels }: Pick<UsersReading, 'levels'>,
  user: User,
  application: number,
): LevelSeen | undefined {
  return levels[user.levels[application] ?? -1];
}

/**
 * What a user may use among some applications.
 * @param applications places of applications; without them, nothing can be told
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

/** A reading as far as it is asked what a user may use. */
type Readable = Pick<UsersReading, 'levels' | 'applications' | 'unseenColumns'>;

/** What a user may use at all. With columns that were never in sight nobody surely has nothing: they may be applications. */
export function accessToAny(reading: Readable, user: User): UserAccess {
  const access = accessAmong(reading, user, allApplications(reading));
  return access === 'none' && reading.unseenColumns > 0 ? 'unknown' : access;
}

/** The places of all applications of a reading. */
export function allApplications({ applications }: Pick<UsersReading, 'applications'>): number[] {
  return [...applications.keys()];
}

/** The applications that are a region's Sequence Hub, by their headings; none where no heading says so. */
export function applicationsOfRegion({ applications }: UsersReading, code: string): number[] {
  const region = regionByCode(code)?.code;
  if (!region) return [];
  const named = applications.map((name, index) => ({ name, index }));
  return sequenceHubsOf(named, region, wording).map(({ index }) => index);
}

/** What a user can be invited by; '' where the table shows only a name. */
export function idOf({ address, login }: User): string {
  return address || login;
}

/** A user by all that is shown of them: the same in a later reading. Rows that show the same share it. */
export function keyOfUser({ name, login, address }: User): string {
  return JSON.stringify([address.toLowerCase(), login.toLowerCase(), name]);
}
