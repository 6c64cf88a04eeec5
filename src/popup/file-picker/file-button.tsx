import { useRef } from 'preact/hooks';
import { text } from '../../shared/text';
import { isToolbarPopup, openWindow } from '../opening';

interface FileButtonProps {
  name: string;
  /** What files to offer first, as in `accept` of a file field. */
  accept?: string;
  tab: number | undefined;
  chosen(files: readonly File[]): void;
}

/** Lets the user choose a file; in the bubble under the toolbar, which a file chooser closes, it leads to the window. */
export function FileButton({ name, accept, tab, chosen }: FileButtonProps) {
  const field = useRef<HTMLInputElement>(null);
  if (isToolbarPopup()) {
    return (
      <button type="button" onClick={() => openWindow(tab)}>
        {text('chooseFileInWindow')}
      </button>
    );
  }
  const changed = () => {
    const { files } = field.current ?? {};
    if (files?.length) chosen([...files]);
    // So that the same file can be chosen again.
    if (field.current) field.current.value = '';
  };
  return (
    <>
      <button type="button" onClick={() => field.current?.click()}>
        {name}
      </button>
      <input type="file" ref={field} hidden aria-label={name} accept={accept} onChange={changed} />
    </>
  );
}
