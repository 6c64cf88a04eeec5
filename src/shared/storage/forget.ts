import type { Storage } from '../browser';
import { api } from '../platform';

const lockName = 'remember';
/** Under this key stands, while the browser runs, when everything was deleted, in milliseconds since 1970. */
const deletedAtKey = 'deletedAt';
/** A value that comes and goes under this key tells the pages of the site. */
const signalKey = 'deleted';

/** Deletes everything that the assistant stores on this computer, settings included, once what is being remembered is stored. */
export async function deleteEverything(): Promise<void> {
  await navigator.locks.request(lockName, async () => {
    const at = Date.now();
    const { session, local } = api.storage;
    await Promise.all([session.clear(), local.clear()]);
    await session.set({ [deletedAtKey]: at });
    await local.set({ [signalKey]: true });
    await local.remove(signalKey);
  });
}

/**
 * Remembers something in several steps, none of which falls behind the deleting of everything. Never within another such call.
 * @param since when what is to be remembered began to be collected, in milliseconds since 1970: what was before the deleting is not
 *   remembered after it
 */
export function remembering(
  work: () => Promise<unknown>,
  since = Number.POSITIVE_INFINITY,
): Promise<unknown> {
  return navigator.locks.request(lockName, { mode: 'shared' }, async () => {
    const { [deletedAtKey]: deletedAt } = await api.storage.session.get(deletedAtKey);
    if (since >= Number(deletedAt ?? 0)) await work();
  });
}

/** Calls `forgotten` when everything was deleted, for what a page of the site holds in memory, until the signal aborts. */
export function whenForgotten(forgotten: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, Storage.StorageChange>, area: string) => {
    if (area === 'local' && changes[signalKey]?.newValue === true) forgotten();
  };
  api.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => api.storage.onChanged.removeListener(listener), { once: true });
}
