import { useEffect, useState } from 'preact/hooks';
import { browser, type Storage } from '../../shared/browser';
import type { Sight } from '../../shared/messages/frame-state';
import { command } from '../../shared/messages/send-command';
import { loadSights, sightPlace } from '../../shared/storage/tab-items';
import { chooseSight, type Seen } from './pick-frame';

type Sights = ReadonlyMap<number, Sight>;

/** What is known of the page: undefined while still looking, null when it is not the console. */
export type Look = Seen | null | undefined;

/** What the tab shows, from what its frames have reported, and followed as they report. */
export function useSight(tab: number | undefined): Look {
  const [look, setLook] = useState<Look>(tab === undefined ? null : undefined);
  useEffect(() => {
    if (tab === undefined) {
      setLook(null);
      return;
    }
    setLook(undefined);
    const ended = new AbortController();
    void follow(tab, (sights) => ended.signal.aborted || setLook(chooseSight(sights) ?? null), ended.signal);
    return () => ended.abort();
  }, [tab]);
  return look;
}

async function follow(tab: number, changed: (sights: Sights) => void, signal: AbortSignal): Promise<void> {
  let sights = new Map<number, Sight>();
  const prefix = `sight:${tab}:`;
  const listener = (changes: Record<string, Storage.StorageChange>, area: string) => {
    const mine = Object.entries(changes).filter(([key]) => area === 'session' && key.startsWith(prefix));
    if (mine.length === 0) return;
    for (const [key, change] of mine) {
      const frame = Number(key.slice(prefix.length));
      const sight = sightPlace(tab, frame).read(change.newValue);
      if (sight) sights.set(frame, sight);
      else sights.delete(frame);
    }
    changed(sights);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
  // What was reported between the reading and its answer is newer than the answer.
  sights = new Map([...(await loadSights(tab).catch(() => new Map<number, Sight>())), ...sights]);
  if (!chooseSight(sights)) {
    const told = await askPage(tab);
    if (told && !sights.has(0)) sights.set(0, told);
  }
  changed(sights);
}

/** Asks the page itself, once: its script may be awake though nothing is kept of it. */
async function askPage(tab: number): Promise<Sight | undefined> {
  try {
    return (await command(tab, 0, { type: 'describe' })).sight;
  } catch {
    return undefined;
  }
}
