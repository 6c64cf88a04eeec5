import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addPart, replaceContext } from '../../../src/content/frame-context';
import { PartLoader } from '../../../src/content/part-loader';
import type { ConsolePage } from '../../../src/features/feature';

const emitted = vi.hoisted((): unknown[] => []);
vi.mock(import('../../../src/shared/messages/emit'), () => ({
  emit: (event) => {
    emitted.push(event);
  },
}));

const ended = new AbortController();
const nothing = (): void => undefined;
const page = {} as ConsolePage;

beforeEach(() => {
  vi.useFakeTimers();
  emitted.length = 0;
  replaceContext({
    onPress: null,
    isStarted: true,
    disposeGate: nothing,
    dispose: nothing,
    resumeDetection: nothing,
    parts: {},
    onPartLoaded: null,
  });
});
afterEach(() => {
  vi.useRealTimers();
});

test('a part that a command waits for is asked for again: the background may have slept over the request', async () => {
  const loader = new PartLoader(page, ended.signal, nothing);
  const commands = loader.commands('fill');
  expect(emitted).toEqual([{ type: 'wake', part: 'fill' }]);
  await vi.advanceTimersByTimeAsync(7000);
  expect(emitted).toHaveLength(3);
  const run = async () => 'done';
  addPart('fill', { commands: () => run });
  expect(await commands).toBe(run);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(emitted).toHaveLength(3);
});

test('a part that does not come is given up, and asked for by the next command', async () => {
  const loader = new PartLoader(page, ended.signal, nothing);
  const commands = loader.commands('fill');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await commands).toBeUndefined();
  const before = emitted.length;
  await vi.advanceTimersByTimeAsync(20_000);
  expect(emitted).toHaveLength(before);
  void loader.commands('fill');
  expect(emitted).toHaveLength(before + 1);
  await vi.advanceTimersByTimeAsync(10_000);
});
