import { useEffect, useState } from 'preact/hooks';
import { load, type StorageItem, save, watch } from '../shared/storage/item';

/**
 * The value of a storage item, followed as it changes; undefined until it has been read.
 * @param item may be made anew on every call: its key identifies it
 */
export function useStored<Value>(item: StorageItem<Value> | undefined): Value | undefined {
  const [read, setRead] = useState<{ key: string; value: Value }>();
  const key = item?.key;
  useEffect(() => {
    if (!item) return;
    const ended = new AbortController();
    let isNewer = false;
    const onValue = (value: Value) => {
      isNewer = true;
      setRead({ key: item.key, value });
    };
    watch(item, onValue, ended.signal);
    load(item).then(
      (value) => isNewer || ended.signal.aborted || setRead({ key: item.key, value }),
      () => undefined,
    );
    return () => ended.abort();
  }, [key]);
  return read?.key === key ? read?.value : undefined;
}

/** A storage item that this page can write. */
export interface EditedItem<Value> {
  /** What was written here last, else what is stored; undefined until that has been read. */
  value: Value | undefined;
  /**
   * Shows a value at once and stores it.
   * @throws AssistantError `storageFull` when the browser refuses; the value still holds here, until this page closes
   */
  put(value: Value): Promise<void>;
}

/** Follows a storage item and writes it. What another page stores later replaces what was written here. */
export function useEditedItem<Value>(item: StorageItem<Value>): EditedItem<Value> {
  const stored = useStored(item);
  const [written, setWritten] = useState<{ value: Value }>();
  useEffect(() => setWritten(undefined), [stored]);
  const put = (value: Value) => {
    setWritten({ value });
    return save(item, value);
  };
  return { value: written ? written.value : stored, put };
}
