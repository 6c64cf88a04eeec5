import type { Note } from '../../in-page/notes';
import type { ConsolePage } from '../feature';

/**
 * Says something over the page. While a dialog of the page is open it goes with that, and there is nothing on it to press: what lies
 * beside a dialog may be out of reach, and a press of it may close the dialog.
 * @param signal takes it away earlier
 */
export function say(page: ConsolePage, note: Note, signal?: AbortSignal): void {
  if (!hasDialog(page)) {
    page.inPage.note(note, signal);
    return;
  }
  const closed = new AbortController();
  page.onChange(() => !hasDialog(page) && closed.abort(), closed.signal);
  signal?.addEventListener('abort', () => closed.abort(), { once: true });
  page.inPage.note({ ...note, stays: true }, closed.signal);
}

const hasDialog = (page: ConsolePage): boolean =>
  page.recognition().dialog !== '' || page.tree.document.querySelector('dialog:modal') !== null;
