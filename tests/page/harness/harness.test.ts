import { expect, test } from 'vitest';
import { useRoom } from '.';

const room = useRoom<{ text: typeof import('../../../src/page/strings') }>({ text: 'src/page/strings.ts' });

test('modules of ours run in a page of a real browser', async () => {
  await room.show('<!doctype html><p>  Log \n in </p>');
  const read = await room.run(
    ({ text }, selector) => text.tidy(document.querySelector(selector)?.textContent ?? ''),
    'p',
  );
  expect(read).toBe('Log in');
  expect(await room.run(() => location.host)).toBe('acme.login.illumina.com');
});
