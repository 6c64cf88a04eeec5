import { loadFrameStates } from '../storage/tab-items';
import type { FrameState } from './frame-state';
import { type PickedFrame, pickFrame } from './pick-frame';
import { command } from './send-command';

/** A page that answers at all says within so many milliseconds what it shows. */
const timeoutMs = 2000;

/**
 * The frame of a tab that shows a known screen, by what is stored of its frames. Where nothing is, the page itself is asked: what
 * it told may have been deleted, or lost on a background that was just going to sleep.
 */
export async function shownFrame(tab: number): Promise<PickedFrame | undefined> {
  const picked = pickFrame(await loadFrameStates(tab));
  if (picked) return picked;
  const state = await askPage(tab);
  return state && pickFrame(new Map([[0, state]]));
}

/** Asks the page of a tab what it shows, once; undefined where none of our scripts answers there. */
export async function askPage(tab: number): Promise<FrameState | undefined> {
  try {
    return (await command(tab, 0, { type: 'describe' }, timeoutMs)).state;
  } catch {
    return undefined;
  }
}
