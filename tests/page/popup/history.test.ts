import { expect, test } from 'vitest';
import { useRoom } from '../harness';

const room = useRoom<{ history: typeof import('./history-page') }>({
  history: 'tests/page/popup/history-page.ts',
});

test('an end date that could not be stored is said to be none', async () => {
  await room.show('<!doctype html><body>');
  await room.run(({ history }) =>
    history.show({
      id: 'one',
      at: 1,
      host: 'acme.login.illumina.com',
      workgroup: 'Core Lab',
      region: '',
      people: ['ada@example.org'],
      products: [],
      message: '',
      seen: {},
      until: undefined,
    }),
  );
  await room.page.getByRole('button', { name: 'untilOfGrant' }).click();
  await room.page.getByLabel('untilOf').fill('2026-12-24');
  await room.page.getByRole('button', { name: 'untilSave' }).click();
  expect(await room.page.getByRole('alert').textContent()).toBe('error_storageFull');
});
