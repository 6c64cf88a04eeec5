import { useEffect, useState } from 'preact/hooks';
import { load, type StorageItem, watch } from '../shared/storage/item';

/**
 * What stands in a place of the browser's storage, followed as it changes; undefined until it has been read.
 * @param place may be made anew on every call: its key tells whether it is another one
 */
export function useStored<Value>(place: StorageItem<Value> | undefined): Value | undefined {
  const [read, setRead] = useState<{ key: string; value: Value }>();
  const key = place?.key;
  useEffect(() => {
    if (!place) return;
    const ended = new AbortController();
    let isNewer = false;
    const changed = (value: Value) => {
      isNewer = true;
      setRead({ key: place.key, value });
    };
    watch(place, changed, ended.signal);
    load(place).then(
      (value) => isNewer || ended.signal.aborted || setRead({ key: place.key, value }),
      () => undefined,
    );
    return () => ended.abort();
  }, [key]);
  return read?.key === key ? read?.value : undefined;
}
