import { storageDoor } from './storage-door';
import type { Side, World } from './world';

/** The extension API of this document, as far as it is asked for anything here. */
interface Api {
  runtime: { id: string; getURL(path: string): string };
  [name: string]: unknown;
}
type MessageListener = (message: unknown, sender: object, answer: (reply: unknown) => void) => unknown;
type Browser = { browser?: Api; chrome?: Api };

/** The one tab that there is in practice; the page is its outermost frame. */
export const practiceTab = 1;

/**
 * Puts a stand-in before the extension API of this document: messages and storage are those of the practice world, and nothing reaches
 * the tabs, the storage or the badge of the browser. What it does not stand in for (sentences, addresses of our own files) is the
 * browser's own. To be called before any module of the extension is loaded, since those take the API as they find it then.
 */
export function openDoor(world: World, side: Side): void {
  const own = globalThis as Browser;
  const real = (own.browser ?? own.chrome) as Api;
  const standIn = before(real, {
    runtime: before(real.runtime, {
      ...messages(world, side, real),
      onInstalled: nothingHappens,
      onStartup: nothingHappens,
    }),
    storage: storageDoor(world.storage),
    tabs: {
      sendMessage: (_tab: number, message: unknown) => send(world, side, ['page'], message),
      get: async () => ({ id: practiceTab }),
      getCurrent: async () => undefined,
      query: async () => [{ id: practiceTab }],
      onActivated: nothingHappens,
      onRemoved: nothingHappens,
      onUpdated: nothingHappens,
    },
    scripting: {
      executeScript: async ({ files }: { files: string[] }) => {
        for (const file of files) await world.runInPage(file);
      },
    },
    windows: { create: async () => world.assistantWanted(), onFocusChanged: nothingHappens },
    action: everythingIsFine,
    // A key is meant for the tab in front, which the browser's own background sees to.
    ...(real.commands ? { commands: before(real.commands, { onCommand: nothingHappens }) } : {}),
    permissions: {
      contains: async () => true,
      request: async () => true,
      remove: async () => true,
      onAdded: nothingHappens,
      onRemoved: nothingHappens,
    },
    extension: { getViews: () => [] },
  });
  Object.defineProperty(globalThis, 'browser', { value: standIn, configurable: true });
}

/** Something in place of a part of the API; what it does not have is asked of the part itself. */
function before<Real extends object>(real: Real, standIn: Record<string, unknown>): Real {
  return new Proxy(standIn, {
    get: (_standIn, name: string) => {
      if (Object.hasOwn(standIn, name)) return standIn[name];
      const value = (real as Record<string, unknown>)[name];
      return typeof value === 'function' ? value.bind(real) : value;
    },
    has: (_standIn, name) => Object.hasOwn(standIn, name) || name in real,
  }) as Real;
}

/** An event of the browser that never comes. */
const nothingHappens = { addListener: () => undefined, removeListener: () => undefined };

/** Takes whatever it is asked for as done. */
const everythingIsFine = new Proxy({}, { get: () => async () => undefined });

const send = async (world: World, from: Side, to: readonly Side[], message: unknown): Promise<unknown> => {
  const answer = await world.send(from, to, JSON.stringify(message));
  return answer === undefined ? undefined : JSON.parse(answer);
};

/** `runtime.sendMessage` and `runtime.onMessage`. */
function messages(world: World, side: Side, real: Api) {
  const removing = new Map<MessageListener, () => void>();
  const addListener = (listener: MessageListener): void => {
    const remove = world.listen(side, (message, from, answer) => {
      const reply = (value: unknown): void => answer(JSON.stringify(value));
      const answered = listener(JSON.parse(message), senderOf(from, real), reply);
      if (answered instanceof Promise) answered.then(reply, () => answer(undefined));
      return answered === true || answered instanceof Promise;
    });
    removing.set(listener, remove);
  };
  addEventListener('pagehide', () => {
    for (const remove of removing.values()) remove();
  });
  return {
    sendMessage: (message: unknown) => send(world, side, ['background', 'assistant'], message),
    onMessage: {
      addListener,
      removeListener: (listener: MessageListener) => removing.get(listener)?.(),
    },
  };
}

/**
 * Who sent a message, as a browser says it. The page counts as one of a site: it is told from our own pages by its address, and what is
 * kept of it stands under its host.
 */
function senderOf(side: Side, { runtime }: Api): object {
  const { id } = runtime;
  const ours = runtime.getURL('src/practice/');
  if (side !== 'page') return { id, url: ours };
  return { id, url: ours.replace(/^[\w-]+:/, 'https:'), tab: { id: practiceTab }, frameId: 0 };
}
