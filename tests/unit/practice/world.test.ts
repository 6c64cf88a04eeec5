import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openDoor } from '../../../src/practice/world/door';
import type { Side } from '../../../src/practice/world/world';
import { World } from '../../../src/practice/world/world';

const own = 'browser-extension://own/';
/** What the extension asks of the API, as far as these tests use it. */
interface Api {
  runtime: {
    id: string;
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: { addListener(listener: unknown): void; removeListener(listener: unknown): void };
  };
  tabs: { sendMessage(tab: number, message: unknown): Promise<unknown> };
  storage: Record<'local' | 'session', Area> & {
    onChanged: { addListener(listener: (changes: object, area: string) => void): void };
  };
  i18n: { getMessage(key: string): string };
}
interface Area {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
  clear(): Promise<void>;
}

/** The browser's own API: whatever reaches its storage or its tabs fails the test. */
const real = {
  runtime: { id: 'own', getURL: (path: string) => own + path },
  i18n: { getMessage: (key: string) => `the sentence ${key}` },
};

function doorOf(world: World, side: Side): Api {
  Object.assign(globalThis, { chrome: real });
  Reflect.deleteProperty(globalThis, 'browser');
  openDoor(world, side);
  return (globalThis as unknown as { browser: Api }).browser;
}

let world: World;
beforeEach(() => {
  vi.stubGlobal('addEventListener', () => undefined);
  world = new World();
});

describe('messages in practice', () => {
  test('an event of the page reaches the background as one of a site, with its tab and frame', async () => {
    const heard: unknown[] = [];
    doorOf(world, 'background').runtime.onMessage.addListener((message: unknown, sender: unknown) => {
      heard.push([message, sender]);
    });
    await doorOf(world, 'page').runtime.sendMessage({ type: 'wake' });
    expect(heard).toEqual([
      [{ type: 'wake' }, { id: 'own', url: expect.stringMatching(/^https:/), tab: { id: 1 }, frameId: 0 }],
    ]);
  });

  test('a command of the assistant reaches the page as one of our own, and its answer comes back', async () => {
    const senders: unknown[] = [];
    doorOf(world, 'page').runtime.onMessage.addListener(
      (message: object, sender: unknown, answer: (reply: unknown) => void) => {
        senders.push(sender);
        setTimeout(() => answer({ ok: true, ...message }));
        return true;
      },
    );
    const assistant = doorOf(world, 'assistant');
    expect(await assistant.tabs.sendMessage(1, { type: 'describe' })).toEqual({ ok: true, type: 'describe' });
    expect(senders).toEqual([{ id: 'own', url: expect.stringMatching(`^${own}`) }]);
  });

  test('where nobody answers there is no answer, and nobody hears themselves', async () => {
    const background = doorOf(world, 'background');
    const heard = vi.fn();
    background.runtime.onMessage.addListener(heard);
    expect(await background.runtime.sendMessage({ type: 'x' })).toBeUndefined();
    expect(await background.tabs.sendMessage(1, { type: 'x' })).toBeUndefined();
    expect(heard).not.toHaveBeenCalled();
    background.runtime.onMessage.removeListener(heard);
    await doorOf(world, 'page').runtime.sendMessage({ type: 'x' });
    expect(heard).not.toHaveBeenCalled();
  });

  test('what is not stood in for is the browser’s own', () => {
    expect(doorOf(world, 'page').i18n.getMessage('practiceIs')).toBe('the sentence practiceIs');
  });
});

describe('the storage in practice', () => {
  const key = fc.constantFrom('a', 'b', 'c');
  const step = fc.oneof(
    fc.record({ set: fc.dictionary(key, fc.jsonValue()) }),
    fc.record({ remove: fc.array(key) }),
    fc.constant({ clear: true as const }),
  );

  test('holds what was put into it through any door, tells each change once, and keeps the areas apart', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const fresh = new World();
        const [writer, reader] = [doorOf(fresh, 'background'), doorOf(fresh, 'assistant')];
        let told: Record<string, unknown> = {};
        reader.storage.onChanged.addListener((changes, area) => {
          expect(area).toBe('local');
          for (const [name, change] of Object.entries(changes)) {
            if ('newValue' in change) told = { ...told, [name]: change.newValue };
            else delete told[name];
          }
        });
        let expected: Record<string, unknown> = {};
        for (const each of steps) {
          if ('set' in each) {
            await writer.storage.local.set(each.set);
            expected = { ...expected, ...JSON.parse(JSON.stringify(each.set)) };
          } else if ('remove' in each) {
            await writer.storage.local.remove(each.remove);
            for (const name of each.remove) delete expected[name];
          } else {
            await writer.storage.local.clear();
            expected = {};
          }
        }
        await Promise.resolve();
        expect(await reader.storage.local.get(null)).toEqual(expected);
        expect(told).toEqual(expected);
        expect(await reader.storage.local.get(['a'])).toEqual('a' in expected ? { a: expected.a } : {});
        expect(await reader.storage.session.get(null)).toEqual({});
      }),
    );
  });
});
