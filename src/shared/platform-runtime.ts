/**
 * The platform's own `runtime`, for the one script that has to stay small: both browsers answer its messages by promises.
 * Everything else goes through `shared/browser`.
 */
const platform = globalThis as { chrome?: { runtime?: typeof chrome.runtime } };

/** Whether the extension that this script came from is still there. */
export function extensionIsAlive(): boolean {
  try {
    return Boolean(platform.chrome?.runtime?.id);
  } catch {
    return false;
  }
}

/** Sends a message to the rest of the extension; it does not matter whether anybody listens. */
export function send(message: Record<string, unknown>): void {
  if (!extensionIsAlive()) return;
  try {
    platform.chrome?.runtime?.sendMessage(message)?.catch(() => undefined);
  } catch {
    // The extension went away between the two lines.
  }
}
