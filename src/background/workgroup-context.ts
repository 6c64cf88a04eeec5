import { findPerson } from '../basespace/person';
import { preferredRegion } from '../basespace/preferred-region';
import { browser, type Storage } from '../shared/browser';
import { maxUsersRead } from '../shared/messages/bounded';
import type { Command } from '../shared/messages/commands';
import { FrameState } from '../shared/messages/frame-state';
import type { AdministratorsSeen, WorkgroupContext } from '../shared/messages/workgroup-context';
import {
  administratorsItem,
  afterAdministrators,
  type KnownAdministrators,
  legendPositionItem,
} from '../shared/storage/administrators';
import { regionItem } from '../shared/storage/draft-items';
import { load, update } from '../shared/storage/item';
import { settingsItem } from '../shared/storage/settings-item';
import { hubRegionItem } from '../shared/storage/site-items';
import { snapshotsItem, snapshotsOf } from '../shared/storage/snapshots';
import { loadUsersOf } from '../shared/storage/users-of-host';
import { usersReadingItem } from '../shared/storage/users-reading';
import type { WorkgroupKey } from '../shared/storage/workgroup-key';
import { filledBefore } from './fill-concerns';

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
    const place = administratorsItem({ host, workgroup: look.workgroup });
    await update(place, (before) => afterAdministrators(before, look, Date.now()));
  }
}

/**
 * Sends a frame what it cannot know of its workgroup by itself.
 * @param isInvite whether people are about to be invited there
 */
export async function sendContext({ tab, frame, ...where }: WorkgroupFrame, isInvite = false): Promise<void> {
  const kept = await load(administratorsItem(where));
  const allUsers = await allUsersOf(where, kept);
  const legend = await load(legendPositionItem);
  const filled = await filledBefore(tab, where.host, where.workgroup);
  const [newest] = snapshotsOf(await load(snapshotsItem), where);
  const context: WorkgroupContext = {
    ...kept,
    workgroup: where.workgroup,
    region: await regionToSet(),
    ...(allUsers ? { allUsers } : {}),
    ...(legend ? { legend } : {}),
    ...(filled ? { filled } : {}),
    ...(isInvite ? { users: [...(await loadUsersOf(where.host))].slice(0, maxUsersRead) } : {}),
    ...(newest ? { snapshot: { at: newest.at, users: newest.users, total: newest.total } } : {}),
  };
  // The frame may have been left meanwhile.
  await browser.tabs
    .sendMessage(tab, { type: 'setContext', context } satisfies Command, { frameId: frame })
    .catch(() => undefined);
}

/** Who of the owner and the administrators is none of the users, where all of those were read. */
async function allUsersOf(
  where: WorkgroupKey,
  { owner, administrators }: KnownAdministrators,
): Promise<WorkgroupContext['allUsers']> {
  const reading = await load(usersReadingItem(where));
  if (!reading?.isWhole) return undefined;
  const people = [...(owner ? [owner] : []), ...administrators];
  const missing = people.filter((person) => findPerson(person, reading.users) === 'nobody');
  return { users: reading.users.length, at: reading.at, missing };
}

/** The region that a fill would set. */
export async function regionToSet(): Promise<string> {
  const [chosen, hub] = await Promise.all([load(regionItem), load(hubRegionItem)]);
  return preferredRegion({ chosen, hub, settings: (await load(settingsItem)).region }).code;
}

const choices = new Set([regionItem.key, hubRegionItem.key, settingsItem.key]);

/** Sends each Users screen its context again when another region was chosen. */
export function followRegionChoice(changes: Record<string, Storage.StorageChange>): void {
  if (Object.keys(changes).some((key) => choices.has(key))) void sendContexts().catch(() => undefined);
}

async function sendContexts(): Promise<void> {
  const stored = await browser.storage.session.get(null);
  for (const [key, value] of Object.entries(stored)) {
    const [, tab, frame] = /^state:(\d+):(\d+)$/.exec(key) ?? [];
    const state = FrameState.safeParse(value);
    if (!tab || !state.success || state.data.screen !== 'users') continue;
    const { host, workgroup } = state.data;
    await sendContext({ tab: Number(tab), frame: Number(frame), host, workgroup });
  }
}
