import type { Storage } from '../browser';
import { api } from '../platform';
import { peopleSeenItem, readPeopleSeen } from './people-seen';

/** How the keys of a host's workgroups begin. */
const keysOf = (host: string): string => peopleSeenItem({ host, workgroup: '' }).key;

/** Whoever was seen in Users of any workgroup of a host, by address or user ID in lower case. */
export async function loadUsersOf(host: string): Promise<ReadonlySet<string>> {
  const stored = await api.storage.session.get(null);
  const prefix = keysOf(host);
  const mine = Object.entries(stored).filter(([key]) => key.startsWith(prefix));
  return new Set(mine.flatMap(([, value]) => Object.keys(readPeopleSeen(value).users.people)));
}

/** Gives whoever was seen in Users of any workgroup of a host, now and whenever that changes, until the signal aborts. */
export function followUsersOf(
  host: string,
  onUsers: (users: ReadonlySet<string>) => void,
  signal: AbortSignal,
): void {
  const read = (): void => {
    // What cannot be read now may be at the next change.
    loadUsersOf(host).then(
      (users) => signal.aborted || onUsers(users),
      () => undefined,
    );
  };
  const listener = (changes: Record<string, Storage.StorageChange>, area: string): void => {
    if (area === 'session' && Object.keys(changes).some((key) => key.startsWith(keysOf(host)))) read();
  };
  api.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => api.storage.onChanged.removeListener(listener), { once: true });
  read();
}
