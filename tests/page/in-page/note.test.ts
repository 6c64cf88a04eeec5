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

/** Says something on a page that what draws notes does not come to. */
async function sayPlainly(): Promise<void> {
  await room.show('<!doctype html><body>');
  await room.run(({ noted }) => {
    noted.loseDrawing();
    noted.note('Nothing was pressed.');
  });
}
const plainWords = () => room.run(({ noted }) => noted.plainWords());

test('where what draws notes does not come, the words are seen without it, until it does', async () => {
  await sayPlainly();
  await expect.poll(plainWords, { timeout: 5000 }).toBe('Nothing was pressed.');
  // A page is not to be kept from its controls by what has no button.
  const { x, y, width, height } = (await room.page.getByRole('alert').boundingBox()) ?? {
    x: -1,
    y: -1,
    width: 0,
    height: 0,
  };
  const met = await room.page.evaluate(
    ([x = 0, y = 0]) => document.elementFromPoint(x, y)?.localName,
    [x + width / 2, y + height / 2],
  );
  expect(met).not.toBe('div');
  await room.run(({ noted }) => noted.drawingComes());
  expect(await plainWords()).toBe('');
  expect(await room.run(({ noted }) => noted.noteSeen())).toBe('Nothing was pressed.');
});

test('such words go with the notes that are put away in the assistant', async () => {
  await sayPlainly();
  await expect.poll(plainWords, { timeout: 5000 }).toBe('Nothing was pressed.');
  await room.run(({ noted }) => noted.dismiss());
  expect(await plainWords()).toBe('');
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
