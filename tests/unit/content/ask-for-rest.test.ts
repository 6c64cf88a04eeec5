import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askForRest, type FrameContext } from '../../../src/content/frame-context';

const nothing = (): void => undefined;
let context: FrameContext;
let asked = 0;

beforeEach(() => {
  vi.useFakeTimers();
  asked = 0;
  context = {
    onPress: null,
    isStarted: false,
    disposeGate: nothing,
    dispose: null,
    resumeDetection: nothing,
    parts: {},
    onPartLoaded: null,
  };
});
afterEach(() => {
  vi.useRealTimers();
});

const askUntil = async (milliseconds: number): Promise<number> => {
  askForRest(context, () => {
    asked++;
  });
  await vi.advanceTimersByTimeAsync(milliseconds);
  return asked;
};

test('the rest of the content script is asked for once where it comes', async () => {
  expect(await askUntil(1000)).toBe(1);
  context.dispose = nothing;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toBe(1);
});

test('where it does not come it is asked for again, and no more after a while', async () => {
  expect(await askUntil(60_000)).toBe(3);
});
