import { expect, test } from 'vitest';
import { useRoom } from '../harness';
import type { Read } from './in-page/users-page';

const room = useRoom<{ scenes: typeof import('./in-page/scenes') }>({
  scenes: 'tests/page/tables/in-page/scenes.ts',
});

const heads = ['Name', 'User ID', 'Phone', 'Notes', 'Sequence Hub - EU', 'Emedgene', 'Connected Insights'];

function expectAll(read: Read, parts: number): void {
  expect(read.headings).toEqual(heads);
  expect(read.applications).toEqual(heads.slice(4));
  expect(read.unseenColumns).toBe(0);
  expect(read.total).toBe(300);
  const users = read.users.filter(({ name }) => name !== '');
  expect(users.length).toBeGreaterThan(4);
  for (const { name, address, decision, parts: elements } of users) {
    const at = Number(name.slice('User '.length));
    expect({ address, decision, elements }).toEqual({
      address: `user.${at}@example.org`,
      decision: at % 3 === 0 ? 'noAccess' : 'hasAccess',
      elements: parts,
    });
  }
}

test('AG Grid: pinned columns, merged heads, filters among the heads, details over the whole width', async () => {
  const read = await room.run(({ scenes }) => scenes.agGrid(1400));
  expectAll(read, 2);
  // The details of user 4 are no user.
  expect(read.users.map(({ name }) => name)).not.toContain('User 4');
  expect(read.users.every(({ name }) => name !== '')).toBe(true);
});

test('AG Grid: where columns are out of sight nobody is said to have no access', async () => {
  const read = await room.run(({ scenes }) => scenes.agGrid(500));
  expect(read.unseenColumns).toBeGreaterThan(0);
  expect(read.users.filter(({ decision }) => decision === 'noAccess')).toEqual([]);
});

test('Vaadin: text in the light tree, roles in a shadow root, merged heads, opened details', async () => {
  expectAll(await room.run(({ scenes }) => scenes.vaadin(1400, 'eager')), 1);
});

test('Vaadin: where columns are left out, places mean nothing and nobody is said to have no access', async () => {
  const read = await room.run(({ scenes }) => scenes.vaadin(400, 'lazy'));
  expect(read.users.filter(({ decision }) => decision !== 'undecided')).toEqual([]);
  expect(read.users.length === 0 || read.unseenColumns > 0).toBe(true);
});

test.each(['AG Grid', 'Vaadin'] as const)(
  '%s: rows that are used again for other users carry the marks of those',
  async (kind) => {
    expect(await room.run(({ scenes }, which) => scenes.scrollThrough(which), kind)).toBe('');
  },
);
