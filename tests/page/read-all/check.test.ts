import { expect, test } from 'vitest';
import { useRoom } from '../harness';

const room = useRoom<{ console: typeof import('./console-page') }>({
  console: 'tests/page/read-all/console-page.ts',
});

const heads = '<table><thead><tr><th>Name</th><th>Email</th><th>Sequence Hub - US</th></tr></thead></table>';

async function checked(below: string): Promise<string> {
  await room.show(`<!doctype html><body><p>Signed in: owen@example.org</p><h2>Users</h2>${heads}${below}`);
  return room.run(({ console }) => console.check());
}

test('a table without rows has no users, unless the page names people in something that is not read', async () => {
  expect(await checked('<p>Nobody yet</p>')).toBe('0 of 0');
  // Each of them by another number of words, so that nothing takes them for rows under the heads.
  expect(await checked('<p>Ada: ada@example.org - has access</p><p>ben@example.org</p>')).toBe(
    'noUsersTable',
  );
});
