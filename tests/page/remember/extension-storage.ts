type Listener = (changes: Record<string, { newValue?: unknown }>, area: string) => void;
const listeners = new Set<Listener>();

/** What follows the extension's storage needs of its API, in a page that has none. */
Object.assign(globalThis, {
  browser: {
    storage: {
      onChanged: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    },
  },
});

/** Tells the page that everything was deleted, as the browser's storage does. */
export function forgetEverything(): void {
  for (const listener of listeners) listener({ deleted: { newValue: true } }, 'local');
}
