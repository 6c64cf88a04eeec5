import { afterFill, afterGrant, isAbout } from '../shared/batches';
import type { ContentEvent } from '../shared/messages/events';
import type { UsersReading } from '../shared/messages/users';
import { batchRunsItem } from '../shared/storage/batch-runs';
import { grantsItem, withPeopleSeen } from '../shared/storage/grants';
import { load, update } from '../shared/storage/item';
import { afterLook, type LookAtList, peopleSeenItem } from '../shared/storage/people-seen';
import { resultItem } from '../shared/storage/tab-items';
import { usersReadingItem } from '../shared/storage/users-reading';
import { sameWorkgroup, type WorkgroupKey } from '../shared/storage/workgroup-key';
import { mergeReadings } from '../users/merge';

type EventOf<Type extends ContentEvent['type']> = Extract<ContentEvent, { type: Type }>;

/** A message that comes later than this after a grant, in milliseconds, is not about the grant. */
const maxMessageDelay = 30_000;

/** Remembers who is in a list of a workgroup, and what that says of those who were invited. */
export async function rememberPeople(event: EventOf<'peopleSeen'>, host: string): Promise<void> {
  const { list, workgroup, ...look } = event;
  await rememberLook({ host, workgroup }, list, look);
}

/**
 * Remembers what was read of a workgroup's Users, together with what is still known of an earlier reading. The people whom it
 * names are remembered as users of the workgroup.
 */
export async function rememberUsers(reading: UsersReading): Promise<void> {
  const { host, workgroup, users, total, isWhole } = reading;
  const rows = users
    .map(({ address, login }) => [address, login].filter(Boolean).map((key) => key.toLowerCase()))
    .filter((keys) => keys.length > 0);
  try {
    await update(usersReadingItem(reading), (earlier) => mergeReadings(earlier, reading));
  } finally {
    // A long reading may find the storage full; the people take far less room.
    if (workgroup !== '') await rememberLook({ host, workgroup }, 'users', { rows, total, isWhole });
  }
}

async function rememberLook(
  where: WorkgroupKey,
  list: EventOf<'peopleSeen'>['list'],
  { rows, total, isWhole }: LookAtList,
): Promise<void> {
  const seen = await update(peopleSeenItem(where), (before) => ({
    ...before,
    [list]: afterLook(before[list], { rows, total, isWhole }, Date.now()),
  }));
  await update(grantsItem, (grants) => withPeopleSeen(grants, where, seen));
}

/** Writes a grant into the history, and into the run of batches that its people belong to. */
export async function rememberGrant(event: EventOf<'granted'>, tab: number, host: string): Promise<void> {
  const { workgroup, people, products } = event;
  const where = { host, workgroup };
  const at = Math.min(event.at, Date.now());
  const result = await load(resultItem(tab));
  const region = result?.report?.workgroup === workgroup ? result.report.region.code : '';
  const grant = { id: crypto.randomUUID(), at, ...where, region, people, products, message: '', seen: {} };
  // A slow dialog closes after the list under it has shown its people.
  const seen = await load(peopleSeenItem(where));
  await update(grantsItem, (grants) => withPeopleSeen([grant, ...grants], where, seen));
  await update(batchRunsItem, (runs) => {
    const next = runs.map((run) => (sameWorkgroup(run, where) ? afterGrant(run, people, at) : run));
    return next.some((run, index) => run !== runs[index]) ? next : runs;
  });
}

/** Writes into the run of batches who was filled in; the popup that asked for the fill may be closed by now. */
export async function rememberFill(event: EventOf<'fillEnded'>, host: string): Promise<void> {
  const { report } = event;
  if (!report) return;
  const found = report.people.filter((person) => person.found).map(({ person }) => person);
  const where = { host, workgroup: report.workgroup };
  await update(batchRunsItem, (runs) => {
    const at = runs.findIndex((run) => sameWorkgroup(run, where) && isAbout(run, found));
    const run = runs[at];
    return run ? runs.with(at, afterFill(run, found, Date.now())) : runs;
  });
}

/** Adds a message of the page to the grant it is about. */
export async function rememberMessage(event: EventOf<'grantMessage'>, host: string): Promise<void> {
  const { workgroup, message } = event;
  const now = Date.now();
  await update(grantsItem, (grants) => {
    const at = grants.findIndex((grant) => sameWorkgroup(grant, { host, workgroup }));
    const grant = grants[at];
    const isOpen = grant?.message === '' && now - grant.at <= maxMessageDelay;
    if (!isOpen) return grants;
    return grants.with(at, { ...grant, message });
  });
}
