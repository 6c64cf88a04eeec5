import { browser } from '../shared/browser';
import type { Command } from '../shared/messages/commands';
import type { ContentEvent, TeachRequest } from '../shared/messages/events';
import { pageMapItem } from '../shared/page-map/page-map';
import { withShown } from '../shared/page-map/taught';
import { load, save, update } from '../shared/storage/item';
import { teachingItem } from '../shared/storage/tab-items';
import { wakeTab } from './inject';

/** Lets the admin show something in every frame of a tab, or ends that. */
export async function handleTeachRequest(request: TeachRequest): Promise<void> {
  const { tab } = request;
  if (request.type === 'stopTeaching') return leave(tab);
  if (request.type === 'wakeTab') return wakeTab(tab);
  const { what, resume } = request;
  await save(teachingItem(tab), { what, resume, step: 'showing' });
  await wakeTab(tab);
  await toFrames(tab, { type: 'teach', what });
}

/** A frame that comes up while something is being shown in its tab takes part. */
export async function goOnTeaching(tab: number, frame: number): Promise<void> {
  const teaching = await load(teachingItem(tab));
  if (teaching?.step === 'showing') await toFrames(tab, { type: 'teach', what: teaching.what }, frame);
}

/** Remembers what was shown, for the host that it was shown on. */
export async function rememberTaught(
  { what, anchor, word }: Extract<ContentEvent, { type: 'taught' }>,
  tab: number,
  host: string,
): Promise<void> {
  const teaching = await load(teachingItem(tab));
  // What nobody has asked to be shown is not remembered.
  if (teaching?.step !== 'showing' || teaching.what !== what) return;
  let isTaken = false;
  try {
    await update(pageMapItem, (map) => {
      const after = withShown(map, host, { what, anchor, word });
      isTaken = after !== undefined;
      return after ?? map;
    });
  } catch {
    isTaken = false;
  }
  await save(teachingItem(tab), { ...teaching, step: isTaken ? 'taught' : 'failed' });
  await toFrames(tab, { type: 'endTeaching' });
}

/** The admin has left showing. */
export async function leave(tab: number): Promise<void> {
  await save(teachingItem(tab), undefined);
  await toFrames(tab, { type: 'endTeaching' });
}

/** Sends a command to every frame of a tab, or to one; those without our script do not matter. */
async function toFrames(tab: number, command: Command, frame?: number): Promise<void> {
  const where = frame === undefined ? {} : { frameId: frame };
  await browser.tabs.sendMessage(tab, command, where).catch(() => undefined);
}
