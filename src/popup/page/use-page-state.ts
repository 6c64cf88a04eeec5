import { useEffect, useState } from 'preact/hooks';
import { browser, type Storage } from '../../shared/browser';
import type { FrameState } from '../../shared/messages/frame-state';
import { command } from '../../shared/messages/send-command';
import { frameStateItem, loadFrameStates } from '../../shared/storage/tab-items';
import { type FrameInTab, pickFrame } from './pick-frame';

type FrameStates = ReadonlyMap<number, FrameState>;

/** What is known of the page: undefined while still looking, null when it is not the console. */
export type PageState = FrameInTab | null | undefined;

/** What the tab shows, from what its frames have reported, and followed as they report. */
export function usePageState(tab: number | undefined): PageState {
  const [look, setLook] = useState<PageState>(tab === undefined ? null : undefined);
  useEffect(() => {
    if (tab === undefined) {
      setLook(null);
      return;
    }
    setLook(undefined);
    const ended = new AbortController();
    void follow(tab, (states) => ended.signal.aborted || setLook(pickFrame(states) ?? null), ended.signal);
    return () => ended.abort();
  }, [tab]);
  return look;
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
  // What was reported between the reading and its answer is newer than the answer.
  states = new Map([...(await loadFrameStates(tab).catch(() => new Map<number, FrameState>())), ...states]);
  if (!pickFrame(states)) {
    const told = await askPage(tab);
    if (told && !states.has(0)) states.set(0, told);
  }
  changed(states);
}

/** Asks the page itself, once: its script may be awake though nothing is kept of it. */
async function askPage(tab: number): Promise<FrameState | undefined> {
  try {
    return (await command(tab, 0, { type: 'describe' })).state;
  } catch {
    return undefined;
  }
}
