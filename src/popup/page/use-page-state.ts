import { useEffect, useState } from 'preact/hooks';
import { browser, type Storage } from '../../shared/browser';
import type { FrameState } from '../../shared/messages/frame-state';
import { pickFrame } from '../../shared/messages/pick-frame';
import { askPage } from '../../shared/messages/shown-frame';
import { frameStateItem, loadFrameStates } from '../../shared/storage/tab-items';
import type { FrameInTab } from './frame-in-tab';

type FrameStates = ReadonlyMap<number, FrameState>;

/** What is known of the page: undefined while still looking, null when it is not the console. */
export type PageState = FrameInTab | null | undefined;

/** What the tab shows, by what its frames report. */
export function usePageState(tab: number | undefined): PageState {
  const [pageState, setPageState] = useState<PageState>(tab === undefined ? null : undefined);
  useEffect(() => {
    if (tab === undefined) {
      setPageState(null);
      return;
    }
    setPageState(undefined);
    const ended = new AbortController();
    void follow(tab, (states) => ended.signal.aborted || setPageState(shownBy(states)), ended.signal);
    return () => ended.abort();
  }, [tab]);
  return pageState;
}

/** The screen and the dialog are ids of ours: what a frame reports was made by our own script. */
function shownBy(states: FrameStates): PageState {
  const picked = pickFrame(states);
  if (!picked) return null;
  const { screen, dialog } = picked.state as Pick<FrameInTab, 'screen' | 'dialog'>;
  return { ...picked, screen, dialog };
}

async function follow(
  tab: number,
  changed: (states: FrameStates) => void,
  signal: AbortSignal,
): Promise<void> {
  let states = new Map<number, FrameState>();
  const prefix = `state:${tab}:`;
  const listener = (changes: Record<string, Storage.StorageChange>, area: string) => {
    const mine = Object.entries(changes).filter(([key]) => area === 'session' && key.startsWith(prefix));
    if (mine.length === 0) return;
    for (const [key, change] of mine) {
      const frame = Number(key.slice(prefix.length));
      const state = frameStateItem(tab, frame).read(change.newValue);
      if (state) states.set(frame, state);
      else states.delete(frame);
    }
    changed(states);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
  // Reports that came in while the stored ones were being loaded are newer than those.
  states = new Map([...(await loadFrameStates(tab).catch(() => new Map<number, FrameState>())), ...states]);
  if (!pickFrame(states)) {
    const state = await askPage(tab);
    if (state && !states.has(0)) states.set(0, state);
  }
  changed(states);
}
