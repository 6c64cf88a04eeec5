import { expect, test, vi } from 'vitest';

type Changes = Record<string, { newValue?: unknown }>;

/** The session's storage, which tells of its changes. */
const stored: Record<string, unknown> = {};
const listeners = new Set<(changes: Changes, area: string) => void>();
vi.mock('../../../src/shared/platform', () => ({
  api: {
    storage: {
      session: { get: async () => ({ ...stored }) },
      onChanged: {
        addListener: (listener: (changes: Changes, area: string) => void) => listeners.add(listener),
        removeListener: (listener: (changes: Changes, area: string) => void) => listeners.delete(listener),
      },
    },
  },
}));

const { nobodySeen, peopleSeenItem } = await import('../../../src/shared/storage/people-seen');
const { followUsersOf } = await import('../../../src/shared/storage/users-of-host');

function store(host: string, workgroup: string, ...users: string[]): void {
  const { key } = peopleSeenItem({ host, workgroup });
  const people = Object.fromEntries(users.map((user) => [user, 1]));
  stored[key] = { ...nobodySeen, users: { ...nobodySeen.users, people } };
  for (const listener of listeners) listener({ [key]: { newValue: stored[key] } }, 'session');
}

test('who is a user on a host is told anew whenever another of its workgroups was looked at', async () => {
  const ended = new AbortController();
  const told: string[][] = [];
  store('one.example.org', 'Lab', 'ada@example.org');
  followUsersOf('one.example.org', (users) => told.push([...users].sort()), ended.signal);
  await vi.waitUntil(() => told.length === 1);
  store('two.example.org', 'Lab', 'carl@example.org');
  store('one.example.org', 'Teaching', 'ben@example.org');
  await vi.waitUntil(() => told.length === 2);
  expect(told).toEqual([['ada@example.org'], ['ada@example.org', 'ben@example.org']]);
  ended.abort();
  expect(listeners.size).toBe(0);
});
