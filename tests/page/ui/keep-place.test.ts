import { expect, test } from 'vitest';
import { useRoom } from '../harness';

const room = useRoom<{ place: typeof import('../../../src/ui/keep-place') }>({
  place: 'src/ui/keep-place.ts',
});

test('what has the focus keeps its place when something comes above it, and a window that grows lends no room', async () => {
  await room.show(
    '<!doctype html><body style="margin:0"><div id="app"><p style="height:900px"></p><button>Fill</button><p style="height:300px"></p></div>',
  );
  await room.page.setViewportSize({ width: 440, height: 600 });
  await room.run(({ place }) => place.keepPlace(document.getElementById('app') as HTMLElement));
  const button = room.page.getByRole('button', { name: 'Fill' });
  await button.focus();
  const before = (await button.boundingBox())?.y;
  await room.run(() => document.querySelector('p')?.before(document.createElement('hr')));
  expect((await button.boundingBox())?.y).toBe(before);
  // Something changes all the time, also in the moment between the new size and the event that tells of it.
  await room.run(() => {
    const app = document.getElementById('app') as HTMLElement;
    setInterval(() => app.toggleAttribute('data-busy'));
  });
  await room.page.setViewportSize({ width: 440, height: 1300 });
  await room.page.waitForFunction(() => innerHeight === 1300 && scrollY === 0);
  expect(await room.run(() => document.getElementById('app')?.style.padding)).toBe('');
});

test('what the focus goes to next does not move on the way, where room is lent; once nothing is in hand it is given back', async () => {
  await room.show(
    '<!doctype html><body style="margin:0"><div id="app"><p style="height:200px"></p><button>Fill</button><button>Check</button></div>',
  );
  await room.run(({ place }) => place.keepPlace(document.getElementById('app') as HTMLElement));
  const [fill, check] = [
    room.page.getByRole('button', { name: 'Fill' }),
    room.page.getByRole('button', { name: 'Check' }),
  ];
  const topOf = async (button: typeof fill) => (await button.boundingBox())?.y;
  await fill.focus();
  const before = await topOf(check);
  await room.run(() => document.querySelector('p')?.remove());
  expect(await topOf(check)).toBe(before);
  await room.page.keyboard.press('Tab');
  expect(await topOf(check)).toBe(before);
  await check.blur();
  expect(await topOf(check)).toBe(0);
});
