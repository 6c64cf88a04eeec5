import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/**
 * Takes files that are dropped anywhere on this page; without it the browser would open them in its place.
 * @param dropped called with what was dropped
 * @param isFirst whether this one takes them before others who take files as well
 * @returns whether files are held over the page now
 */
export function useFileDrop(dropped: (files: readonly File[]) => void, isFirst = false): boolean {
  const [isOver, setOver] = useState(false);
  const latest = useRef(dropped);
  latest.current = dropped;
  // Before what takes files is drawn: a file that is dropped at once would be taken for another box.
  useLayoutEffect(() => {
    const ended = new AbortController();
    const how = { signal: ended.signal, capture: isFirst };
    const hasFiles = (event: DragEvent) => {
      if (isFirst) event.stopPropagation();
      return event.dataTransfer?.types.includes('Files') === true;
    };
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const left = (event: DragEvent) => {
      if (isFirst) event.stopPropagation();
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      if (!hasFiles(event)) return;
      event.preventDefault();
      latest.current([...(event.dataTransfer?.files ?? [])]);
    };
    document.addEventListener('dragenter', over, how);
    document.addEventListener('dragover', over, how);
    document.addEventListener('dragleave', left, how);
    document.addEventListener('drop', drop, how);
    return () => ended.abort();
  }, []);
  return isOver;
}
