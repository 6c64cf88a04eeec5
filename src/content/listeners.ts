/** Adds a listener to others until a signal aborts. */
export function listenUntil<Told>(
  listeners: Set<(told: Told) => void>,
  listener: (told: Told) => void,
  signal: AbortSignal,
): void {
  listeners.add(listener);
  signal.addEventListener('abort', () => listeners.delete(listener), { once: true });
}
