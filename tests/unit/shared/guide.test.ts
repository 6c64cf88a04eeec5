import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';

let kept: Record<string, unknown> = {};
const local = {
  get: async (key: string) => ({ [key]: kept[key] }),
  set: async (given: object) => void Object.assign(kept, given),
};

beforeEach(() => {
  kept = {};
  vi.resetModules();
  vi.stubGlobal('chrome', { storage: { local } });
  vi.stubGlobal('navigator', {
    locks: { request: (_name: string, work: () => Promise<unknown>) => work() },
  });
});

const guide = () => import('../../../src/shared/storage/guide');

test('is off until somebody starts it; a round that is finished ends it, and what is pointed at in the page with it', async () => {
  const { guideItem, startGuide, stepDone, endGuide } = await guide();
  expect(guideItem.read(undefined)).toMatchObject({ state: 'off', hints: true });
  await stepDone('check');
  expect(kept).toEqual({});
  await startGuide('invite');
  await stepDone('workgroup');
  await stepDone('grant');
  expect(kept.guide).toMatchObject({ state: 'on', done: ['workgroup', 'grant'], hints: true });
  await stepDone('check');
  expect(kept.guide).toMatchObject({ state: 'finished', hints: false });
  await endGuide();
  await startGuide('change');
  expect(kept.guide).toMatchObject({ state: 'on', way: 'change', done: [], at: '', hints: false });
});

test('what was sent away comes back by the settings alone, whatever is started and ended', async () => {
  const { showHints, startGuide, endGuide } = await guide();
  await startGuide('invite');
  await showHints(false);
  await endGuide();
  await startGuide('invite');
  expect(kept.guide).toMatchObject({ state: 'on', hints: false });
  await showHints(true);
  expect(kept.guide).toMatchObject({ state: 'on', hints: true });
});

test('whatever is stored, it is read as a guide; what is none is off', async () => {
  const { guideItem } = await guide();
  const off = guideItem.read(undefined);
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      expect(guideItem.read(stored)).toEqual(off);
    }),
  );
  expect(guideItem.read({ ...off, state: 'on', way: 'somewhere' })).toEqual(off);
});
