import { expect, test } from 'vitest';
import { useRoom } from '../harness';

const room = useRoom<{ tabs: typeof import('./answering-tabs') }>({
  tabs: 'tests/page/popup/answering-tabs.ts',
});

const nothing = { isBusy: false };

test.each([
  ['reports', { isBusy: false, filled: 1, counted: 7 }],
  ['fails', { isBusy: false, filled: 'dialogClosed', counted: 'dialogClosed' }],
] as const)('what a page %s is shown while the view is about its tab', async (how, expected) => {
  await room.show('<!doctype html><body>');
  const seen = await room.run(async ({ tabs }, how) => {
    await tabs.show(1);
    await tabs.ask();
    const { isBusy } = tabs.said();
    await tabs.answers(how);
    return [isBusy, tabs.said()];
  }, how);
  expect(seen).toEqual([true, expected]);
});

test.each(['reports', 'fails'] as const)(
  'of what a page %s nothing is shown in a view that is about another tab by then, nor that it is under way',
  async (how) => {
    await room.show('<!doctype html><body>');
    const seen = await room.run(async ({ tabs }, how) => {
      await tabs.show(1);
      await tabs.ask();
      await tabs.show(2);
      const during = tabs.said();
      await tabs.answers(how);
      return [during, tabs.said()];
    }, how);
    expect(seen).toEqual([nothing, nothing]);
  },
);

test('whoever comes back to the tab sees that it is still under way, and what comes of it', async () => {
  await room.show('<!doctype html><body>');
  const seen = await room.run(async ({ tabs }) => {
    await tabs.show(1);
    await tabs.ask();
    await tabs.show(2);
    await tabs.show(1);
    const during = tabs.said();
    await tabs.answers('reports');
    return [during, tabs.said()];
  });
  expect(seen).toEqual([{ isBusy: true }, { isBusy: false, filled: 1, counted: 7 }]);
});
