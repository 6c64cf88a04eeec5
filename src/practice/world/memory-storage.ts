/** The areas of the browser's storage that the extension uses. */
export const areaNames = ['local', 'session'] as const;
export type AreaName = (typeof areaNames)[number];

/** What became of some keys: their values as JSON before and after; undefined for none. */
export type Changes = Record<string, { before: string | undefined; after: string | undefined }>;
type ChangeListener = (changes: Changes, area: AreaName) => void;

/** A storage that is gone with its page. Values are JSON, since they come from and go to other documents. */
export class MemoryStorage {
  private readonly areas: Record<AreaName, Map<string, string>> = { local: new Map(), session: new Map() };
  private readonly listeners = new Set<ChangeListener>();

  /** The values of these keys, where there are any; of all keys for null. */
  get(area: AreaName, keys: readonly string[] | null): Record<string, string> {
    const stored = this.areas[area];
    const wanted = keys ?? [...stored.keys()];
    return Object.fromEntries(
      wanted.flatMap((key) => {
        const value = stored.get(key);
        return value === undefined ? [] : [[key, value]];
      }),
    );
  }

  /** Stores values by their keys; undefined removes one. Whoever listens is told of what has changed, a little later. */
  put(area: AreaName, values: Record<string, string | undefined>): void {
    const stored = this.areas[area];
    const changes: Changes = {};
    for (const [key, after] of Object.entries(values)) {
      const before = stored.get(key);
      if (before === after) continue;
      changes[key] = { before, after };
      if (after === undefined) stored.delete(key);
      else stored.set(key, after);
    }
    if (Object.keys(changes).length === 0) return;
    queueMicrotask(() => {
      for (const listener of [...this.listeners]) listener(changes, area);
    });
  }

  /** Adds what is told of changes, and gives what takes it away again. */
  listen(listener: ChangeListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
