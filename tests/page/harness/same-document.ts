/**
 * Functions that run in the page: they write the next test's page into the document that is there. A new document costs several
 * times as much as most tests: the browser builds it anew, and everything that looks at it has to be compiled for it once more.
 */

/** Remembers what observes this document, so that `writeAnew` can end it. To be called once, before anything else runs in it. */
export function rememberObservers(): void {
  const observers = new Set<{ disconnect(): void }>();
  Object.assign(globalThis, { observers });
  for (const name of [
    'MutationObserver',
    'ResizeObserver',
    'IntersectionObserver',
    'PerformanceObserver',
  ] as const) {
    const Original = globalThis[name] as new (callback: never) => { disconnect(): void };
    const Remembered = class extends Original {
      constructor(...given: [callback: never]) {
        super(...given);
        observers.add(this);
      }
    };
    Object.defineProperty(Remembered, 'name', { value: name });
    Object.assign(globalThis, { [name]: Remembered });
  }
}

/**
 * Ends what the last page has started (timers, animations, observers; opening the document ends its listeners) and shows
 * another one in its place.
 */
export function writeAnew({ html, address }: { html: string; address: string }): void {
  const { observers } = globalThis as unknown as { observers: Set<{ disconnect(): void }> };
  for (const observer of observers) observer.disconnect();
  observers.clear();
  // Numbers are given in turn, one row of them for timeouts and intervals.
  for (let id = window.setTimeout(() => undefined); id > 0; id -= 1) clearTimeout(id);
  for (let id = requestAnimationFrame(() => undefined); id > 0; id -= 1) cancelAnimationFrame(id);
  for (let id = requestIdleCallback(() => undefined); id > 0; id -= 1) cancelIdleCallback(id);
  for (const store of [localStorage, sessionStorage]) store.clear();
  history.replaceState(null, '', address);
  document.open();
  document.adoptedStyleSheets = [];
  document.write(html);
  document.close();
  scrollTo(0, 0);
}
