import { expect, test } from 'vitest';
import { useRoom } from '../harness';

const room = useRoom<{ noted: typeof import('./in-page/noted') }>({
  noted: 'tests/page/in-page/in-page/noted.ts',
});

test('a note is seen also on a page that has put a new document into the place of its old one', async () => {
  await room.show('<!doctype html><body>');
  expect(await room.run(({ noted }) => noted.note('Marks are off.'))).toBe('Marks are off.');
  const after = await room.run(({ noted }) => {
    noted.rewriteDocument();
    return noted.note('Marks are on.');
  });
  expect(after).toBe('Marks are on.');
});

test('a note never lies over a question of ours: it comes when that is answered, and says what is true then', async () => {
  await room.show('<!doctype html><body>');
  const during = await room.run(({ noted }) => {
    noted.note('Nobody was filled in.');
    noted.ask();
    return [noted.note('Marks are off.'), noted.note('Marks are on.')];
  });
  expect(during).not.toContain('Marks are off.');
  expect(during).not.toContain('Marks are on.');
  await room.run(({ noted }) => noted.answerIt());
  await expect.poll(() => room.run(({ noted }) => noted.noteSeen())).toBe('Marks are on.');
});

test('a copy of the script that has ended says nothing more, and leaves nothing in the page', async () => {
  await room.show('<!doctype html><body>');
  const left = await room.run(({ noted }) => {
    noted.end();
    noted.note('Nothing was pressed.');
    return document.querySelector('#workgroup-assistant') !== null;
  });
  expect(left).toBe(false);
});
