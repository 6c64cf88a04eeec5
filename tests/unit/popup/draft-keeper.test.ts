import { beforeEach, expect, test, vi } from 'vitest';
import { DraftKeeper } from '../../../src/popup/list/draft-keeper';

/** A storage that answers when it is told to. */
const storage = vi.hoisted(() => ({ saved: [] as string[], answers: [] as ((isKept: boolean) => void)[] }));
vi.mock(import('../../../src/shared/storage/item'), async (importOriginal) => ({
  ...(await importOriginal()),
  save: (_item, value) => {
    storage.saved.push(String(value));
    return new Promise<void>((resolve, reject) => {
      storage.answers.push((isKept) => (isKept ? resolve() : reject(new Error('full'))));
    });
  },
}));

/** The storage has done the oldest of what it was asked for. */
async function answer(isKept = true): Promise<void> {
  storage.answers.shift()?.(isKept);
  await new Promise((resolve) => setTimeout(resolve, 0));
}

beforeEach(() => {
  storage.saved.length = 0;
  storage.answers.length = 0;
});

test('each text is on its way to the storage as soon as the one before it is there, and the last of them always', async () => {
  const said: boolean[] = [];
  const keeper = new DraftKeeper((isKept) => said.push(isKept));
  keeper.keep('a');
  expect(storage.saved).toEqual(['a']);
  keeper.keep('ab');
  keeper.keep('abc');
  expect(storage.saved).toEqual(['a']);
  await answer();
  expect(storage.saved).toEqual(['a', 'abc']);
  await answer(false);
  expect(storage.saved).toEqual(['a', 'abc']);
  keeper.keep('abcd');
  expect(storage.saved).toEqual(['a', 'abc', 'abcd']);
  await answer();
  expect(said).toEqual([true, false, true]);
});

test('a page that closes does not wait for what is being saved', async () => {
  const keeper = new DraftKeeper(() => undefined);
  keeper.keep('a');
  keeper.keep('ab');
  keeper.flush();
  expect(storage.saved).toEqual(['a', 'ab']);
  keeper.flush();
  await answer();
  await answer();
  expect(storage.saved).toEqual(['a', 'ab']);
});
