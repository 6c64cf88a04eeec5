import { beforeEach, expect, test, vi } from 'vitest';

/** One area of the browser's storage. */
class Area {
  kept: Record<string, unknown> = {};
  get = async (key: string) => ({ [key]: this.kept[key] });
  set = async (given: object) => void Object.assign(this.kept, given);
  remove = async (key: string) => void delete this.kept[key];
  clear = async () => {
    this.kept = {};
  };
}

/** The locks of the browser: a lock for one alone waits for those that are shared, and they for it. */
function locks() {
  let last: Promise<unknown> = Promise.resolve();
  return {
    request(_name: string, ...[options, work = options]: (object | (() => Promise<unknown>))[]) {
      const done = last.then(work as () => Promise<unknown>);
      last = done.catch(() => undefined);
      return done;
    },
  };
}

const storage = { session: new Area(), local: new Area() };

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('chrome', { storage });
  vi.stubGlobal('navigator', { locks: locks() });
  for (const area of Object.values(storage)) area.kept = { old: 'anna@example.org' };
});

test('what was collected before everything was deleted is not remembered after it, however late it is told', async () => {
  const { deleteEverything, remembering } = await import('../../../src/shared/storage/forget');
  const keep = (key: string) => () => storage.local.set({ [key]: 'ben@example.org' });
  const before = Date.now() - 1;
  const told = [remembering(keep('early'), before), deleteEverything(), remembering(keep('late'), before)];
  await Promise.all(told);
  expect(storage.local.kept).toEqual({});
  expect(JSON.stringify(storage.session.kept)).not.toContain('example');
  await remembering(keep('after'), Date.now() + 1);
  await remembering(keep('at once'));
  expect(Object.keys(storage.local.kept)).toEqual(['after', 'at once']);
});

test('before anything is deleted, all is remembered', async () => {
  const { remembering } = await import('../../../src/shared/storage/forget');
  await remembering(() => storage.local.set({ first: 1 }), 0);
  expect(storage.local.kept).toMatchObject({ first: 1 });
});
