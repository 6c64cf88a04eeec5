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

/** The same frame as it is now: what is stored of a page may outlive it for a moment. Undefined where it is gone. */
export async function asItIsNow(tab: number, { frame }: PickedFrame): Promise<PickedFrame | undefined> {
  const state = await askPage(tab, frame);
  return state && pickFrame(new Map([[frame, state]]));
}

/** Asks a frame what it shows, once; undefined where none of our scripts answers there. */
export async function askPage(tab: number, frame = 0): Promise<FrameState | undefined> {
  try {
    return (await command(tab, frame, { type: 'describe' }, timeoutMs)).state;
  } catch {
    return undefined;
  }
}
