import { text } from '../../shared/text';
import { FileField } from '../../ui/file-field';
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
  if (!isToolbarPopup()) return <FileField name={name} accept={accept} chosen={chosen} />;
  return (
    <button type="button" onClick={() => openWindow(tab)}>
      {text('chooseFileInWindow')}
    </button>
  );
}
