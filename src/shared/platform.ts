import type { Browser } from './browser';

/**
 * The platform's own extension API, for what runs in pages and therefore has to stay small, and for what our pages share
 * with it: all that is used of it is answered by promises in both browsers, which needs no polyfill. Only a listener for
 * messages must answer by `sendResponse`: Chrome knows no other way. Pages of ours use `shared/browser`.
 */
const platform = globalThis as unknown as { browser?: Browser; chrome?: Browser };
export const api = platform.browser ?? (platform.chrome as Browser);

/**
 * Whether the extension that this script came from is still there. After an update, a reload or a removal the scripts that
 * it left in open pages go on running without it; each asks this before it acts.
 */
export function extensionIsAlive(): boolean {
  try {
    return Boolean(api?.runtime?.id);
  } catch {
    return false;
  }
}

/** Sends a message to the rest of the extension; it does not matter whether anybody listens. */
export function send(message: Record<string, unknown>): void {
  try {
    api.runtime.sendMessage(message)?.catch(() => undefined);
  } catch {
    // The extension was updated or removed: the lifecycle notices that by itself.
  }
}
