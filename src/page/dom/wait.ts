import type { PageTree } from './tree';

/**
 * Waits until a condition holds, looking again whenever the page changes.
 * @param look gives what is waited for, or undefined while it is not there
 * @param milliseconds how long at most
 * @returns what `look` gave, or undefined when the time ran out or the signal aborted
 */
export function waitFor<Found>(
  tree: PageTree,
  look: () => Found | undefined,
  milliseconds: number,
  signal?: AbortSignal,
): Promise<Found | undefined> {
  const found = look();
  if (found !== undefined || signal?.aborted) return Promise.resolve(found);
  return new Promise((resolve) => {
    const finish = (value: Found | undefined): void => {
      observer.disconnect();
      clearTimeout(timeout);
      clearTimeout(again);
      clearInterval(anyway);
      signal?.removeEventListener('abort', stop);
      resolve(value);
    };
    const stop = (): void => finish(undefined);
    let again: ReturnType<typeof setTimeout> | undefined;
    const lookAgain = (): void => {
      again = undefined;
      const now = look();
      if (now !== undefined) finish(now);
    };
    const observer = new MutationObserver(() => {
      again ??= setTimeout(lookAgain, 15);
    });
    // Attributes too: a list may open by `aria-expanded` alone. Values change without any mutation.
    const options = { subtree: true, childList: true, characterData: true, attributes: true };
    for (const root of tree.roots()) observer.observe(root, options);
    // A shadow root that comes later and the value of a field change without a mutation that could be seen.
    const anyway = setInterval(lookAgain, 250);
    const timeout = setTimeout(() => finish(look()), milliseconds);
    signal?.addEventListener('abort', stop, { once: true });
  });
}

/**
 * Waits until what `read` gives has stayed the same for `quietMs` milliseconds, or for `maxMs` at most: a
 * page may put an old value back a moment after it took a new one, and only what stays counts.
 * @returns what `read` gave last
 */
export async function waitUntilSettled(read: () => string, quietMs = 300, maxMs = 2500): Promise<string> {
  const end = performance.now() + maxMs;
  let last = read();
  let since = performance.now();
  while (performance.now() < end && performance.now() - since < quietMs) {
    await pause(40);
    const now = read();
    if (now === last) continue;
    last = now;
    since = performance.now();
  }
  return last;
}

/** Lets the page draw; in a tab that is not in front, where nothing is drawn, goes on after a moment. */
export async function untilDrawn(): Promise<void> {
  await Promise.race([new Promise((resolve) => requestAnimationFrame(resolve)), pause(150)]);
  await pause(10);
}

/** Lets the page work for so many milliseconds. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Whether a condition holds by now, or comes to hold within a time: looked at every 50 ms, whether the page changes or not. */
export async function becomesTrue(holds: () => boolean, milliseconds: number): Promise<boolean> {
  const end = performance.now() + milliseconds;
  for (;;) {
    if (holds()) return true;
    if (performance.now() >= end) return false;
    await pause(50);
  }
}
