import type { PageChange } from '../page/dom/observe';
import type { ConsolePage } from './feature';

/**
 * Longer than the observer takes to report the next change (25 ms) and the page to draw it (a frame): a page that goes on
 * drawing its rows, as grids do over several frames, shows it within this time.
 */
const restMs = 60;
/** Reading may take this share of the time: the next one comes so many times as long after the last as that took. */
const timesAsLong = 20;
/** But after so long it is read in any case, in milliseconds: a slow machine must not leave the admin with what stood there before. */
const longestMs = 4000;

/**
 * Reads the page now, and after each change once it has come to rest: when nothing was reported any more within one turn of
 * the observer and a frame. That is as soon as a page can be known to be done; a fixed longer pause would only delay.
 * @param changed called with each change at once
 */
export function readAtRest(
  page: ConsolePage,
  read: () => void,
  signal: AbortSignal,
  changed: (change: PageChange) => void = () => undefined,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dueAt = 0;
  const readNow = (): void => {
    const since = performance.now();
    read();
    const now = performance.now();
    dueAt = now + Math.min((now - since) * timesAsLong, longestMs);
  };
  const wait = (): void => {
    clearTimeout(timer);
    // The time in which nothing changed counts: a screen that the admin opens later is read as soon as it rests.
    timer = setTimeout(readNow, Math.max(restMs, dueAt - performance.now()));
  };
  page.onChange((change) => {
    changed(change);
    wait();
  }, signal);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  wait();
}
