import { browser } from '../shared/browser';
import type { Command } from '../shared/messages/commands';
import type { UsersReading } from '../shared/messages/users';
import { watch } from '../shared/storage/item';
import { addSnapshot } from '../shared/storage/snapshots';
import { usersReadingItem } from '../shared/storage/users-reading';
import type { WorkgroupKey } from '../shared/storage/workgroup-key';
import { packed, snapshotEntry } from '../users/pack';

/** What a frame reads on command has come after so long, or does not come, in milliseconds. */
const timeoutMs = 5000;

/**
 * Has the table of users that a frame shows read once more, and keeps what is known of them then as a snapshot. Nothing is
 * kept where it could not be read now: an old reading would pass for the present one.
 */
export async function keepSnapshot(tab: number, frame: number, where: WorkgroupKey): Promise<void> {
  const since = Date.now();
  const fresh = readingSince(where, since);
  await browser.tabs.sendMessage(tab, { type: 'checkUsers' } satisfies Command, { frameId: frame });
  const reading = await fresh;
  if (!reading) return;
  const users = packed(reading);
  await addSnapshot(snapshotEntry(crypto.randomUUID(), reading, users), users);
}

/** The reading of a workgroup's users that is stored from now on; undefined where none is. */
async function readingSince(where: WorkgroupKey, since: number): Promise<UsersReading | undefined> {
  const item = usersReadingItem(where);
  const ended = new AbortController();
  const stored = new Promise<UsersReading | undefined>((resolve) => {
    watch(item, (reading) => reading && reading.at >= since && resolve(reading), ended.signal);
    setTimeout(() => resolve(undefined), timeoutMs);
  });
  const reading = await stored;
  ended.abort();
  return reading;
}
