import { browser } from '../browser';
import type { Notice } from './notices';

/** Tells the rest of the extension; it does not matter whether anybody listens. */
export function tell(notice: Notice): void {
  try {
    browser.runtime.sendMessage(notice).catch(() => undefined);
  } catch {
    // The extension was updated or removed: the lifecycle notices that by itself.
  }
}
