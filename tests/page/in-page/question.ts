import { AlertDialog } from '../../../src/in-page/alert-dialog';
import type { InPage } from '../../../src/in-page/in-page';

/** Asks a question of ours over the page. @returns what answers it */
export function askOver(inPage: InPage): () => void {
  const asking = new AbortController();
  const choices = [{ id: 'cancel', label: 'Cancel', main: true }];
  const question = new AlertDialog(document, { title: 'Sure?', sentences: ['It is.'], choices });
  void question.ask((dialog) => inPage.put(dialog, [], asking.signal), asking.signal);
  return () => asking.abort();
}
