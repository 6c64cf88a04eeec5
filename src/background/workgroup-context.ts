import { findPerson } from '../basespace/person';
import { regionByCode } from '../basespace/regions';
import { browser, type Storage } from '../shared/browser';
import { Sight } from '../shared/messages/frame-state';
import type { AdministratorsSeen, WorkgroupKnown } from '../shared/messages/workgroup-context';
import {
  type AdministratorsKept,
  administratorsPlace,
  afterAdministrators,
  legendPlace,
} from '../shared/storage/administrators';
import { change } from '../shared/storage/change';
import { hubRegionPlace, load, regionPlace, settingsPlace } from '../shared/storage/item';
import type { WorkgroupKey } from '../shared/storage/people-seen';
import { usersReadingPlace } from '../shared/storage/users-reading';

/** A frame that shows a workgroup. */
interface WorkgroupFrame extends WorkgroupKey {
  tab: number;
  frame: number;
}

/** Remembers who was seen to own and to administer workgroups, until the browser closes. */
export async function rememberAdministrators(
  seen: readonly AdministratorsSeen[],
  host: string,
): Promise<void> {
  for (const look of seen) {
    if (look.workgroup === '') continue;
    const place = administratorsPlace({ host, workgroup: look.workgroup });
    await change(place, (before) => afterAdministrators(before, look, Date.now()));
  }
}

/** Tells a frame what it cannot know of its workgroup by itself. */
export async function tellKnown({ tab, frame, ...where }: WorkgroupFrame): Promise<void> {
  const kept = await load(administratorsPlace(where));
  const allUsers = await allUsersOf(where, kept);
  const legend = await load(legendPlace);
  const known: WorkgroupKnown = {
    ...kept,
    workgroup: where.workgroup,
    region: await regionChosen(),
    ...(allUsers ? { allUsers } : {}),
    ...(legend ? { legend } : {}),
  };
  // The frame may have been left meanwhile.
  await browser.tabs
    .sendMessage(tab, { type: 'workgroupKnown', known }, { frameId: frame })
    .catch(() => undefined);
}

/** Who of the owner and the administrators is none of the users, where all of those were read. */
async function allUsersOf(
  where: WorkgroupKey,
  { owner, administrators }: AdministratorsKept,
): Promise<WorkgroupKnown['allUsers']> {
  const reading = await load(usersReadingPlace(where));
  if (!reading?.isWhole) return undefined;
  const people = [...(owner ? [owner] : []), ...administrators];
  const missing = people.filter((person) => findPerson(person, reading.users) === 'nobody');
  return { users: reading.users.length, at: reading.at, missing };
}

/** The region that a fill would set: the one chosen, else that of the Sequence Hub last used, else the settings'. */
async function regionChosen(): Promise<string> {
  const chosen = await load(regionPlace);
  const known = (code: string): string => regionByCode(code)?.code ?? '';
  if (chosen !== undefined) return known(chosen);
  return known(await load(hubRegionPlace)) || known((await load(settingsPlace)).region);
}

const choices = new Set([regionPlace.key, hubRegionPlace.key, settingsPlace.key]);

/** Tells each Users screen when another region was chosen. */
export function followChoices(changes: Record<string, Storage.StorageChange>): void {
  if (Object.keys(changes).some((key) => choices.has(key))) void tellAll().catch(() => undefined);
}

async function tellAll(): Promise<void> {
  const stored = await browser.storage.session.get(null);
  for (const [key, value] of Object.entries(stored)) {
    const [, tab, frame] = /^sight:(\d+):(\d+)$/.exec(key) ?? [];
    const sight = Sight.safeParse(value);
    if (!tab || !sight.success || sight.data.screen !== 'users') continue;
    const { host, workgroup } = sight.data;
    await tellKnown({ tab: Number(tab), frame: Number(frame), host, workgroup });
  }
}
