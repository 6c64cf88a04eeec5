import type { Storage } from '../browser';
import { api } from '../platform';

/** Under this key stands where the console was last seen: stored as soon as a frame of it is recognised, and removed only with everything. */
export const consoleAddressKey = 'console';
const lockName = 'remember';

/** Deletes everything that the assistant stores on this computer, settings included, once what is being remembered is stored. */
export async function deleteEverything(): Promise<void> {
  await navigator.locks.request(lockName, () =>
    Promise.all([api.storage.session.clear(), api.storage.local.clear()]),
  );
}

/** Remembers something in several steps, none of which falls behind the deleting of everything. Never within another such call. */
export function remembering<Result>(work: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request(lockName, { mode: 'shared' }, work);
}

/** Calls `forgotten` when everything was deleted, for what a page of the site holds in memory, until the signal aborts. */
export function whenForgotten(forgotten: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, Storage.StorageChange>, area: string) => {
    const address = changes[consoleAddressKey];
    if (area === 'local' && address && address.newValue === undefined) forgotten();
  };
  api.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => api.storage.onChanged.removeListener(listener), { once: true });
}
