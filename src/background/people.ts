import { afterFill, afterGrant, isAbout } from '../shared/batches';
import type { ContentEvent } from '../shared/messages/events';
import type { UsersReading } from '../shared/messages/users';
import { batchRunsItem } from '../shared/storage/batch-runs';
import { change } from '../shared/storage/change';
import { grantsItem, withPeopleSeen } from '../shared/storage/grants';
import { load } from '../shared/storage/item';
import { afterLook, type LookAtList, peopleSeenItem, type WorkgroupKey } from '../shared/storage/people-seen';
import { resultItem } from '../shared/storage/tab-items';

type EventOf<Type extends ContentEvent['type']> = Extract<ContentEvent, { type: Type }>;

/** A message that comes later than this after a grant, in milliseconds, belongs to something else. */
const latestMessage = 30_000;

/** Remembers who is in a list of a workgroup, and what that says of those who were invited. */
export async function rememberPeople(event: EventOf<'peopleSeen'>, host: string): Promise<void> {
  const { list, workgroup, ...look } = event;
  await rememberLook({ host, workgroup }, list, look);
}

/** Whom a reading of the Users table names is known to be in the workgroup. */
export async function rememberUsersRead(reading: UsersReading): Promise<void> {
  const { host, workgroup, users, total, isWhole } = reading;
  if (workgroup === '') return;
  const rows = users
    .map(({ address, login }) => [address, login].filter(Boolean).map((key) => key.toLowerCase()))
    .filter((keys) => keys.length > 0);
  await rememberLook({ host, workgroup }, 'users', { rows, total, isWhole });
}

async function rememberLook(
  where: WorkgroupKey,
  list: EventOf<'peopleSeen'>['list'],
  { rows, total, isWhole }: LookAtList,
): Promise<void> {
  const seen = await change(peopleSeenItem(where), (before) => ({
    ...before,
    [list]: afterLook(before[list], { rows, total, isWhole }, Date.now()),
  }));
  await change(grantsItem, (grants) => withPeopleSeen(grants, where, seen));
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
  await change(grantsItem, (grants) => withPeopleSeen([grant, ...grants], where, seen));
  await change(batchRunsItem, (runs) => {
    const next = runs.map((run) => (isOf(run, where) ? afterGrant(run, people, at) : run));
    return next.some((run, index) => run !== runs[index]) ? next : runs;
  });
}

/** Writes into the run of batches who stands in the dialog now; whoever asked for the fill may be closed by now. */
export async function rememberFill(event: EventOf<'fillEnded'>, host: string): Promise<void> {
  const { report } = event;
  if (!report) return;
  const found = report.people.filter((person) => person.found).map(({ person }) => person);
  const where = { host, workgroup: report.workgroup };
  await change(batchRunsItem, (runs) => {
    const at = runs.findIndex((run) => isOf(run, where) && isAbout(run, found));
    const run = runs[at];
    return run ? runs.with(at, afterFill(run, found, Date.now())) : runs;
  });
}

/** Adds what the page said to the grant that it was said of. */
export async function rememberMessage(event: EventOf<'grantMessage'>, host: string): Promise<void> {
  const { workgroup, message } = event;
  const now = Date.now();
  await change(grantsItem, (grants) => {
    const at = grants.findIndex((grant) => isOf(grant, { host, workgroup }));
    const grant = grants[at];
    const isOpen = grant?.message === '' && now - grant.at <= latestMessage;
    if (!isOpen) return grants;
    return grants.with(at, { ...grant, message });
  });
}

function isOf(thing: WorkgroupKey, where: WorkgroupKey): boolean {
  return thing.host === where.host && thing.workgroup === where.workgroup;
}
