import { type AreaName, areaNames, type Changes, type MemoryStorage } from './memory-storage';

type ChangeListener = (changes: Record<string, object>, area: string) => void;

/** The browser's `storage` before a storage in memory. */
export function storageDoor(storage: MemoryStorage): Record<string, unknown> {
  const removing = new Map<ChangeListener, () => void>();
  addEventListener('pagehide', () => {
    for (const remove of removing.values()) remove();
  });
  return {
    ...Object.fromEntries(areaNames.map((name) => [name, areaDoor(storage, name)])),
    onChanged: {
      addListener: (listener: ChangeListener) => {
        removing.set(
          listener,
          storage.listen((changes, area) => listener(parsedChanges(changes), area)),
        );
      },
      removeListener: (listener: ChangeListener) => removing.get(listener)?.(),
    },
  };
}

function areaDoor(storage: MemoryStorage, area: AreaName) {
  const put = (keys: readonly string[], value: (key: string) => string | undefined): void =>
    storage.put(area, Object.fromEntries(keys.map((key) => [key, value(key)])));
  return {
    get: async (keys: string | string[] | null = null) =>
      parsed(storage.get(area, keys === null ? null : [keys].flat())),
    set: async (values: Record<string, unknown>) =>
      put(Object.keys(values), (key) => JSON.stringify(values[key])),
    remove: async (keys: string | string[]) => put([keys].flat(), () => undefined),
    clear: async () => put(Object.keys(storage.get(area, null)), () => undefined),
  };
}

const parsed = (values: Record<string, string>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, JSON.parse(value)]));

/** As a browser tells changes: `oldValue` and `newValue`, each only where there is one. */
function parsedChanges(changes: Changes): Record<string, object> {
  const told = Object.entries(changes).map(([key, { before, after }]) => [
    key,
    {
      ...(before === undefined ? {} : { oldValue: JSON.parse(before) }),
      ...(after === undefined ? {} : { newValue: JSON.parse(after) }),
    },
  ]);
  return Object.fromEntries(told);
}
