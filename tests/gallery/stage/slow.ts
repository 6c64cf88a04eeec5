const milliseconds = 200;
const presses = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown', 'keyup'] as const;

/** Lets presses on a control reach it late, as on a busy machine: each is held and comes again a moment later. */
export function slowDown(host: HTMLElement): () => void {
  const ended = new AbortController();
  const replayed = new WeakSet<Event>();
  const hold = (event: Event): void => {
    const target = event.composedPath()[0];
    if (replayed.has(event) || !(target instanceof Node) || !host.contains(event.target as Node)) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    setTimeout(() => {
      const again = new (event.constructor as typeof Event)(event.type, event);
      replayed.add(again);
      target.dispatchEvent(again);
    }, milliseconds);
  };
  for (const type of presses) window.addEventListener(type, hold, { capture: true, signal: ended.signal });
  return () => ended.abort();
}
